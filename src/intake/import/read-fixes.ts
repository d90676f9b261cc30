import { noFixes, type ImportFixes } from "../cleaning/fixes";
import { reasons } from "../cleaning/reasons";

type Check = (value: unknown) => boolean;

const isWord: Check = (value) => typeof value === "string";
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(String(value));

const ofDeal: Readonly<Record<string, Check>> = {
  isUsed: (value) => typeof value === "boolean",
  rep: isWord,
  territory: isWord,
  amount: isNumber,
  closed: (value) => /^\d{4}-\d{2}-\d{2}$/.test(String(value)),
};

function isThing(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const checks: Readonly<Record<keyof ImportFixes, Check>> = {
  reasons: oneOf("used", "rejected"),
  deals: (value) =>
    isThing(value) &&
    Object.entries(value).every(([key, own]) => Object.hasOwn(ofDeal, key) && ofDeal[key]?.(own)),
  people: isWord,
  territories: isWord,
  rates: (value) => isNumber(value) && Number(value) > 0,
  types: oneOf("NEW_BUSINESS", "EXPANSION", "RENEWAL"),
};

/** The places where people tell fixes. */
export const fixSections = Object.keys(checks) as readonly (keyof ImportFixes)[];

/** The fixes that were kept as JSON; where something is none, its place, such as "people.Ann". */
export function readFixes(value: unknown): ImportFixes | { readonly wrong: string } {
  if (!isThing(value)) return { wrong: "" };
  for (const [section, said] of Object.entries(value)) {
    const known = fixSections.find((each) => each === section);
    if (known === undefined || !isThing(said)) return { wrong: section };
    for (const [key, fix] of Object.entries(said)) {
      const isKnown = known !== "reasons" || Object.hasOwn(reasons, key);
      if (!isKnown || !checks[known](fix)) return { wrong: `${section}.${key}` };
    }
  }
  return { ...noFixes, ...value };
}
