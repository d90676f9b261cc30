import { fieldAnswerId, LEAVE_OUT } from "./answer-ids";
import { fieldWords } from "./field-words";
import type { Field, MappingAnswers, MappingQuestion, TableKind } from "./mapping";
import type { ProfiledTable } from "./profiled-table";
import { needed, type Recognised } from "./recognition";
import { stageOutcome } from "./stage-words";
import { columnChoices } from "./told-columns";

/** A question for the column of a field. */
type AskedColumn = MappingQuestion & { readonly field: Field };

/** What a table of a kind needs and no column was taken for: asked, with the columns that could hold it. */
export function askedColumns(
  table: ProfiledTable,
  kind: TableKind,
  found: readonly Recognised[],
): readonly AskedColumn[] {
  return needed[kind].flatMap((fields): readonly AskedColumn[] => {
    const [field] = fields;
    if (field === undefined || found.some((each) => fields.includes(each.field))) return [];
    const taken = new Set(found.map(({ profile }) => profile.place));
    const free = table.profiles.filter(({ place }) => !taken.has(place));
    return [
      {
        field,
        id: fieldAnswerId(table.source, field),
        words: `Which column of ${table.source} tells ${fieldWords[field]}?`,
        choices: columnChoices(kind, field, free),
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
  const choices = [
    ...contents.map((value) => ({ value, words: value })),
    { value: LEAVE_OUT, words: "none of them: nothing in this table is won" },
  ];
  return [{ id, words: `Which stage of ${source} means that a deal is won?`, choices }];
}

/** What somebody called won, and no row is: most often a slip, but it may be that nothing was won yet. */
export function idleStage(
  source: string,
  found: readonly Recognised[],
  answers: MappingAnswers,
): readonly string[] {
  const told = answers[`${source}/stage/won`];
  const contents = found.find(({ field }) => field === "stage")?.profile.contents ?? null;
  if (told === undefined || told === LEAVE_OUT || contents === null || contents.has(told))
    return [];
  const known = [...contents.keys()].sort().join(", ");
  return [
    `No row is at the stage ${JSON.stringify(told)}, which was said to be won. There are: ${known}.`,
  ];
}
