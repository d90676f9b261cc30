/** What the rows of a table tell of. Deals that are won, lost and open may stand in one table or in several. */
export const tableKinds = [
  "deals",
  "users",
  "territories",
  "activity",
  "quotas",
  "bookingsByMonth",
] as const;
export type TableKind = (typeof tableKinds)[number];

/** What a column may hold, by the kind of its table. */
export const fieldsOf = {
  deals: [
    "id",
    "rep",
    "repEmail",
    "account",
    "type",
    "segment",
    "territory",
    "created",
    "closed",
    "stage",
    "isWon",
    "isClosed",
    "amount",
    "currency",
    "years",
    "months",
    "probability",
    "product",
    "splitShare",
  ],
  users: [
    "id",
    "name",
    "email",
    "role",
    "segment",
    "territory",
    "manager",
    "team",
    "region",
    "startDate",
    "endDate",
    "isActive",
    "annualOte",
    "payMix",
    "previousQuota",
  ],
  territories: ["id", "name", "segment", "rep", "accounts", "potential"],
  activity: ["rep", "day", "kind", "count"],
  quotas: ["rep", "period", "quota"],
  bookingsByMonth: ["rep", "period", "amount"],
} as const satisfies Readonly<Record<TableKind, readonly string[]>>;

export type FieldOf<Kind extends TableKind> = (typeof fieldsOf)[Kind][number];
export type Field = FieldOf<TableKind>;

/** How the dates of a column are written. */
export type DateOrder = "YMD" | "DMY" | "MDY";
/** How the numbers of a column are written: 1,234.56 or 1.234,56. */
export type DecimalMark = "POINT" | "COMMA";

/** Where a field stands, and how what stands there is to be read. */
export type MappedColumn = {
  readonly field: Field;
  /** The header as it is written. */
  readonly header: string;
  /** Its place from the left, from 0. */
  readonly place: number;
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
  /** Whether 45 means 45 %. */
  readonly isPercent: boolean;
  /** Why this column is taken for this field, in words. */
  readonly because: string;
  /** Some of what stands there, as it is written. */
  readonly samples: readonly string[];
};

/** Something that the data do not settle, and that is never guessed. */
export type MappingQuestion = {
  /** By this it is answered: "closed-won.csv/closed/dateOrder". */
  readonly id: string;
  /** The question in words, with an example of its own. */
  readonly words: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
};

/** How a table is read, as far as it is known. */
export type TableMapping = {
  readonly source: string;
  readonly kind: TableKind | null;
  /** Rows above the header are titles. */
  readonly headerRow: number;
  readonly columns: readonly MappedColumn[];
  /** Headers of columns that are taken for nothing. */
  readonly unused: readonly string[];
  /** What must be answered before the table is read. */
  readonly questions: readonly MappingQuestion[];
  /** What else there is to know: answers that ask for nothing, or that go against what stands there. */
  readonly notes: readonly string[];
};

/** What people answered, by the ids of the questions; the same answers are given again for the next export. */
export type MappingAnswers = Readonly<Record<string, string>>;
