import { checklistIds, type Decisions, type Problem } from "../engine";
import { nearestWord } from "./nearest-word";
import { visibleText } from "./visible-text";

const known: ReadonlySet<string> = new Set(checklistIds);

/** Answers to items that no checklist holds: what was done there would be lost without a word. */
export function engagementProblems({ engagement }: Decisions): readonly Problem[] {
  return engagement.flatMap(({ item }, place) => {
    if (known.has(item)) return [];
    const meant = nearestWord(item, checklistIds);
    return [
      {
        where: `decisions.engagement.${place}.item`,
        what: `No checklist holds ${visibleText(item)}.`,
        remedy:
          meant === null
            ? "Name a phase as in 1, a step as in 1a, or an item as in 1a.crm-access."
            : `Did you mean ${meant}?`,
      },
    ];
  });
}
