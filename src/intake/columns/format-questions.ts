import type { ColumnProfile } from "./column-profile";
import { dayWritten, writtenDate } from "./dates-as-written";
import type { DateOrder, DecimalMark, Field, MappingAnswers, MappingQuestion } from "./mapping";
import { numberWritten, writtenNumber } from "./numbers-as-written";

const dateFields: ReadonlySet<Field> = new Set([
  "created",
  "closed",
  "startDate",
  "endDate",
  "day",
]);
const numberFields: ReadonlySet<Field> = new Set([
  "amount",
  "years",
  "months",
  "probability",
  "splitShare",
  "annualOte",
  "payMix",
  "previousQuota",
  "quota",
  "accounts",
  "potential",
  "count",
]);
const shareFields: ReadonlySet<Field> = new Set(["probability", "splitShare", "payMix"]);

/** How a column is written, or what must be asked before anybody can say. */
export type Format = {
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
  readonly isPercent: boolean;
  readonly questions: readonly MappingQuestion[];
  /** Where an answer goes against some of what is written. */
  readonly notes: readonly string[];
};

type Said = "questions" | "notes";

type Asked = {
  readonly id: string;
  readonly profile: ColumnProfile;
  readonly table: FormatOfTable;
};

/** What other columns of the same table tell, which one export wrote, and what people answered. */
export type FormatOfTable = {
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
  readonly answers: MappingAnswers;
};

/** The one thing that all who tell anything agree on. */
function agreed<Told>(told: readonly (Told | null)[]): Told | null {
  const said = new Set(told.filter((each) => each !== null));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}

function ownOrder({ dateOrders }: ColumnProfile): "DMY" | "MDY" | null {
  const told = (["DMY", "MDY"] as const).filter((order) => dateOrders[order] > 0);
  return told.length === 1 ? (told[0] ?? null) : null;
}

function ownMark({ marks }: ColumnProfile): DecimalMark | null {
  const told = (["POINT", "COMMA"] as const).filter((mark) => marks[mark] > 0);
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** How a table writes its dates and numbers, where its columns agree. */
export function formatOfTable(
  columns: readonly ColumnProfile[],
  answers: MappingAnswers,
): FormatOfTable {
  return {
    dateOrder: agreed(columns.map(ownOrder)),
    decimalMark: agreed(columns.map(ownMark)),
    answers,
  };
}

const orderWords: Readonly<Record<DateOrder, string>> = {
  YMD: "year, month, day",
  DMY: "day, month, year",
  MDY: "month, day, year",
};

function countWords(count: number): string {
  return count === 1 ? "1 row" : `${count} rows`;
}

/** An answer that is none of the choices is asked for anew. */
function notAmong(answer: string | undefined): string {
  return answer === undefined ? "" : `${JSON.stringify(answer)} is none of the answers. `;
}

function dateFormat({ id, profile, table }: Asked): Pick<Format, "dateOrder" | Said> {
  const { dateOrders, twoOrders, twoOrdersSample, header } = profile;
  const answer = table.answers[id];
  if (answer === "DMY" || answer === "MDY") {
    const against = dateOrders[answer === "DMY" ? "MDY" : "DMY"];
    const note = `Dates of "${header}" are read as ${orderWords[answer]}, as somebody told: ${countWords(against)} cannot be read so.`;
    return { dateOrder: answer, questions: [], notes: against === 0 ? [] : [note] };
  }
  const both = dateOrders.DMY > 0 && dateOrders.MDY > 0;
  const own = ownOrder(profile) ?? (both ? null : twoOrders === 0 ? "YMD" : table.dateOrder);
  if (own !== null && (answer === undefined || answer === own)) {
    return { dateOrder: own, questions: [], notes: [] };
  }
  const sample = twoOrdersSample ?? profile.samples[0] ?? "";
  const date = writtenDate(sample);
  const choices = (["DMY", "MDY"] as const).map((order) => ({
    value: order,
    words: `${orderWords[order]}: ${sample} is ${(date && dayWritten(date, order)) ?? "no day"}`,
  }));
  const why = both
    ? `some dates can only be day first, and others only month first`
    : `no date tells which number is the month`;
  const words = `${notAmong(answer)}How are the dates of "${header}" written? In all ${profile.filled} rows, ${why}.`;
  return { dateOrder: null, questions: [{ id, words, choices }], notes: [] };
}

function numberFormat({ id, profile, table }: Asked): Pick<Format, "decimalMark" | Said> {
  const { marks, twoMarks, twoMarksSample, header } = profile;
  const answer = table.answers[id];
  if (answer === "POINT" || answer === "COMMA") {
    const against = marks[answer === "POINT" ? "COMMA" : "POINT"];
    const note = `Numbers of "${header}" are read with a ${answer.toLowerCase()} before the decimals, as somebody told: ${countWords(against)} are written otherwise.`;
    return { decimalMark: answer, questions: [], notes: against === 0 ? [] : [note] };
  }
  const both = marks.POINT > 0 && marks.COMMA > 0;
  const own = ownMark(profile) ?? (both ? null : twoMarks === 0 ? "POINT" : table.decimalMark);
  if (own !== null && answer === undefined) {
    return { decimalMark: own, questions: [], notes: [] };
  }
  const sample = twoMarksSample ?? profile.samples[0] ?? "";
  const number = writtenNumber(sample);
  const choices = (["POINT", "COMMA"] as const).map((mark) => ({
    value: mark,
    words: `a ${mark.toLowerCase()} stands before the decimals: ${sample} is ${
      (number && numberWritten(number, mark)?.toLocaleString("en-US")) ?? "no number"
    }`,
  }));
  const why = both ? "both ways of writing occur" : "no number tells what its mark means";
  const words = `${notAmong(answer)}How are the numbers of "${header}" written? In all ${profile.filled} rows, ${why}.`;
  return { decimalMark: null, questions: [{ id, words, choices }], notes: [] };
}

/** How what stands in a column is written, by the evidence of all its rows; where that is not enough, a question. */
export function formatOf(
  field: Field,
  source: string,
  { profile, table }: { readonly profile: ColumnProfile; readonly table: FormatOfTable },
): Format {
  const id = `${source}/${field}`;
  const none = {
    dateOrder: null,
    decimalMark: null,
    isPercent: false,
    questions: [],
    notes: [],
  } as const;
  const isPeriodOfDays = field === "period" && 2 * profile.dates >= profile.filled;
  if (dateFields.has(field) || (isPeriodOfDays && profile.filled > 0)) {
    return { ...none, ...dateFormat({ id: `${id}/dateOrder`, profile, table }) };
  }
  if (!numberFields.has(field)) return none;
  const isPercent =
    shareFields.has(field) && (profile.largest > 1 || /%|percent/i.test(profile.header));
  return { ...none, isPercent, ...numberFormat({ id: `${id}/decimalMark`, profile, table }) };
}
