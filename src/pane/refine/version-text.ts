import type { QuotaModel } from "../../engine";
import { readSettings, settingsText } from "../../intake";

/** A model as it was on a day, under a name. */
export type Version = {
  readonly id: string;
  readonly name: string;
  /** ISO date. */
  readonly on: string;
  readonly by: string;
  readonly company: string;
  /** The settings, as a file would hold them. */
  readonly settings: string;
};

const FORMAT = "quota-workbook-version";

/** A version of a model as it is now. */
export function versionOf(model: QuotaModel, said: Pick<Version, "id" | "name" | "on" | "by">) {
  return { ...said, company: model.company.name, settings: settingsText(model) } satisfies Version;
}

/** A version as a text to keep. */
export function versionText(version: Version): string {
  return JSON.stringify({ format: FORMAT, ...version });
}

const fields = ["id", "name", "on", "by", "company", "settings"] as const;

/** A version of a text that was kept; null where it is none. */
export function versionIn(text: string): Version | null {
  try {
    const read = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (read === null || read["format"] !== FORMAT) return null;
    if (fields.some((field) => typeof read[field] !== "string")) return null;
    const [id = "", name = "", on = "", by = "", company = "", settings = ""] = fields.map(
      (field) => String(read[field]),
    );
    return { id, name, on, by, company, settings };
  } catch {
    return null;
  }
}

/** The model of a version, or null where it can no longer be read. */
export function modelOf({ settings }: Version): QuotaModel | null {
  const reading = readSettings(settings);
  return reading.kind === "model" ? reading.model : null;
}
