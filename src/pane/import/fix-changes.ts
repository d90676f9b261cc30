import { fixSections, reasons, type ImportFixes, type ReasonId } from "../../intake";
import type { Cleaned, Meant } from "./import-messages";
import { importWords } from "../words/import";
import { grouped, inMarks } from "../numbers/marks";

type Section = keyof ImportFixes;

/** The decisions with one more, or another one in its place. */
export function withFix<Own extends Section>(
  fixes: ImportFixes,
  [section, key]: readonly [Own, string],
  value: ImportFixes[Own][keyof ImportFixes[Own]],
): ImportFixes {
  return { ...fixes, [section]: { ...fixes[section], [key]: value } };
}

/** The decisions without one of them. */
export function withoutFix(
  fixes: ImportFixes,
  [section, key]: readonly [Section, string],
): ImportFixes {
  const others = Object.entries(fixes[section]).filter(([each]) => each !== key);
  return { ...fixes, [section]: Object.fromEntries(others) };
}

/** A decision as it is listed. */
export type ListedFix = {
  readonly section: Section;
  readonly key: string;
  readonly words: string;
};

function named(list: readonly Meant[] | undefined, id: string): string {
  return list?.find((each) => each.id === id)?.name || id;
}

function wordsOf(
  section: Section,
  [key, value]: readonly [string, unknown],
  cleaned: Cleaned | null,
) {
  switch (section) {
    case "reasons":
      return `${inMarks(reasons[key as ReasonId].words)}: ${importWords.fates[value as "used" | "rejected"]}`;
    case "deals":
      return importWords.dealFix(key, JSON.stringify(value));
    case "people":
      return importWords.meansThat(key, named(cleaned?.people, String(value)));
    case "territories":
      return importWords.meansThat(key, named(cleaned?.territories, String(value)));
    case "rates":
      return importWords.rateFix(
        key,
        typeof value === "number" ? grouped(value, 6) : String(value),
      );
    case "types":
      return importWords.meansThat(key, importWords.types[value as keyof typeof importWords.types]);
  }
}

/** All decisions in words. */
export function listedFixes(fixes: ImportFixes, cleaned: Cleaned | null): readonly ListedFix[] {
  return fixSections.flatMap((section) =>
    Object.entries(fixes[section]).map(([key, value]) => ({
      section,
      key,
      words: dealWords(section, key, value) ?? wordsOf(section, [key, value], cleaned),
    })),
  );
}

/** A deal that is only used or put aside is told in plain words. */
function dealWords(section: Section, key: string, value: unknown): string | null {
  if (section !== "deals") return null;
  const { isUsed, ...others } = value as ImportFixes["deals"][string];
  if (isUsed === undefined || Object.keys(others).length > 0) return null;
  return importWords.dealFate(key, isUsed);
}
