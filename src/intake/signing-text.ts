import type { QuotaModel } from "../engine";
import { settingsText } from "./settings";
import { isJsonObject, type JsonObject } from "./unknown-parts";

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isJsonObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder(value[key])]));
}

/** What a signature stands for: a model's settings without what people decided about them. */
export function signedInputs(model: QuotaModel): JsonObject {
  const settings = JSON.parse(settingsText(model)) as JsonObject;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key !== "decisions"));
}

/** Inputs as the one text of which a digest is made: however their keys stood, the text is the same. */
export function signingText(inputs: JsonObject): string {
  return JSON.stringify(inOrder(inputs));
}
