import { canHold } from "./content-fit";
import type { Field, MappingAnswers, MappingQuestion, TableKind } from "./mapping";
import type { ProfiledTable } from "./profiled-table";
import { needed, type Recognised } from "./recognition";
import { stageOutcome } from "./stage-words";

/** The answer that leaves a table out. */
export const LEAVE_OUT = "none";

const fieldWords: Partial<Readonly<Record<Field, string>>> = {
  amount: "the amount of a deal",
  rep: "who owns a deal",
  closed: "the day a deal closes",
  stage: "the stage of a deal",
  quota: "the quota",
  period: "the period",
  day: "the day",
  id: "who it is",
  name: "what it is called",
};

/** What a table of a kind needs and no column was taken for: asked, with the columns that could hold it. */
export function askedColumns(
  table: ProfiledTable,
  kind: TableKind,
  found: readonly Recognised[],
): readonly MappingQuestion[] {
  return needed[kind].flatMap((fields): readonly MappingQuestion[] => {
    const [field] = fields;
    if (field === undefined || found.some((each) => fields.includes(each.field))) return [];
    const taken = new Set(found.map(({ profile }) => profile.place));
    const able = table.profiles.filter(
      (profile) => !taken.has(profile.place) && profile.filled > 0 && canHold(profile, field),
    );
    const choices = able.map(({ header, samples }) => ({
      value: header,
      words: `${header} (${samples.join(", ")})`,
    }));
    const words = `Which column of ${table.source} tells ${fieldWords[field] ?? field}?`;
    return [
      {
        id: `${table.source}/${field}`,
        words,
        choices: [...choices, { value: LEAVE_OUT, words: "none of them: leave this table out" }],
      },
    ];
  });
}

/** Where no stage says by its words that it is won, somebody must tell. */
export function askedStages(
  source: string,
  found: readonly Recognised[],
  answers: MappingAnswers,
): readonly MappingQuestion[] {
  const stage = found.find(({ field }) => field === "stage")?.profile;
  const isTold = found.some(({ field }) => field === "isWon");
  const id = `${source}/stage/won`;
  if (stage === undefined || isTold || answers[id] !== undefined) return [];
  const contents = [...(stage.contents?.keys() ?? [])];
  if (contents.some((text) => stageOutcome(text) === "WON")) return [];
  const choices = contents.map((value) => ({ value, words: value }));
  return [{ id, words: `Which stage of ${source} means that a deal is won?`, choices }];
}
