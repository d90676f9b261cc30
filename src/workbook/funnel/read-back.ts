import { funnelRoles, settingsFormat, type InputPath, type QuotaModel } from "../../engine";
import type { CellContent } from "../description";
import type { NamedRange, Reading } from "../host";
import { cellNameOf, registerPaths, scalarNames, roleNumbers } from "./input-names";
import { registerNames, said, sayings } from "./read-sources";
import { provenanceRanges } from "./register-block";

/** A name that the reading needs and the workbook no longer has. */
export type LostName = { readonly where: string; readonly what: string; readonly remedy: string };

/** What to do about something that is gone from the workbook. */
export const restore =
  "Undo the change that removed it, or write the workbook again: it comes back as it was last read.";

/** What the sheets say, laid out as a settings file, and where each setting stands. */
export type SheetSettings = {
  readonly settings: unknown;
  /** What has to be mended before anything is read. */
  readonly lost: readonly LostName[];
  /** What was removed from the workbook: the settings have it as the model does. */
  readonly gone: readonly LostName[];
  /** The cell of a setting, for a problem to point at. @example whereIs("inputs.closeRate") //=> "Inputs!B21" */
  readonly whereIs: (path: string) => string;
};

const single: readonly InputPath[] = [
  "company.name",
  "company.currency",
  ...funnelRoles.map((role) => `${role}.quotaMode` as const),
  ...registerPaths,
];

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

/** What the register says of inputs that stand on no sheet. */
function beyondTheSheets({ register }: QuotaModel): QuotaModel["register"] {
  const onSheets = new Set<string>(registerPaths);
  return Object.fromEntries(Object.entries(register).filter(([path]) => !onSheets.has(path)));
}

/** The company of the sheets; a blank cell is a blank, a cell that is gone leaves the model's word. */
function companyIn(reading: Reading, { company }: QuotaModel) {
  const word = (key: "name" | "currency") => {
    const path = `company.${key}` as const;
    return reading[cellNameOf(path)] == null ? company[key] : said(answer(reading, path));
  };
  return { name: word("name"), currency: word("currency") };
}

/** Of some names those that the workbook no longer has. */
function goneOf(names: readonly string[], reading: Reading): readonly LostName[] {
  return names.filter((name) => reading[name] == null).map(lostName);
}

/**
 * The inputs of the sheets in the layout of a settings file, for intake to read like any other. What no sheet holds yet
 * (targets, team, territories) stays as the model has it, and so does what has lost its cell.
 */
export function settingsFrom(reading: Reading, model: QuotaModel): SheetSettings {
  const isGone = (path: InputPath) => reading[cellNameOf(path)] == null;
  const { kept: _kept, register: _register, inputs, roles, ...offTheSheets } = model;
  const role = (name: (typeof funnelRoles)[number]) => {
    const number = (field: (typeof roleNumbers)[number]) => {
      const path = `${name}.${field}` as const;
      return [field, isGone(path) ? roles[name][field] : answer(reading, path)] as const;
    };
    const mode = `${name}.quotaMode` as const;
    return {
      ...Object.fromEntries(roleNumbers.map(number)),
      quotaMode: isGone(mode)
        ? roles[name].quotaMode
        : said(answer(reading, mode)).trim().toLowerCase(),
    };
  };
  const settings = {
    ...offTheSheets,
    ...settingsFormat,
    company: companyIn(reading, model),
    inputs: Object.fromEntries(
      scalarNames.map((name) => [name, isGone(name) ? inputs[name] : answer(reading, name)]),
    ),
    roles: Object.fromEntries(funnelRoles.map((name) => [name, role(name)])),
    register: { ...beyondTheSheets(model), ...sayings(reading, model) },
  };
  return { settings, lost: [], gone: goneOf(inputNames, reading), whereIs: whereIn(reading) };
}

/** What a workbook without the funnel's sheets says: of the company alone; all else stays as the model has it. */
export function companyFrom(reading: Reading, model: QuotaModel): SheetSettings {
  const { kept: _kept, ...settings } = model;
  return {
    settings: { ...settings, ...settingsFormat, company: companyIn(reading, model) },
    lost: [],
    gone: goneOf(inputNames.filter(isOfCompany), reading),
    whereIs: whereIn(reading),
  };
}

function isOfCompany(name: string): boolean {
  return name.startsWith("Company");
}

/** Whether a workbook has the funnel's sheets. */
export function holdsFunnelSheets(reading: Reading): boolean {
  return inputNames.some((name) => !isOfCompany(name) && reading[name] != null);
}

/** What to say of a name that is gone. */
export function lostName(name: string): LostName {
  return {
    where: name,
    what: `The workbook no longer has the name ${name}, so its value cannot be read.`,
    remedy: restore,
  };
}

function whereIn(reading: Reading): (path: string) => string {
  return (path) => {
    const input = path.replace(/^(inputs|roles)\./, "") as InputPath;
    return single.includes(input) ? (reading[cellNameOf(input)]?.address ?? path) : path;
  };
}
