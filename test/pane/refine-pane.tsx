import { configure, fireEvent, render, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { storedText } from "../../src/intake";
import { Pane } from "../../src/pane";
import type { WorkbookHost } from "../../src/workbook";
import { template } from "../excel/printed-workbook";
import { inputWorkbook, sheetsOf } from "../workbook/inputs/sheets-of";
import { hostBesideSheets } from "./host-beside-sheets";

Reflect.set(
  globalThis,
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
configure({ asyncUtilTimeout: 30_000 });

/** The settings of the 12-rep template, with parts of them told otherwise. */
export function saasText(part: Readonly<Record<string, unknown>> = {}): string {
  const settings = JSON.parse(readFileSync("templates/saas-12-reps.json", "utf8")) as object;
  return JSON.stringify({ ...settings, ...part });
}

/** Goes to the refine place of the model that is open. */
async function refine(): Promise<void> {
  fireEvent.click(await screen.findByRole("tab", { name: "Refine" }));
  await screen.findByRole("button", { name: /^Problems and findings/ });
}

/** Opens a settings file in a pane without Excel, at the refine place. */
export async function openRefine(text: string): Promise<void> {
  render(<Pane host={null} isDark={false} />);
  const file = Object.assign(new File([text], "team.json"), { text: async () => text });
  fireEvent.change(screen.getByLabelText("Settings file", { selector: "input" }), {
    target: { files: [file] },
  });
  await refine();
}

/** Opens the refine place beside a workbook of the 12-rep template, and tells what the pane shows of it. */
export async function openInWorkbook() {
  const saas = template("saas-12-reps");
  const sheets = sheetsOf(inputWorkbook(saas));
  const shown: (readonly [string, string | undefined])[] = [];
  const aside = hostBesideSheets();
  const host: WorkbookHost = {
    holdsModel: async () => true,
    write: async () => {
      throw new Error("Nothing is written here.");
    },
    read: async () => sheets.names,
    readTables: async () => sheets.tables,
    ownTables: async () => [],
    ownRows: async () => ({ name: "", rows: [] }),
    readState: async () => storedText(saas),
    writeInput: async () => undefined,
    follow: async () => async () => undefined,
    show: async (sheet, cell) => void shown.push([sheet, cell]),
    ...aside.beside,
  };
  render(<Pane host={host} isDark={false} />);
  fireEvent.click(await screen.findByRole("button", { name: /This workbook/ }));
  await refine();
  return { ...aside, shown, sheets };
}

/** Folds a part of the place out, and gives what is in it. */
export function part(name: string) {
  const section = screen.getByRole("region", { name });
  const [head] = within(section).getAllByRole("button");
  if (head?.getAttribute("aria-expanded") === "false") fireEvent.click(head);
  return within(section);
}

/** Types into a field and leaves it. */
export function type(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
}

/** What stands in the rows of a table. */
export function rowsOf(table: HTMLElement) {
  return [...table.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent),
  );
}
