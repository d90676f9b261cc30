import type { Problem, QuotaModel } from "../../engine";
import {
  companyFrom,
  holdsFunnelSheets,
  inputNames,
  settingsFrom,
  type SheetSettings,
} from "../funnel/read-back";
import type { Reading, TablesReading } from "../host";
import { isOfFunnel } from "./evidence-lines";
import { holdsPlan, planInputNames, planSettingsFrom } from "./read-tables";
import { isGroup } from "./setting-paths";

/** What the sheets of the whole workbook say, and what a person should know of how they were read. */
export type WorkbookSettings = SheetSettings & { readonly notices: readonly string[] };

/** Every name that reading a workbook back asks for, with a quota plan or without. */
export const workbookInputNames: readonly string[] = [...inputNames, ...planInputNames];

/** The place of a setting, or of the nearest thing above it that has one. */
function placeIn(places: ReadonlyMap<string, string>, path: string): string | null {
  const parts = path.split(".");
  for (let length = parts.length; length > 0; length -= 1) {
    const found = places.get(parts.slice(0, length).join("."));
    if (found !== undefined) return found;
  }
  return null;
}

/** All inputs of the sheets in the layout of a settings file; what no sheet holds stays as the model has it. */
export function sheetSettings(
  names: Reading,
  tables: TablesReading,
  model: QuotaModel,
): WorkbookSettings {
  if (!holdsPlan({ names, tables })) return { ...settingsFrom(names, model), notices: [] };
  const funnel = holdsFunnelSheets(names) ? settingsFrom(names, model) : companyFrom(names, model);
  const plan = planSettingsFrom(tables, names, model);
  const before = isGroup(funnel.settings) ? funnel.settings : {};
  const said = isGroup(before["register"]) ? before["register"] : {};
  const ofFunnel = Object.entries(said).filter(([path]) => isOfFunnel(path));
  const register = isGroup(plan.settings["register"]) ? plan.settings["register"] : {};
  return {
    settings: {
      ...before,
      ...plan.settings,
      register: { ...Object.fromEntries(ofFunnel), ...register },
    },
    lost: [...funnel.lost, ...plan.lost],
    gone: [...funnel.gone, ...plan.gone],
    notices: plan.notices,
    whereIs: (path) => placeIn(plan.places, path.replace(/ \(.*$/, "")) ?? funnel.whereIs(path),
  };
}

/** A row of a list, as problems speak of it. @example "roster.0" */
const rowPath = /\b[a-z]\w*(?:\.\w+)*\.\d+(?:\.\w+)*/gi;

/** A problem of settings that came from sheets, told by their cells. */
export function problemInCells(
  { where, what, remedy }: Problem,
  whereIs: WorkbookSettings["whereIs"],
): Problem {
  const cell = whereIs(where);
  // A settings file says true or false where a cell says yes or no.
  const asked = cell === where ? remedy : remedy.replace(/\btrue or false\b/, "yes or no");
  return { where: cell, what: what.replace(rowPath, (path) => whereIs(path)), remedy: asked };
}
