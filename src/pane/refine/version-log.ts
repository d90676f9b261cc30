import type { QuotaModel, VersionLine } from "../../engine";
import { versionWords } from "../words/versions";

function withLine(model: QuotaModel, line: VersionLine): QuotaModel {
  const { decisions } = model;
  return { ...model, decisions: { ...decisions, versions: [...decisions.versions, line] } };
}

/** Who makes a version, when, and what they say of it. */
export type VersionSaid = Pick<VersionLine, "version" | "on" | "who" | "what">;

/** The model with a line more in its version log. */
export function withVersion(model: QuotaModel, said: VersionSaid): QuotaModel {
  return withLine(model, { ...said, after: "" });
}

/** What the next version may be called: the last one's name with its number one higher. */
export function nextVersion(names: readonly string[]): string {
  const parts = /^(.*?)(\d+)$/.exec(names.at(-1) ?? "");
  const prefix = parts?.[1] ?? "v";
  let number = parts === null ? names.length : Number(parts[2]) + 1;
  while (names.includes(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** The model as it was in a version; the log goes on, and says that it was restored. */
export function restored(
  now: QuotaModel,
  was: QuotaModel,
  said: Omit<VersionSaid, "what">,
): QuotaModel {
  const { versions } = now.decisions;
  const names = new Set(versions.map(({ version }) => version));
  let number = 1;
  while (names.has(versionWords.restoredName(said.version, number))) number += 1;
  const line: VersionSaid = {
    ...said,
    version: versionWords.restoredName(said.version, number),
    what: versionWords.restoredLine(said.version),
  };
  return withVersion({ ...was, decisions: { ...was.decisions, versions } }, line);
}
