import { settingsFormat, type QuotaModel } from "../engine";
import { isLegacy, legacyModel, type Offer } from "./legacy-settings";
import type { Problem } from "../engine";
import { problemFrom } from "./settings-problems";
import { settingsSchema } from "./settings-schema";
import { isJsonObject, laidOver, pathsOf, unknownParts, type JsonObject } from "./unknown-parts";

/** What a settings file turned out to be: a model with what the user should be told, or problems to fix. */
export type SettingsReading =
  | {
      readonly kind: "model";
      readonly model: QuotaModel;
      readonly notices: readonly string[];
      readonly offers: readonly Offer[];
    }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

function refused(...problems: readonly Problem[]): SettingsReading {
  return { kind: "problems", problems };
}

/** Reads the text of a settings file: ours, or one of the older dashboard. */
export function readSettings(text: string): SettingsReading {
  try {
    return readSettingsValue(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused({
      where: "the file",
      what: `This is not JSON: ${error.message}`,
      remedy: "Choose a settings file that was exported as JSON.",
    });
  }
}

/** Reads settings that are already parsed. */
export function readSettingsValue(raw: unknown): SettingsReading {
  if (!isJsonObject(raw)) {
    return refused({
      where: "the file",
      what: "The file does not hold settings.",
      remedy: "A settings file is a JSON object, in braces.",
    });
  }
  if (raw["format"] === settingsFormat.format) return readOwn(raw);
  if (isLegacy(raw)) return readLegacy(raw);
  return refused({
    where: "format",
    what: "The file is neither a Quota Workbook settings file nor one of the dashboards v3.3 and v3.4.",
    remedy: `Ours say "format": "${settingsFormat.format}"; theirs hold "ote_quotas".`,
  });
}

function unknownNotice(kept: JsonObject, understood: JsonObject): readonly string[] {
  const paths = pathsOf(kept, understood);
  if (paths.length === 0) return [];
  return [`Not understood, and kept as it was: ${paths.join(", ")}.`];
}

function readLegacy(raw: JsonObject & { readonly ote_quotas: JsonObject }): SettingsReading {
  const { model, notices, offers, problems } = legacyModel(raw);
  if (problems.length > 0) return refused(...problems);
  const told = [...notices, ...unknownNotice(model.kept, { ote_quotas: {} })];
  return { kind: "model", model, notices: told, offers };
}

function readOwn(raw: JsonObject): SettingsReading {
  const read = settingsSchema.safeParse(raw);
  if (!read.success) return refused(...read.error.issues.map((issue) => problemFrom(issue, raw)));
  const { company, inputs, roles, register } = read.data;
  const kept = unknownParts(raw, read.data);
  const notices = unknownNotice(kept, read.data);
  return { kind: "model", model: { company, inputs, roles, register, kept }, notices, offers: [] };
}

/** A model as the text of a settings file: what was not understood goes back where it stood. */
export function settingsText(model: QuotaModel): string {
  const { kept, ...ours } = model;
  return `${JSON.stringify(laidOver(kept, { ...settingsFormat, ...ours }), null, 2)}\n`;
}
