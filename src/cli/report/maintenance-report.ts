import {
  cadences,
  spokenLine,
  spokenMeasure,
  type Cadence,
  type MaintenanceRow,
  type MaintenanceState,
} from "../../engine";

const titles: Readonly<Record<Cadence, string>> = {
  MONTHLY: "Every month",
  QUARTERLY: "Every quarter",
  FIRST_CYCLE: "After the first business cycle",
  RE_ENGAGE: "What calls the quota expert back",
};

const states: Readonly<Record<MaintenanceState, string>> = {
  RED_FLAG: "RED FLAG",
  FINE: "fine",
  NOT_TOLD: "not told",
};

/** What is found beside where the flag goes up. */
function standing({ value, state, threshold, unit }: MaintenanceRow): string {
  const nothing = state === "NOT_TOLD" ? "Not told" : "Nothing to look at";
  const now = value === null ? nothing : `Now ${spokenMeasure(value, unit)}`;
  return `${now}, flag ${spokenLine(threshold, unit)}`;
}

const WIDTH = 110;
const STATE_WIDTH = 10;
const INDENT = " ".repeat(STATE_WIDTH + 2);

/** Words in lines of the page's width, all of them below the place where the words of a rule begin. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = INDENT;
  for (const word of text.split(" ")) {
    const longer = line === INDENT ? `${INDENT}${word}` : `${line} ${word}`;
    if (longer.length > WIDTH && line !== INDENT) {
      lines.push(line);
      line = `${INDENT}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}

type Said = { readonly asOf: string; readonly names: ReadonlyMap<string, string> };

function ruleLines(row: MaintenanceRow, { names }: Said): readonly string[] {
  const { state, check, words, concerns, unknown, response, owner } = row;
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(", ");
  const [first = "", ...more] = wrapped(`${check}.`);
  return [
    `  ${states[state].padEnd(STATE_WIDTH)}${first.slice(INDENT.length)}`,
    ...more,
    ...wrapped(`${standing(row)}. ${words}`),
    ...(concerns.length === 0 ? [] : wrapped(`Whom: ${named(concerns)}`)),
    ...(unknown.length === 0 ? [] : wrapped(`Not told of: ${named(unknown)}`)),
    ...(state === "RED_FLAG" ? wrapped(`${owner}: ${response}`) : []),
  ];
}

/** Every rule of maintenance, cadence by cadence. */
export function maintenanceReport(rows: readonly MaintenanceRow[], said: Said): string {
  const count = (state: MaintenanceState) => rows.filter((row) => row.state === state).length;
  const owners = [...new Set(rows.map(({ owner }) => owner))].join(", ");
  return [
    `Maintenance on ${said.asOf}: ${count("RED_FLAG")} red flags, ${count("FINE")} fine, ${count("NOT_TOLD")} not told. Who owns it: ${owners}.`,
    ...cadences.flatMap((cadence) => [
      "",
      titles[cadence],
      ...rows.filter((row) => row.cadence === cadence).flatMap((row) => ruleLines(row, said)),
    ]),
  ].join("\n");
}
