import type { Problem, QuotaModel } from "../engine";
import { readSettingsValue } from "./settings";
import { problemFrom } from "./settings-problems";
import { settingsSchema } from "./settings-schema";
import { isJsonObject } from "./unknown-parts";
import { visibleText } from "./visible-text";

/** What is left of settings without the parts that do not fit, and why each of these does not. */
export type Understood = {
  /** Null where nothing can be made of the settings. */
  readonly model: QuotaModel | null;
  readonly left: readonly Problem[];
};

type Path = readonly string[];
type Part = { readonly path: Path; readonly problem: Problem };

/** A part that is left out may have been named by another: each round takes out what does not fit any longer. */
const MOST_ROUNDS = 20;

/** Stands where a row was taken out, so that the others stay what they are called. */
const TAKEN = Symbol("taken");

/** For each list of which rows were taken: where each row that is left stood. */
type Places = ReadonlyMap<string, readonly number[]>;

/** The settings without the rows that were taken out. */
function remaining(value: unknown, path: string, places: Map<string, readonly number[]>): unknown {
  if (Array.isArray(value)) {
    if (!value.includes(TAKEN)) return value;
    const left = value.flatMap((row, place) => (row === TAKEN ? [] : [place]));
    places.set(path, left);
    return left.map((place) => value[place] as unknown);
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      remaining(each, path === "" ? key : `${path}.${key}`, places),
    ]),
  );
}

/** A path of what was read as a path of what stood there. */
function pathBefore(path: Path, places: Places): Path {
  return path.map((part, depth) => {
    const left = places.get(path.slice(0, depth).join("."));
    return left === undefined ? part : String(left[Number(part)] ?? part);
  });
}

/** What stands in a value under a key or at a place. */
function inside(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/**
 * What goes with a problem: in a list the whole row, for half a row may mean something else; of the register the line;
 * elsewhere the one setting, or its section where the setting is not there. Null where nothing can go.
 */
function partAt(raw: unknown, path: Path): Path | null {
  const [section = "", key = ""] = path;
  const value = inside(raw, section);
  if (value === undefined || section === "format") return null;
  if (section === "register") {
    const lines = path.slice(1).map((_part, end) => path.slice(1, end + 2).join("."));
    const line = [...lines].reverse().find((each) => inside(value, each) !== undefined);
    return line === undefined ? [section] : [section, line];
  }
  let at: unknown = value;
  for (const [depth, next] of path.slice(1).entries()) {
    if (Array.isArray(at) && inside(at, next) !== undefined) return path.slice(0, depth + 2);
    at = inside(at, next);
  }
  return inside(value, key) === undefined ? [section] : [section, key];
}

/** Takes a part out. The settings are our own copy. */
function takeOut(raw: unknown, path: Path): void {
  const last = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce<unknown>(inside, raw);
  if (Array.isArray(holder)) holder[Number(last)] = TAKEN;
  else if (isJsonObject(holder)) Reflect.deleteProperty(holder, last);
}

/** Keys that a newer or a foreign hand wrote where only ours belong: each can go by itself. */
function strangeKeys(value: unknown, places: Places): readonly Part[] {
  const read = settingsSchema.safeParse(value);
  if (read.success) return [];
  return read.error.issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    const path = pathBefore(issue.path.map(String), places);
    const problem = problemFrom(issue, value);
    return issue.keys.map((key) => {
      const own = [...path, key];
      return { path: own, problem: { ...problem, where: visibleText(own.join(".")) } };
    });
  });
}

/** The parts that go with problems; null where there is one with which nothing can go. */
function partsOf(
  raw: unknown,
  problems: readonly Problem[],
  places: Places,
): readonly Part[] | null {
  const parts = problems.map((problem) => {
    const path = pathBefore(problem.where.replace(/ \(.*$/, "").split("."), places);
    const part = partAt(raw, path);
    return part === null ? null : { path: part, problem: { ...problem, where: path.join(".") } };
  });
  return parts.every((part) => part !== null) ? parts : null;
}

/** Reads the text of settings part by part: what fits stays, and what does not is left out and named. */
export function understoodParts(text: string): Understood {
  const raw: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  const left = new Set<Problem>();
  const nothing: Understood = { model: null, left: [] };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const places = new Map<string, readonly number[]>();
    const value = remaining(raw, "", places);
    const reading = readSettingsValue(value);
    if (reading.kind === "model") return { model: reading.model, left: [...left] };
    const strange = strangeKeys(value, places);
    const parts = strange.length > 0 ? strange : partsOf(raw, reading.problems, places);
    if (parts === null) return nothing;
    for (const { path, problem } of parts) {
      takeOut(raw, path);
      left.add(problem);
    }
  }
  return nothing;
}
