import { emptyModel, type QuotaModel } from "../engine";
import { readSettings, settingsText } from "./settings";

/** What a workbook carries of its model, and what a person should know of it. */
export type StoredModel = { readonly model: QuotaModel; readonly notices: readonly string[] };

/** What is lost without it. */
const BEYOND =
  "Left out is what no sheet holds, such as stated figures and keys that were not understood.";

/** A model as the text that a workbook carries beside its sheets: a settings file in one line. */
export function storedText(model: QuotaModel): string {
  return JSON.stringify(JSON.parse(settingsText(model)));
}

/** The model that a workbook carries beside its sheets. One that is gone or damaged stops nobody: the sheets are read all the same. */
export function storedModel(text: string | null): StoredModel {
  if (text === null) {
    const none = `The workbook carries no model beside its sheets. ${BEYOND}`;
    return { model: emptyModel, notices: [none] };
  }
  const reading = readSettings(text);
  if (reading.kind === "model") return { model: reading.model, notices: reading.notices };
  const [problem] = reading.problems;
  const damaged = `The model that the workbook carries beside its sheets is damaged: ${problem?.what ?? ""} The sheets are read all the same. ${BEYOND}`;
  return { model: emptyModel, notices: [damaged] };
}
