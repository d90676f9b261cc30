import { formatOf, formatOfTable } from "../columns/format-questions";
import type { DecimalMark, MappingQuestion } from "../columns/mapping";
import { actualFields, type ActualField } from "./actual-fields";
import { columnAnswerId, type ActualColumn } from "./actual-columns";

/** How the numbers of a column are to be read. */
export type ActualFormat = {
  readonly field: ActualField;
  readonly place: number;
  readonly header: string;
  /** Null while it is asked which mark stands before the decimals. */
  readonly mark: DecimalMark | null;
  readonly isPercent: boolean;
};

export type ActualAnswers = Readonly<Record<string, string>>;

/** By this it is answered whether amounts that bear another currency are the model's all the same. */
export const CURRENCY_ANSWER = "currency";
/** By this it is answered what becomes of several rows of one rep. */
export const TWICE_ANSWER = "twice";

/** Currencies that a sign may stand for; a sign that is none of these stands for itself. */
const signs: Readonly<Record<string, readonly string[]>> = {
  $: ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "CLP", "COP", "ARS", "TWD"],
  "€": ["EUR"],
  "£": ["GBP", "EGP"],
  "¥": ["JPY", "CNY"],
  "₹": ["INR"],
  KR: ["SEK", "NOK", "DKK", "ISK"],
  "KR.": ["SEK", "NOK", "DKK", "ISK"],
  ZŁ: ["PLN"],
  "FR.": ["CHF"],
};

function isOther(sign: string, currency: string): boolean {
  const written = sign.toUpperCase();
  const known = signs[written];
  return known === undefined
    ? written !== currency && !(written.endsWith("$") && currency.startsWith(written.slice(0, -1)))
    : !known.includes(currency);
}

/** A question about a column that nothing names. */
function whichColumn(
  use: "rep" | "actual",
  columns: readonly ActualColumn[],
): readonly MappingQuestion[] {
  if (columns.some((column) => column.use === use)) return [];
  if (use === "actual" && columns.some((column) => column.use !== null && column.use !== "rep"))
    return [];
  const free = columns.filter(({ use: taken, profile }) => {
    const { filled, numbers } = profile;
    const fits = use === "rep" ? numbers < filled : numbers * 2 >= filled;
    return taken === null && filled > 0 && fits;
  });
  const words =
    use === "rep"
      ? "Which column says whose row it is, by id or by name?"
      : "Which column holds what each rep has made so far?";
  return free.length === 0
    ? []
    : [
        {
          id: `which/${use}`,
          words,
          choices: free.map(({ place, header, profile }) => ({
            value: columnAnswerId(place),
            words: `${header}: ${profile.samples.join(", ")}`,
          })),
        },
      ];
}

/** Currencies beside amounts that are not the model's. */
function currencyQuestion(
  columns: readonly ActualColumn[],
  currency: string,
  answers: ActualAnswers,
): readonly MappingQuestion[] {
  const beside = columns.flatMap(({ use, profile }) =>
    use !== null && use !== "rep" && actualFields[use].kind === "money"
      ? [...profile.currencies.keys()]
      : [],
  );
  const others = [...new Set(beside)].filter((sign) => isOther(sign, currency));
  if (others.length === 0 || currency === "" || answers[CURRENCY_ANSWER] === "SAME") return [];
  return [
    {
      id: CURRENCY_ANSWER,
      words: `${others.join(" and ")} stands beside amounts, and the model counts in ${currency}. Nothing is converted here.`,
      choices: [{ value: "SAME", words: `The amounts are in ${currency} all the same` }],
    },
  ];
}

/** How the columns are to be read, and what must be asked first. */
export function actualFormats(
  columns: readonly ActualColumn[],
  { currency, answers }: { readonly currency: string; readonly answers: ActualAnswers },
): { readonly formats: readonly ActualFormat[]; readonly questions: readonly MappingQuestion[] } {
  const read = columns.filter(({ use }) => use !== null && use !== "rep");
  const table = formatOfTable(
    read.map(({ profile }) => profile),
    answers,
  );
  const found = read.map(({ use, place, header, profile }) => {
    const field = use as ActualField;
    // To the reader of formats a share is like a probability, and all else like an amount.
    const like = actualFields[field].kind === "share" ? "probability" : "amount";
    const { decimalMark, isPercent, questions } = formatOf(like, columnAnswerId(place), {
      profile,
      table,
    });
    return { format: { field, place, header, mark: decimalMark, isPercent }, questions };
  });
  return {
    formats: found.map(({ format }) => format),
    questions: [
      ...whichColumn("rep", columns),
      ...whichColumn("actual", columns),
      ...found.flatMap(({ questions }) => questions),
      ...currencyQuestion(columns, currency, answers),
    ],
  };
}
