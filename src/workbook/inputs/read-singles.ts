import { lostName, type LostName } from "../funnel/read-back";
import type { Reading } from "../host";
import { settingOf } from "./field";
import { withValue, type Settings } from "./setting-paths";
import type { SingleInput } from "./single-inputs";

/** Settings from sheets, with the cell of each, and what could not be read. */
export type ReadPart = {
  readonly settings: Settings;
  readonly places: readonly (readonly [path: string, address: string])[];
  readonly lost: readonly LostName[];
  readonly notices: readonly string[];
};

/** Reads single inputs by their names. */
export function readSingles(inputs: readonly SingleInput[], reading: Reading): ReadPart {
  let settings: Settings = {};
  const places: (readonly [string, string])[] = [];
  const lost: LostName[] = [];
  for (const { name, field } of inputs) {
    const range = reading[name] ?? null;
    if (range === null) {
      lost.push(lostName(name));
      continue;
    }
    const said = settingOf(field, range.rows[0]?.[0] ?? null);
    places.push([field.key, range.address]);
    settings = withValue(settings, field.key, said ?? (field.kind === "number" ? null : ""));
    if (said === undefined && field.isAsked === true) {
      const what = `${field.header} is blank.`;
      lost.push({ where: range.address, what, remedy: `Fill it in: ${field.rule.hint}` });
    }
  }
  return { settings, places, lost, notices: [] };
}
