import { watched, type OpenedTable } from "../../intake";

/** Where progress is shown: the error stream of a terminal. */
export type Screen = {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
};

const CLEARED = "\r\u001b[K";
const LONGEST_NAME = 40;

function shown(name: string): string {
  const plain = name.replaceAll(/\p{C}/gu, " ");
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME - 1)}…` : plain;
}

/** Tables that say on one line how far they are read, and how to take the line away; silent where nobody looks on. */
export function followed(opened: readonly OpenedTable[], screen: Screen) {
  if (screen.isTTY !== true) return { opened, done: () => undefined };
  let last = "";
  const told = (name: string, progress: number | null, rows: number): void => {
    const share = progress === null ? "" : ` ${Math.floor(progress * 100)}%`;
    const line = `${shown(name)}${share}`;
    // A line for each hundredth is enough: a terminal is slow.
    if (line === last) return;
    last = line;
    screen.write(`${CLEARED}${line}, ${rows.toLocaleString("en-US")} rows`);
  };
  return {
    opened: opened.map((table) => ({ ...table, source: watched(table.source, { told }) })),
    done: () => {
      screen.write(CLEARED);
    },
  };
}
