/** All elements of a local name, whatever their namespace. */
export function elements(within: Document | Element | null, name: string): readonly Element[] {
  return within === null ? [] : [...within.getElementsByTagNameNS("*", name)];
}

/** The one element of that name; null where there are none or several. */
export function only(within: Document | Element | null, name: string): Element | null {
  const found = elements(within, name);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What an attribute says, everywhere it stands. */
export function attributes(manifest: Document, name: string): readonly string[] {
  return elements(manifest, "*").flatMap((element) => element.getAttribute(name) ?? []);
}

/** What stands between the tags of every element of that name. */
export function texts(manifest: Document, name: string): readonly string[] {
  return elements(manifest, name).map((element) => element.textContent ?? "");
}

/** What a resource id stands for; null where it stands for nothing. */
export function resource(manifest: Document, resid: string): string | null {
  const [found] = elements(only(manifest, "Resources"), "*").filter(
    (element) => element.getAttribute("id") === resid,
  );
  return found?.getAttribute("DefaultValue") ?? null;
}
