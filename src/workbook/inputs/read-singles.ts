import type { QuotaModel } from "../../engine";
import { lostName, type LostName } from "../funnel/read-back";
import type { Reading } from "../host";
import { settingOf } from "./field";
import { nothingRead, type ReadPart } from "./read-part";
import { valueAt, withValue, type Settings } from "./setting-paths";
import type { SingleInput } from "./single-inputs";

/** Reads single inputs by their names; one whose name is gone stays as the model has it. */
export function readSingles(
  inputs: readonly SingleInput[],
  reading: Reading,
  model: QuotaModel,
): ReadPart {
  let settings: Settings = {};
  const places: (readonly [string, string])[] = [];
  const lost: LostName[] = [];
  const gone: LostName[] = [];
  for (const { name, field } of inputs) {
    const range = reading[name] ?? null;
    if (range === null) {
      gone.push(lostName(name));
      settings = withValue(settings, field.key, valueAt(model, field.key));
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
  return { ...nothingRead, settings, places, lost, gone };
}
