import type { Deal } from "../../engine";
import type { Field, MappingAnswers, TableMapping } from "../columns/mapping";
import { stageOutcome, truthOf, type Outcome } from "../columns/stage-words";
import type { RawCell } from "../tables/table-source";
import { rowReader, type RowReader } from "./cell-values";
import type { Mark } from "./cleaning-report";
import { markAmount, markDates, marking, markOwner, typeOf } from "./deal-marks";
import type { DealFix, ImportFixes } from "./fixes";
import type { PeopleIndex } from "./people";
import { textHash } from "./text-hash";

/** A row of deals as it is understood by itself, before it is held against the others. */
export type DealDraft = {
  readonly deal: Deal;
  /** The owner as written. */
  readonly owner: string;
  readonly currency: string | null;
  /** The owner's part of the deal, where a column tells it. */
  readonly share: number | null;
  /** All that the row says, as one number. */
  readonly content: number;
  readonly marks: readonly Mark[];
};

/** What rows of deals are read with. */
export type DealContext = {
  readonly mapping: TableMapping;
  readonly answers: MappingAnswers;
  readonly fixes: ImportFixes;
  readonly people: PeopleIndex;
  /** The day of the export, as an ISO date. */
  readonly asOf: string;
};

type Row = readonly RawCell[];

function outcomeOf(read: RowReader, row: Row, wonStage: string | undefined): Outcome {
  const isWon = truthOf(read.text(row, "isWon"));
  if (isWon === true) return "WON";
  const stage = read.text(row, "stage");
  if (isWon === null && (stage === wonStage || stageOutcome(stage) === "WON")) return "WON";
  const isClosed = truthOf(read.text(row, "isClosed"));
  return isClosed === true || stageOutcome(stage) === "LOST" ? "LOST" : "OPEN";
}

const dealFields: readonly Field[] = [
  "id",
  "rep",
  "account",
  "type",
  "created",
  "closed",
  "stage",
  "amount",
];

function contentOf(read: RowReader, row: Row): number {
  return textHash(dealFields.map((field) => read.text(row, field)).join("\u0000"));
}

/** Years of the contract; null where a column for it is blank, one where nobody tells of any. */
function termOf(read: RowReader, row: Row): number | null {
  const years = read.number(row, "years");
  if (typeof years === "number") return years;
  const months = read.number(row, "months");
  if (typeof months === "number") return months / 12;
  return read.has("years") || read.has("months") ? null : 1;
}

/** Understands the rows of a table of deals, one by one. */
export function dealDrafts(context: DealContext) {
  const { mapping, answers, fixes, asOf } = context;
  const read = rowReader(mapping);
  const wonStage = answers[`${mapping.source}/stage/won`];
  return (row: Row): DealDraft => {
    const noted = marking();
    const { mark, marks, readable } = noted;
    const content = contentOf(read, row);
    const id = read.text(row, "id") || `#${content.toString(36)}`;
    const fix: DealFix = fixes.deals[id] ?? {};
    const number = (field: Field) =>
      readable(read.number(row, field), "unreadable-number", {
        written: read.text(row, field),
        instead: null,
      });
    const day = (field: Field) =>
      readable(read.day(row, field), "unreadable-date", {
        written: read.text(row, field),
        instead: "",
      });
    const owner = fix.rep ?? (read.text(row, "rep") || read.text(row, "repEmail"));
    const years = termOf(read, row);
    const territory = read.text(row, "territory");
    const deal: Deal = {
      id,
      rep: markOwner(noted, owner, context),
      account: read.text(row, "account"),
      type: typeOf(read.text(row, "type"), noted, fixes),
      segment: read.text(row, "segment"),
      territory: fix.territory ?? fixes.territories[territory] ?? territory,
      created: day("created"),
      closed: fix.closed ?? day("closed"),
      outcome: outcomeOf(read, row, wonStage),
      stage: read.text(row, "stage"),
      amount: fix.amount ?? number("amount"),
      years: years ?? 1,
      probability: number("probability"),
    };
    const isReadable = !marks.some(({ reason }) => reason.startsWith("unreadable"));
    markAmount(noted, deal, isReadable);
    markDates(noted, deal, asOf);
    if (years === null && deal.outcome === "WON") mark("no-term");
    if (fix.isUsed === false) mark("by-hand");
    const currency = read.text(row, "currency") || read.currencyBeside(row, "amount");
    const share = read.number(row, "splitShare");
    return {
      deal: marks.some(({ reason }) => reason === "closed-before-created")
        ? { ...deal, created: "" }
        : deal,
      owner,
      currency: currency === "" ? null : currency,
      share: typeof share === "number" ? share : null,
      content,
      marks,
    };
  };
}
