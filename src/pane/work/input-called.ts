import type { QuotaModel, RegisterLine } from "../../engine";
import { allLines } from "../refine/register-rows";
import { namingWords } from "../words/inputs";

/** Inputs by their paths in the settings, under the names that the register gives them. */
export type InputNames = {
  readonly line: (path: string) => RegisterLine | undefined;
  readonly called: (path: string, rowName?: string) => string;
  /** Whether the model has such an input, or a row with some. */
  readonly isKnown: (path: string) => boolean;
};

/** A key of the settings as words. @example keyWords("factorWeights") //=> "factor weights" */
export function keyWords(key: string): string {
  return key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The register leaves out words that a settings file spells. */
function registerPath(path: string): string {
  return path.replace(/^(inputs|roles)\./, "").replace(/^(territories\..+)\.scores\./, "$1.");
}

const afterColon = (name: string) => name.slice(name.lastIndexOf(": ") + 2);
const beforeColon = (name: string) => name.slice(0, Math.max(name.lastIndexOf(": "), 0));

/** What a field is called that every row of a list has. */
function fieldWords(lines: readonly RegisterLine[], section: string, field: string): string {
  const one = lines.find(
    ({ path }) => path.startsWith(`${section}.`) && path.endsWith(`.${field}`),
  );
  return one === undefined || !one.name.includes(": ") ? keyWords(field) : afterColon(one.name);
}

/** The inputs of a model by name: a star stands for every row of a list. */
export function inputNames(model: QuotaModel): InputNames {
  const lines = allLines(model);
  const byPath = new Map(lines.map((line) => [line.path, line]));
  const line = (path: string) => {
    const own = registerPath(path);
    return byPath.get(own) ?? byPath.get(`${own}.amount`);
  };
  const within = (path: string) =>
    lines.find((each) => each.path.startsWith(`${registerPath(path)}.`));
  const called = (path: string, rowName = ""): string => {
    const own = line(path);
    if (own !== undefined) return own.name;
    const [section = "", key = "", ...rest] = registerPath(path).split(".");
    const field = rest.join(".");
    const list = namingWords.row[section];
    if (key === "") return capital(keyWords(section));
    if (key === "*") {
      const all = namingWords.everyRow[section] ?? namingWords.everyOf(keyWords(section));
      return field === "" ? all : namingWords.fieldOf(all, fieldWords(lines, section, field));
    }
    if (list === undefined) {
      const words = [key, ...rest].map(keyWords).join(" ");
      return namingWords.fieldOf(capital(keyWords(section)), words);
    }
    const inRow = within(path);
    const name = rowName || (inRow === undefined ? "" : beforeColon(inRow.name));
    const whole = inRow !== undefined || field === "";
    if (whole) return namingWords.rowOf(list, [key, ...rest].join(" "), name);
    const row = namingWords.rowOf(list, [key, ...rest.slice(0, -1)].join(" "), name);
    return namingWords.fieldOf(row, fieldWords(lines, section, rest.at(-1) ?? ""));
  };
  return {
    line,
    called,
    isKnown: (path) => line(path) !== undefined || within(path) !== undefined,
  };
}
