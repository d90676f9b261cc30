import { askedColumns, askedStages, LEAVE_OUT } from "./column-questions";
import { formatOf, formatOfTable } from "./format-questions";
import {
  tableKinds,
  type MappedColumn,
  type MappingAnswers,
  type TableKind,
  type TableMapping,
} from "./mapping";
import type { ProfiledTable } from "./profiled-table";
import { kindsByLikeness, needed, recognised, type Recognised } from "./recognition";

/** Columns that people chose for a field take precedence over what we make of them. */
function chosen(
  table: ProfiledTable,
  kind: TableKind,
  answers: MappingAnswers,
): readonly Recognised[] {
  const found = recognised(table.profiles, kind);
  const told = table.profiles.flatMap((profile) => {
    const field = [...new Set(needed[kind].flat().concat(found.map((each) => each.field)))].find(
      (each) => answers[`${table.source}/${each}`] === profile.header,
    );
    return field === undefined
      ? []
      : [{ field, profile, sureness: 1, because: "somebody told so" }];
  });
  const places = new Set(told.map(({ profile }) => profile.place));
  const fields = new Set(told.map(({ field }) => field));
  return [
    ...told,
    ...found.filter(({ field, profile }) => !fields.has(field) && !places.has(profile.place)),
  ];
}

const kindWords: Readonly<Record<TableKind, string>> = {
  deals: "deals, a row each",
  users: "people, a row each",
  territories: "territories, a row each",
  activity: "calls, meetings and other work",
  quotas: "quotas of the past",
  bookingsByMonth: "bookings by month",
};

/** Two kinds that fit nearly as well as one another are asked about. */
const NEARLY = 0.08;
const LEAST = 0.45;

function kindOf(table: ProfiledTable, answers: MappingAnswers) {
  const id = `${table.source}/kind`;
  const told = tableKinds.find((kind) => kind === answers[id]);
  if (told !== undefined) return { kind: told, questions: [] };
  const [first, second] = kindsByLikeness(table.profiles);
  const isClear =
    first !== undefined &&
    first.likeness >= LEAST &&
    (second === undefined || first.likeness - second.likeness > NEARLY);
  if (isClear) return { kind: first.kind, questions: [] };
  const choices = [
    ...tableKinds.map((kind) => ({ value: kind, words: kindWords[kind] })),
    { value: LEAVE_OUT, words: "nothing of these: leave it out" },
  ];
  return { kind: null, questions: [{ id, words: `What does ${table.source} tell of?`, choices }] };
}

/** How a table is to be read: what each column holds and how it is written, and what must be asked first. */
export function tableMapping(table: ProfiledTable, answers: MappingAnswers): TableMapping {
  const { source, headerRow, profiles } = table;
  const all = profiles.map(({ header }) => header);
  const { kind, questions } = kindOf(table, answers);
  if (kind === null) {
    const isLeftOut = answers[`${source}/kind`] === LEAVE_OUT;
    return {
      source,
      kind,
      headerRow,
      columns: [],
      unused: all,
      questions: isLeftOut ? [] : questions,
    };
  }
  const found = chosen(table, kind, answers);
  const format = formatOfTable(
    found.map(({ profile }) => profile),
    answers,
  );
  const formats = found.map((each) => ({
    ...each,
    format: formatOf(each.field, source, { profile: each.profile, table: format }),
  }));
  const columns = formats.map(
    ({ field, profile, because, format: { dateOrder, decimalMark, isPercent } }): MappedColumn => ({
      field,
      header: profile.header,
      place: profile.place,
      dateOrder,
      decimalMark,
      isPercent,
      because,
      samples: profile.samples,
    }),
  );
  const used = new Set(columns.map(({ place }) => place));
  const open = askedColumns(table, kind, found);
  const isLeftOut = open.some(({ id }) => answers[id] === LEAVE_OUT);
  if (isLeftOut) return { source, kind: null, headerRow, columns: [], unused: all, questions: [] };
  return {
    source,
    kind,
    headerRow,
    columns,
    unused: profiles.filter(({ place }) => !used.has(place)).map(({ header }) => header),
    questions: [
      ...open,
      ...(kind === "deals" ? askedStages(source, found, answers) : []),
      ...formats.flatMap(({ format }) => format.questions),
    ],
  };
}
