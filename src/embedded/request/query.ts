import { apiNotFound } from "./excel-error";
import type { Members } from "./members";
import type { QueryInfo } from "./protocol";
import type { Thing } from "./thing";

type Answer = Record<string, unknown>;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The selected paths, grouped by their first step; an empty path asks for everything. */
const bySteps = (paths: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const [step = "", ...rest] = path.split("/");
    const further = steps.get(step) ?? [];
    if (rest.length > 0) further.push(rest.join("/"));
    steps.set(step, further);
  }
  return steps;
};

const readAll = (members: Members, thing: Thing, answer: Answer): void => {
  for (const name of members.readableNames(thing)) answer[pascal(name)] = members.read(thing, name);
};

const ownAnswer = (members: Members, thing: Thing, paths: readonly string[]): Answer => {
  const id = members.id(thing);
  const answer: Answer = id === undefined ? {} : { _Id: id };
  if (paths.length === 0) readAll(members, thing, answer);
  for (const [step, further] of bySteps(paths)) {
    if (step === "*") readAll(members, thing, answer);
    else if (members.readableNames(thing).includes(step) && further.length === 0)
      answer[pascal(step)] = members.read(thing, step);
    else {
      const part = members.part(thing, step);
      answer[pascal(step)] = part && answered(members, part, { Select: further });
    }
  }
  return answer;
};

/** Paths meant for the items of a collection: those under "items", and those it cannot answer. */
const itemPaths = (members: Members, thing: Thing, paths: readonly string[]): readonly string[] => {
  const own = new Set(members.readableNames(thing));
  return paths
    .filter((path) => !own.has(path) && path !== "items")
    .map((path) => path.replace(/^items\//, ""));
};

const collectionAnswer = (members: Members, thing: Thing, query: QueryInfo): Answer | undefined => {
  const all = members.items(thing);
  if (!all) return undefined;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  const own = new Set(members.readableNames(thing));
  const answer: Answer = {};
  for (const path of paths) if (own.has(path)) answer[pascal(path)] = members.read(thing, path);
  if (paths.length > 0 && paths.every((path) => own.has(path))) return answer;
  const from = query.Skip ?? 0;
  const wanted = all.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const select = { Select: itemPaths(members, thing, paths) };
  return { ...answer, _Items: wanted.map((item) => answered(members, item, select)) };
};

/** What a load asks for, under the names that the client library reads. */
export const answered = (members: Members, thing: Thing, query: QueryInfo): Answer => {
  const collection = collectionAnswer(members, thing, query);
  if (collection) return collection;
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (paths.some((path) => path === "")) throw apiNotFound(`${thing.kind}.`);
  return ownAnswer(members, thing, paths);
};
