import type { Area } from "../grid/area";
import { contains, overlap } from "../grid/area";
import type { Validation } from "../grid/papers";
import { invalidArgument } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind } from "../request/thing";
import { isRecord, truthOf } from "./arguments";
import { requireOpenSheet } from "./protection-rules";

/** The kind that Excel gives a validation, by the one key of its rule. */
const typeOfRule: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const noPrompt = { showPrompt: true, title: "", message: "" };
const noAlert = { showAlert: true, style: "Stop", title: "", message: "" };

const none = (area: Area): Validation => ({
  area,
  rule: null,
  prompt: noPrompt,
  errorAlert: noAlert,
  ignoreBlanks: true,
});

/** What holds on the area: one validation, or nothing when its cells differ. */
const validationOn = ({ papers }: Host, area: Area): Validation | null => {
  const latest = papers.validations.filter((one) => overlap(one.area, area)).at(-1);
  if (!latest) return none(area);
  return contains(latest.area, area) ? latest : null;
};

export const setValidation = (host: Host, area: Area, changed: Partial<Validation>): void => {
  requireOpenSheet(host, area.sheetId);
  const all = host.papers.validations;
  const old = validationOn(host, area) ?? none(area);
  const others = all.filter((one) => !contains(area, one.area));
  all.splice(0, all.length, ...others, { ...old, ...changed, area });
  host.papers.undrawn.add("validations");
};

const checkedRule = (rule: unknown): Readonly<Record<string, unknown>> => {
  const keys = isRecord(rule) ? Object.keys(rule) : [];
  const known = keys.filter((key) => key in typeOfRule);
  if (!isRecord(rule) || keys.length !== 1 || known.length !== 1)
    throw invalidArgument(`A validation rule has one of ${Object.keys(typeOfRule).join(", ")}.`);
  return rule;
};

const typeOn = (host: Host, area: Area): string => {
  const validation = validationOn(host, area);
  if (!validation) return "Inconsistent";
  const [key = ""] = Object.keys(validation.rule ?? {});
  return typeOfRule[key] ?? "None";
};

export const dataValidation: Kind<Area> = {
  properties: {
    type: { get: typeOn },
    rule: {
      get: (host, area) => validationOn(host, area)?.rule ?? {},
      set: (host, area, rule) => setValidation(host, area, { rule: checkedRule(rule) }),
    },
    prompt: {
      get: (host, area) => validationOn(host, area)?.prompt ?? null,
      set: (host, area, prompt) => setValidation(host, area, { prompt }),
    },
    errorAlert: {
      get: (host, area) => validationOn(host, area)?.errorAlert ?? null,
      set: (host, area, errorAlert) => setValidation(host, area, { errorAlert }),
    },
    ignoreBlanks: {
      get: (host, area) => validationOn(host, area)?.ignoreBlanks ?? null,
      set: (host, area, value) =>
        setValidation(host, area, { ignoreBlanks: truthOf(value, "ignoreBlanks") }),
    },
  },
  methods: { clear: (host, area) => setValidation(host, area, none(area)) },
};
