import {
  funnelRoles,
  isoDate,
  settingsFormat,
  type InputPath,
  type QuotaModel,
} from "../../engine";
import type { CellContent } from "../description";
import type { NamedRange, Reading } from "../host";
import { cellNameOf, registerPaths, scalarNames, roleNumbers } from "./input-names";
import { provenanceRanges } from "./register-block";

/** A name that the reading needs and the workbook no longer has. */
export type LostName = { readonly where: string; readonly what: string; readonly remedy: string };

/** What the sheets say, laid out as a settings file, and where each setting stands. */
export type SheetSettings = {
  readonly settings: unknown;
  readonly lost: readonly LostName[];
  /** The cell of a setting, for a problem to point at. @example whereIs("inputs.closeRate") //=> "Inputs!B21" */
  readonly whereIs: (path: string) => string;
};

const single: readonly InputPath[] = [
  "company.name",
  "company.currency",
  ...funnelRoles.map((role) => `${role}.quotaMode` as const),
  ...registerPaths,
];

const registerNames = "RegisterNames";

/** Every name that reading the inputs back asks for. */
export const inputNames: readonly string[] = [
  ...single.map(cellNameOf),
  registerNames,
  ...Object.values(provenanceRanges),
];

function onlyCell(range: NamedRange | null | undefined): CellContent {
  return range?.rows[0]?.[0] ?? null;
}

/** An empty cell and a cell emptied by hand are the same: not answered. */
function answer(reading: Reading, path: InputPath): CellContent {
  const value = onlyCell(reading[cellNameOf(path)]);
  return value === "" ? null : value;
}

function said(content: CellContent): string {
  return content === null ? "" : String(content);
}

function sayings(reading: Reading, { register }: QuotaModel): Readonly<Record<string, unknown>> {
  const columns = Object.entries(provenanceRanges).map(
    ([key, name]) => [key, (reading[name]?.rows ?? []).map((row) => row[0] ?? null)] as const,
  );
  const pathOf = new Map(registerPaths.map((path) => [cellNameOf(path), path]));
  const lines = (reading[registerNames]?.rows ?? []).flatMap((row, index) => {
    const path = pathOf.get(said(row[0] ?? null));
    const line = Object.fromEntries(
      columns.map(([key, cells]) => [
        key,
        key === "asOf" ? dateIn(cells[index] ?? null) : said(cells[index] ?? null),
      ]),
    );
    const { evidence, ...rest } = line;
    const isSilent = evidence !== "CONFIRMED" && Object.values(rest).every((text) => text === "");
    return path === undefined || isSilent
      ? []
      : [[path, { ...register[path], ...line, evidence: evidence || "ASSUMED" }]];
  });
  return Object.fromEntries(lines);
}

/** What the register says of inputs that stand on no sheet. */
function beyondTheSheets({ register }: QuotaModel): QuotaModel["register"] {
  const onSheets = new Set<string>(registerPaths);
  return Object.fromEntries(Object.entries(register).filter(([path]) => !onSheets.has(path)));
}

function dateIn(content: CellContent): string {
  return typeof content === "number" ? isoDate(content) : said(content);
}

/**
 * The inputs of the sheets in the layout of a settings file, for intake to read like any other. What no sheet holds yet
 * (targets, team, territories) stays as the model has it.
 */
export function settingsFrom(reading: Reading, model: QuotaModel): SheetSettings {
  const role = (name: (typeof funnelRoles)[number]) => ({
    ...Object.fromEntries(roleNumbers.map((field) => [field, answer(reading, `${name}.${field}`)])),
    quotaMode: said(answer(reading, `${name}.quotaMode`))
      .trim()
      .toLowerCase(),
  });
  const { kept, register, company, inputs, roles, ...offTheSheets } = model;
  const settings = {
    ...offTheSheets,
    ...settingsFormat,
    company: {
      name: said(answer(reading, "company.name")),
      currency: said(answer(reading, "company.currency")),
    },
    inputs: Object.fromEntries(scalarNames.map((name) => [name, answer(reading, name)])),
    roles: Object.fromEntries(funnelRoles.map((name) => [name, role(name)])),
    register: { ...beyondTheSheets(model), ...sayings(reading, model) },
  };
  return {
    settings,
    lost: inputNames.filter((name) => reading[name] == null).map(lostName),
    whereIs: whereIn(reading),
  };
}

/** What to say of a name that is gone. */
/** What a workbook without the funnel's sheets says of it: nothing, so that it stays as the model has it. */
export function companyFrom(reading: Reading, model: QuotaModel): SheetSettings {
  const { kept: _kept, ...settings } = model;
  const company = {
    name: said(answer(reading, "company.name")) || model.company.name,
    currency: said(answer(reading, "company.currency")) || model.company.currency,
  };
  return {
    settings: { ...settings, ...settingsFormat, company },
    lost: [],
    whereIs: whereIn(reading),
  };
}

/** Whether a workbook has the funnel's sheets. */
export function holdsFunnelSheets(reading: Reading): boolean {
  return inputNames.some((name) => !name.startsWith("Company") && reading[name] != null);
}

export function lostName(name: string): LostName {
  return {
    where: name,
    what: `The workbook no longer has the name ${name}, so its value cannot be read.`,
    remedy: "Undo the change that removed it, or write the workbook again.",
  };
}

function whereIn(reading: Reading): (path: string) => string {
  return (path) => {
    const input = path.replace(/^(inputs|roles)\./, "") as InputPath;
    return single.includes(input) ? (reading[cellNameOf(input)]?.address ?? path) : path;
  };
}
