import {
  emptyAllocation,
  emptyDeals,
  emptyOutlook,
  emptyModel,
  saidDecisions,
  settingsFormat,
  type Problem,
  type QuotaModel,
} from "../engine";
import { knownColumns } from "./allocation-rows";
import { crossChecks } from "./cross-checks";
import { decisionNotices, decisionProblems } from "./cross-checks-decisions";
import { dealProblems } from "./cross-checks-deals";
import { outlookProblems } from "./cross-checks-outlook";
import { trackingProblems } from "./cross-checks-tracking";
import { readScenarios } from "./scenario-checks";
import { dealColumns } from "./deals-schema";
import { isLegacy, legacyModel, type Offer } from "./legacy-settings";
import { meantColumns, meantPaths } from "./meant-keys";
import { namesAlike } from "./names-alike";
import { knownEntries } from "./register-paths";
import { problemFrom } from "./settings-problems";
import { settingsSchema } from "./settings-schema";
import { unkeepableColumns, unknownColumns } from "./unknown-columns";
import { visibleText } from "./visible-text";
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

const columnsOfLists = { ...knownColumns, ...dealColumns };

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

function unknownNotice(kept: JsonObject, understood: JsonObject, raw: JsonObject) {
  const paths = pathsOf(kept, understood);
  if (paths.length === 0) return [];
  const named = `Not understood, and kept as it was: ${paths.map(visibleText).join(", ")}.`;
  return [withGuess(named, meantPaths(raw, understood))];
}

function withGuess(notice: string, meant: readonly string[]): string {
  return meant.length === 0 ? notice : `${notice} Did you mean ${meant.join(" and ")}?`;
}

function readLegacy(raw: JsonObject & { readonly ote_quotas: JsonObject }): SettingsReading {
  const { model, notices, offers, problems } = legacyModel(raw);
  if (problems.length > 0) return refused(...problems);
  const told = [...notices, ...unknownNotice(model.kept, { ote_quotas: {} }, {})];
  return { kind: "model", model, notices: told, offers };
}

function readOwn(raw: JsonObject): SettingsReading {
  const read = settingsSchema.safeParse(raw);
  if (!read.success) return refused(...read.error.issues.map((issue) => problemFrom(issue, raw)));
  const { format, formatVersion, ...said } = read.data;
  const { known: register, strange } = knownEntries(said);
  const problems = [
    ...unkeepableColumns(raw, Object.keys(columnsOfLists)),
    ...crossChecks(said),
    ...outlookProblems(said),
    ...trackingProblems(said),
    ...decisionProblems(said),
    ...dealProblems(said),
  ];
  if (problems.length > 0) return refused(...problems);
  const { scenarios, problems: inScenarios } = readScenarios(read.data);
  if (inScenarios.length > 0) return refused(...inScenarios);
  const parts = unknownParts(raw, read.data);
  const kept = Object.keys(strange).length === 0 ? parts : { ...parts, register: strange };
  const notices = [
    ...unknownNotice(kept, { ...read.data, register }, raw),
    ...unknownColumnNotice(raw),
    ...namesAlike(said),
    ...decisionNotices(said),
  ];
  const decisions = saidDecisions(said.decisions);
  const model = { ...said, decisions, scenarios, register, kept };
  return { kind: "model", model, notices, offers: [] };
}

function unknownColumnNotice(raw: JsonObject): readonly string[] {
  const columns = unknownColumns(raw, columnsOfLists);
  if (columns.length === 0) return [];
  const named = `Columns not understood, and kept with their rows: ${columns.map(visibleText).join(", ")}.`;
  return [withGuess(named, meantColumns(raw, columnsOfLists))];
}

/** Sections in which nothing was said need not be written. */
function withoutUntouched(model: Omit<QuotaModel, "kept">): Partial<QuotaModel> {
  const untouched = new Set(
    Object.entries({
      ...emptyAllocation,
      ...emptyOutlook,
      ...emptyDeals,
      benchmarks: emptyModel.benchmarks,
      tracking: emptyModel.tracking,
      maintenance: emptyModel.maintenance,
      decisions: emptyModel.decisions,
    })
      .filter(([key]) => key !== "register")
      .filter(([key, value]) => isSame(model[key as keyof typeof model], value))
      .map(([key]) => key),
  );
  return Object.fromEntries(Object.entries(model).filter(([key]) => !untouched.has(key)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A model as the text of a settings file: what was not understood goes back where it stood. */
export function settingsText(model: QuotaModel): string {
  const { kept, ...ours } = model;
  const said = { ...settingsFormat, ...withoutUntouched(ours) };
  return `${JSON.stringify(laidOver(kept, said), null, 2)}\n`;
}
