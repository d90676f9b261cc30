import { emptyModel, settingsFormat, type Problem, type QuotaModel } from "../engine";
import { readSettings, settingsText } from "./settings";
import { understoodParts } from "./understood-parts";
import { isJsonObject } from "./unknown-parts";

/** What a workbook carries beside its sheets: a text, or pieces of one of which some are gone. */
export type Carried = string | null | { readonly missing: readonly number[]; readonly of: number };

/** What a workbook carries of its model, and what a person should know of it. */
export type StoredModel = {
  /**
   * "partly" is what could be understood of a model that does not fit as a whole; of one that a newer version wrote,
   * that is damaged or that is not there, nothing is known.
   */
  readonly kind: "whole" | "partly" | "newer" | "damaged" | "none";
  readonly model: QuotaModel;
  readonly notices: readonly string[];
};

/** What is lost without it. */
const BEYOND =
  "Left out is what no sheet holds: stated figures, scenarios, ranges and previous values of the register, what was decided of people who left, what was signed, inputs accepted by name, checklists of the engagement, and keys that were not understood.";

/** Until it is written over, a newer or an older version may still make sense of it. */
const STAYS = "It stays in the workbook until the workbook is written again, which replaces it.";

const BESIDE = "The model that the workbook carries beside its sheets";

/** More parts than this only hide the first ones. */
const MOST_TOLD = 10;

/** A model as the text that a workbook carries beside its sheets: a settings file in one line. */
export function storedText(model: QuotaModel): string {
  return JSON.stringify(JSON.parse(settingsText(model)));
}

/** A model that is known as a whole: the one of a settings file, or the last that was read. */
export function knownModel(model: QuotaModel): StoredModel {
  return { kind: "whole", model, notices: [] };
}

function nothingOf(kind: StoredModel["kind"], ...notices: readonly string[]): StoredModel {
  return { kind, model: emptyModel, notices };
}

/** Of the text as a whole there is no place to name, and a remedy for a file that somebody chose is none here. */
function reasonIn({ where, what, remedy }: Problem): string {
  const sentence = /[.!?]$/.test(what) ? what : `${what}.`;
  return where === "the file" ? sentence : `${where}: ${sentence} ${remedy}`;
}

function damaged(problem: Problem): StoredModel {
  return nothingOf(
    "damaged",
    `${BESIDE} is damaged: ${reasonIn(problem)} The sheets are read all the same. ${STAYS} ${BEYOND}`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The version of the layout in which a text was written, where it is newer than ours. */
function newerVersion(raw: unknown): number | null {
  if (!isJsonObject(raw) || raw["format"] !== settingsFormat.format) return null;
  const version = raw["formatVersion"];
  return typeof version === "number" && version > settingsFormat.formatVersion ? version : null;
}

function newer(version: number): StoredModel {
  return nothingOf(
    "newer",
    `${BESIDE} was written by a newer version of Quota Workbook: its format is ${version}, and this version reads ${settingsFormat.formatVersion}.`,
    `It is not read, and not written over without your yes. The sheets are read all the same. ${BEYOND}`,
  );
}

/** Whether a newer version than this one wrote what a workbook carries: then it is not ours to write over. */
export function isNewerModel(carried: Carried): boolean {
  return typeof carried === "string" && newerVersion(parsed(carried)) !== null;
}

/** Of a part that was left out: where, why, and what to do. */
function leftOut(left: readonly Problem[]): readonly string[] {
  const told = left
    .slice(0, MOST_TOLD)
    .map(({ where, what, remedy }) => `${BESIDE}: ${where} is left out. ${what} ${remedy}`);
  const more = left.length - MOST_TOLD;
  return [...told, ...(more > 0 ? [`${BESIDE}: ${more} more are left out.`] : []), STAYS];
}

/**
 * The model that a workbook carries beside its sheets. One that is gone or damaged stops nobody: the sheets are read all
 * the same. What its own reader has to say of it is not repeated, for the sheets may have changed since.
 */
export function storedModel(carried: Carried): StoredModel {
  if (carried === null) {
    return nothingOf("none", `The workbook carries no model beside its sheets. ${BEYOND}`);
  }
  if (typeof carried !== "string") {
    const { missing, of } = carried;
    const named = `${missing.length === 1 ? "piece" : "pieces"} ${missing.join(", ")} of ${of}`;
    const what = `It stands in ${of} pieces, and ${named} cannot be found.`;
    const remedy = "Take the pieces from an older copy of the workbook, or go on without.";
    return damaged({ where: "its pieces", what, remedy });
  }
  const raw = parsed(carried);
  const version = newerVersion(raw);
  if (version !== null) return newer(version);
  const reading = readSettings(carried);
  if (reading.kind === "model") return knownModel(reading.model);
  const { model, left } = raw === undefined ? { model: null, left: [] } : understoodParts(carried);
  if (model !== null) return { kind: "partly", model, notices: leftOut(left) };
  const [first] = reading.problems;
  return damaged(first ?? { where: "the file", what: "It cannot be read.", remedy: "" });
}
