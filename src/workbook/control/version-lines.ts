import type { QuotaModel, VersionLine } from "../../engine";
import type { PlanSaid } from "../foundation/said";

const FIRST = "v0";
const FIRST_WORDS = "First version, with everything ASSUMED that nobody confirmed";
const silent = { who: "", after: "" } as const;

/** Whether a log is only the line that every first workbook begins with, on which nobody has written anything. */
export function isUntouchedLog(lines: readonly VersionLine[]): boolean {
  const [line] = lines;
  if (line === undefined || lines.length > 1) return false;
  const { version, who, what, after } = line;
  return version === FIRST && what === FIRST_WORDS && who === "" && after === "";
}

/** What the next version is called: the last one's name with its number one higher. */
function nextName(lines: readonly VersionLine[]): string {
  const names = new Set(lines.map(({ version }) => version));
  const parts = /^(.*?)(\d+)$/.exec(lines.at(-1)?.version ?? "");
  const prefix = parts?.[1] ?? "v";
  let number = parts === null ? lines.length : Number(parts[2]) + 1;
  while (names.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** The log as the model has it or, where it has none, as the version before had it. */
function toldSoFar({ decisions }: QuotaModel, before: QuotaModel): readonly VersionLine[] {
  const told = [decisions.versions, before.decisions.versions].find((log) => log.length > 0);
  const first = {
    ...silent,
    version: FIRST,
    on: "",
    what: "The version before: see the sheet Changes",
  };
  return told ?? [first];
}

/**
 * The version log, oldest first. Where the version before is told, the log ends with a line for this one: it is added
 * unless the log already has a version that the one before does not know.
 */
export function versionLines(
  model: QuotaModel,
  { date, before }: Pick<PlanSaid, "date" | "before">,
): readonly VersionLine[] {
  if (before === undefined) {
    const { versions } = model.decisions;
    const first = { ...silent, version: FIRST, on: date, what: FIRST_WORDS };
    return versions.length > 0 ? versions : [first];
  }
  const told = toldSoFar(model, before);
  const old = before.decisions.versions.map(({ version }) => version);
  const known = new Set(old.length === 0 ? [FIRST] : old);
  if (told.some(({ version }) => !known.has(version))) return told;
  const line = { ...silent, version: nextName(told), on: date, what: "This version" };
  return [...told, line];
}
