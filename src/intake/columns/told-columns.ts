import { fieldAnswerId, LEAVE_OUT, toldColumn } from "./answer-ids";
import type { ColumnProfile } from "./column-profile";
import { canHold } from "./content-fit";
import { fieldWords } from "./field-words";
import {
  fieldsOf,
  type Field,
  type MappingAnswers,
  type MappingQuestion,
  type TableKind,
} from "./mapping";
import type { ProfiledTable } from "./profiled-table";
import { needed, recognised, type Recognised } from "./recognition";

/** Columns as people chose them and as they were recognised, and questions anew where an answer names no column. */
export type ChosenColumns = {
  readonly found: readonly Recognised[];
  readonly questions: readonly MappingQuestion[];
};

function isNeeded(kind: TableKind, field: Field): boolean {
  return needed[kind].some((fields) => fields.includes(field));
}

/** The columns that could hold a field, to choose from, and the choice of none. */
export function columnChoices(
  kind: TableKind,
  field: Field,
  profiles: readonly ColumnProfile[],
): MappingQuestion["choices"] {
  const able = profiles.filter((profile) => profile.filled > 0 && canHold(profile, field));
  return [
    ...able.map(({ header, samples }) => ({
      value: header,
      words: `${header} (${samples.join(", ")})`,
    })),
    {
      value: LEAVE_OUT,
      words: isNeeded(kind, field)
        ? "none of them: leave this table out unless another column tells it"
        : "none of them: it stays unread",
    },
  ];
}

function askedAgain(
  { source, profiles }: ProfiledTable,
  kind: TableKind,
  { field, answer }: { readonly field: Field; readonly answer: string },
): MappingQuestion {
  return {
    id: fieldAnswerId(source, field),
    words: `${JSON.stringify(answer)} is no column of ${source}. Which column tells ${fieldWords[field]}?`,
    choices: columnChoices(kind, field, profiles),
  };
}

/** Columns that people chose for a field take precedence over what we make of them. */
export function chosenColumns(
  table: ProfiledTable,
  kind: TableKind,
  answers: MappingAnswers,
): ChosenColumns {
  const fields: readonly Field[] = fieldsOf[kind];
  const byHeader = new Map(table.profiles.map((profile) => [profile.header, profile]));
  const told = fields.flatMap((field) => {
    const answer = toldColumn(table.source, field, answers);
    return answer === undefined ? [] : [{ field, answer, profile: byHeader.get(answer) ?? null }];
  });
  const chosen = told.flatMap(({ field, profile }): readonly Recognised[] =>
    profile === null ? [] : [{ field, profile, sureness: 1, because: "somebody told so" }],
  );
  const places = new Set(chosen.map(({ profile }) => profile.place));
  const settled = new Set(told.map(({ field }) => field));
  const free = table.profiles.filter(({ place }) => !places.has(place));
  return {
    found: [...chosen, ...recognised(free, kind, settled)],
    questions: told
      .filter(({ answer, profile }) => profile === null && answer !== LEAVE_OUT)
      .map((wrong) => askedAgain(table, kind, wrong)),
  };
}
