const PREFIX = "quota-workbook/";

/** What this browser remembers under a name; null where it remembers nothing, or may not. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(`${PREFIX}${name}`);
  } catch {
    return null;
  }
}

/** Remembers a text in this browser, and says whether it could. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(`${PREFIX}${name}`, text);
    return true;
  } catch {
    return false;
  }
}

/** Everything remembered under names that begin alike. */
export function keptUnder(beginning: string): readonly string[] {
  try {
    const names = Array.from({ length: localStorage.length }, (_each, place) =>
      localStorage.key(place),
    );
    return names.flatMap((name) => {
      const text = name?.startsWith(`${PREFIX}${beginning}`) ? localStorage.getItem(name) : null;
      return text === null ? [] : [text];
    });
  } catch {
    return [];
  }
}
