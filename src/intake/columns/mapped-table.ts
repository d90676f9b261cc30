import { idleAnswers, LEAVE_OUT, tableAnswerId, toldColumn, toldKind } from "./answer-ids";
import { askedColumns, askedStages, idleStage } from "./column-questions";
import { formatOf, formatOfTable } from "./format-questions";
import {
  tableKinds,
  type MappedColumn,
  type MappingAnswers,
  type TableKind,
  type TableMapping,
} from "./mapping";
import type { ProfiledTable } from "./profiled-table";
import { kindsByLikeness } from "./recognition";
import { chosenColumns } from "./told-columns";

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
  const answer = toldKind(table.source, answers);
  if (answer === LEAVE_OUT) return { kind: null, questions: [] };
  const told = tableKinds.find((kind) => kind === answer);
  if (told !== undefined) return { kind: told, questions: [] };
  const [first, second] = kindsByLikeness(table.profiles);
  const isClear =
    first !== undefined &&
    first.likeness >= LEAST &&
    (second === undefined || first.likeness - second.likeness > NEARLY);
  if (isClear && answer === undefined) return { kind: first.kind, questions: [] };
  const choices = [
    ...tableKinds.map((kind) => ({ value: kind, words: kindWords[kind] })),
    { value: LEAVE_OUT, words: "nothing of these: leave it out" },
  ];
  const wrong = answer === undefined ? "" : `${JSON.stringify(answer)} is no kind of table. `;
  const words = `${wrong}What does ${table.source} tell of?`;
  return { kind: null, questions: [{ id: tableAnswerId(table.source), words, choices }] };
}

/** How a table is to be read: what each column holds and how it is written, and what must be asked first. */
export function tableMapping(table: ProfiledTable, answers: MappingAnswers): TableMapping {
  const { source, headerRow, profiles } = table;
  const all = profiles.map(({ header }) => header);
  const { kind, questions } = kindOf(table, answers);
  const none = { source, kind: null, headerRow, columns: [], unused: all, notes: [] };
  if (kind === null) return { ...none, questions };
  const { found, questions: wrong } = chosenColumns(table, kind, answers);
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
  const again = new Set(wrong.map(({ id }) => id));
  const open = askedColumns(table, kind, found).filter(({ id }) => !again.has(id));
  if (open.some(({ field }) => toldColumn(source, field, answers) === LEAVE_OUT)) {
    return { ...none, questions: [] };
  }
  const isDeals = kind === "deals";
  return {
    source,
    kind,
    headerRow,
    columns,
    unused: profiles.filter(({ place }) => !used.has(place)).map(({ header }) => header),
    questions: [
      ...wrong,
      ...open.map(({ field: _field, ...question }) => question),
      ...(isDeals ? askedStages(source, found, answers) : []),
      ...formats.flatMap(({ format: { questions: some } }) => some),
    ],
    notes: [
      ...idleAnswers(source, kind, answers),
      ...(isDeals ? idleStage(source, found, answers) : []),
      ...formats.flatMap(({ format: { notes } }) => notes),
    ],
  };
}
