import { attributes, elements, only } from "./manifest-reading";

const LONGEST_RESID = 32;

/** The most characters Excel takes from each kind of text. */
const longest: Readonly<Record<string, number>> = {
  Urls: 2048,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Each resource is defined once, is used, and is short enough. */
export function resourceProblems(manifest: Document): readonly string[] {
  const resources = only(manifest, "Resources");
  const defined = elements(resources, "*").flatMap((element) => element.getAttribute("id") ?? []);
  const used = new Set(attributes(manifest, "resid"));
  return [
    ...[...used]
      .filter((resid) => count(defined, resid) !== 1)
      .map((resid) => `${resid} is defined ${count(defined, resid)} times, not once.`),
    ...defined.filter((id) => !used.has(id)).map((id) => `${id} is defined and never used.`),
    ...[...used]
      .filter((resid) => resid.length > LONGEST_RESID)
      .map((resid) => `${resid} is longer than ${LONGEST_RESID} characters.`),
    ...Object.entries(longest).flatMap(([kind, limit]) =>
      [...(only(resources, kind)?.children ?? [])]
        .filter((element) => (element.getAttribute("DefaultValue") ?? "").length > limit)
        .map((element) => `${element.getAttribute("id")} is longer than ${limit} characters.`),
    ),
  ];
}

function count(all: readonly string[], one: string): number {
  return all.filter((each) => each === one).length;
}
