import { isoDate, serialDate, type InputDefinition } from "../../engine";
import type { CellContent, InputRule, Look, NumberFormat } from "../description";
import { inputFormat } from "../looks";

/** One setting as a cell holds it: written and read back by the same few words. */
export type Field = {
  /** The setting, as a settings file calls it; a dot leads into a group. @example "scores.accountDensity" */
  readonly key: string;
  readonly header: string;
  readonly kind: "words" | "number" | "day" | "choice" | "flag";
  readonly format: NumberFormat;
  readonly rule: InputRule;
  /** Whether a blank is a problem: the sheet's formulas would take it for zero, and the engine would not. */
  readonly isAsked?: true;
  /** How a column looks that is shown beside the inputs and is none itself. */
  readonly shown?: Look;
  readonly formula?: string;
  /** The name of the whole column, for fields in which one of its words is chosen. */
  readonly rangeName?: string;
};

/** What may stand in a number's cell. */
export type NumberPlan = {
  readonly low: number;
  readonly high: number;
  readonly format: NumberFormat;
  readonly hint: string;
};

const FREE = "Free text.";

export function words(key: string, header: string, hint = FREE): Field {
  return { key, header, kind: "words", format: "text", rule: { kind: "text", hint } };
}

export function choice(
  key: string,
  header: string,
  { choices, hint }: { readonly choices: readonly string[]; readonly hint: string },
): Field {
  return { key, header, kind: "choice", format: "text", rule: { kind: "choice", choices, hint } };
}

/** One of the words that another column holds, known by its name. */
export function oneOf(
  key: string,
  header: string,
  { list, hint }: { readonly list: string; readonly hint: string },
): Field {
  return { key, header, kind: "words", format: "text", rule: { kind: "choice of", list, hint } };
}

/** The field as one from whose column others choose. */
export function listed(field: Field, rangeName: string): Field {
  return { ...field, rangeName };
}

export function number(key: string, header: string, plan: NumberPlan): Field {
  const { low, high, hint, format } = plan;
  return { key, header, kind: "number", format, rule: { kind: "number", low, high, hint } };
}

/** Money of a year or of a period. */
export function money(key: string, header: string, hint = "Zero or more."): Field {
  return number(key, header, { low: 0, high: 1e12, format: "money", hint });
}

export function share(key: string, header: string, hint = "From 0% to 100%."): Field {
  return number(key, header, { low: 0, high: 1, format: "share", hint });
}

export function day(key: string, header: string, hint = "A date."): Field {
  return { key, header, kind: "day", format: "date", rule: { kind: "date", hint } };
}

/** Yes or no. */
export function flag(key: string, header: string, hint: string): Field {
  const rule = { kind: "choice", choices: ["yes", "no"], hint } as const;
  return { key, header, kind: "flag", format: "text", rule };
}

/** A number as the engine's definitions describe it. */
export function defined(key: string, definition: InputDefinition): Field {
  const { label, low, high, hint } = definition;
  return number(key, label, { low, high, hint, format: inputFormat(definition) });
}

/** The field, of which a blank is a problem. */
export function asked(field: Field): Field {
  return { ...field, isAsked: true };
}

/** The field as a column that nobody fills in. */
export function shown(field: Field, look: Look = "label"): Field {
  return { ...field, shown: look };
}

/** How the field's cells look. */
export function lookOf({ kind, shown: look }: Field): Look {
  return look ?? (kind === "number" || kind === "day" ? "input" : "input words");
}

/** A setting as a cell holds it: what is empty or not answered leaves the cell empty. */
export function contentOf({ kind }: Field, setting: unknown): CellContent {
  if (setting === null || setting === undefined || setting === "") return null;
  if (kind === "flag") return setting === true ? "yes" : "no";
  if (kind === "day") return serialDate(String(setting)) ?? String(setting);
  return typeof setting === "number" || typeof setting === "boolean" ? setting : String(setting);
}

/** Whether a cell says nothing: one that was emptied by hand, or holds blanks alone, says no more than an empty one. */
export function isBlank(content: CellContent): boolean {
  return content === null || (typeof content === "string" && content.trim() === "");
}

/** Beyond these a serial number is no day of a spreadsheet. */
const LAST_DAY = 2_958_465;

/** What a cell says as a setting; what does not fit stays as it stands, for intake to complain about. */
export function settingOf(field: Field, content: CellContent): unknown {
  if (isBlank(content)) return undefined;
  switch (field.kind) {
    case "words":
      return String(content);
    case "number":
      return content;
    case "day":
      return typeof content === "number" && content > 0 && content <= LAST_DAY
        ? isoDate(content)
        : content;
    case "choice":
      return meant(field, content);
    case "flag": {
      const said = meant(field, content);
      return said === "yes" || said === "no" ? said === "yes" : content;
    }
  }
}

/** A choice typed in other letters than ours is that choice. */
function meant({ rule }: Field, content: CellContent): CellContent {
  if (rule.kind !== "choice" || typeof content === "number") return content;
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const said = String(content).trim();
  return rule.choices.find((each) => same(each, said)) ?? content;
}
