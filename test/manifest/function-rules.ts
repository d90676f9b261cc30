import { only, resource } from "./manifest-reading";
import type { Surroundings } from "./surroundings";

const FUNCTION_NAME = /^(QUOTA|OTE)\.[A-Z][A-Z0-9._]*$/;

/** Each custom function is known to Excel and to us under the same name, and has its help on our site. */
export function functionProblems(
  manifest: Document,
  { functions, associated }: Surroundings,
): readonly string[] {
  const host = hostOf(resource(manifest, scriptId(manifest)));
  return [
    ...functions.flatMap(({ id, name, helpUrl }) => [
      ...(FUNCTION_NAME.test(id) ? [] : [`${id} is not a name of ours.`]),
      ...(name === id ? [] : [`${id} is called ${name}.`]),
      ...(associated.includes(id) ? [] : [`${id} is described and never associated.`]),
      ...(hostOf(helpUrl ?? null) === host ? [] : [`${id} has no help page on ${host}.`]),
    ]),
    ...associated
      .filter((id) => !functions.some((each) => each.id === id))
      .map((id) => `${id} is associated and never described.`),
  ];
}

function scriptId(manifest: Document): string {
  return only(only(manifest, "Script"), "SourceLocation")?.getAttribute("resid") ?? "";
}

function hostOf(address: string | null): string | null {
  return address !== null && URL.canParse(address) ? new URL(address).host : null;
}
