import type { AllocationModel } from "../engine";
import { visibleText } from "./visible-text";

const GROUPS = ["team", "region"] as const;

/** A name without its capitals and without the blanks around and inside it that nobody sees. */
function heard(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Teams or regions that are likely one and the same, and count as several since their names are not written alike. */
export function namesAlike({ roster, hires }: AllocationModel): readonly string[] {
  const people = [...roster, ...hires];
  return GROUPS.flatMap((group) => {
    // Of each name its spellings, each with the first person it stands with.
    const spellings = new Map<string, Map<string, string>>();
    for (const person of people) {
      const name = person[group];
      const letters = heard(name);
      if (letters === "") continue;
      const firsts = spellings.get(letters) ?? new Map<string, string>();
      if (!firsts.has(name)) firsts.set(name, person.id);
      spellings.set(letters, firsts);
    }
    return [...spellings.values()].flatMap((firsts) => {
      if (firsts.size < 2) return [];
      const said = [...firsts].map(([name, id]) => `"${visibleText(name)}" (${visibleText(id)})`);
      return [
        `The ${group}s ${said.join(" and ")} differ only in capitals or blanks, and count as ${firsts.size}. Write them alike if they are one.`,
      ];
    });
  });
}
