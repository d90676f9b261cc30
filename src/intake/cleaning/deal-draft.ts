import type { Deal, RevenueType } from "../../engine";
import { LEAVE_OUT } from "../columns/answer-ids";
import type { Field, MappingAnswers, TableMapping } from "../columns/mapping";
import { stageOutcome, truthOf, type Outcome } from "../columns/stage-words";
import { keeping } from "../tables/kept-results";
import type { RawCell } from "../tables/table-source";
import { rowReader, UNREADABLE, type RowReader } from "./cell-values";
import type { Mark } from "./cleaning-report";
import { markAmount, markDates, Marking, ownerMeant } from "./deal-marks";
import type { DealFix, ImportFixes } from "./fixes";
import type { PeopleIndex } from "./people";
import { revenueTypeOf } from "./revenue-words";
import { textHash } from "./text-hash";
import { isTotalWord } from "./total-rows";

/** A row of deals as it is understood by itself, before it is held against the others. */
export type DealDraft = {
  readonly deal: Deal;
  /** The owner as written. */
  readonly owner: string;
  readonly currency: string | null;
  /** The owner's part of the deal, where a column tells it. */
  readonly share: number | null;
  /** All that the row says, as one number. */
  readonly content: () => number;
  /** The id as one number. */
  readonly key: number;
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

/** What became of a deal by its stage and by columns that say it outright. */
function outcomes(read: RowReader, wonStage: string | undefined) {
  const told = keeping(truthOf);
  const byStage = keeping((stage) => {
    return stage === wonStage && stage !== LEAVE_OUT ? "WON" : stageOutcome(stage);
  });
  return (row: Row): Outcome => {
    const isWon = told(read.text(row, "isWon"));
    if (isWon === true) return "WON";
    const stage = byStage(read.text(row, "stage"));
    if (isWon === null && stage === "WON") return "WON";
    if (stage === "LOST") return "LOST";
    return told(read.text(row, "isClosed")) === true ? "LOST" : "OPEN";
  };
}

/** An id of Salesforce has 15 letters, or 18 of which the last three only check the others. */
function shortId(id: string): string {
  return id.length === 18 && id.startsWith("006") ? id.slice(0, 15) : id;
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

const noFix: DealFix = {};

/** Understands the rows of a table of deals, one by one. */
export function dealDrafts(context: DealContext) {
  const { mapping, answers, fixes, asOf } = context;
  const read = rowReader(mapping);
  const outcomeOf = outcomes(read, answers[`${mapping.source}/stage/won`]);
  const ownerOf = keeping((written) => ownerMeant(written, context));
  const typeOf = keeping((written): RevenueType | null => {
    return fixes.types[written] ?? revenueTypeOf(written);
  });
  const isSum = keeping(isTotalWord);

  function numberIn(noted: Marking, row: Row, field: Field): number | null {
    const number = read.number(row, field);
    if (number !== UNREADABLE) return number;
    noted.mark("unreadable-number", read.text(row, field));
    return null;
  }
  function dayIn(noted: Marking, row: Row, field: Field): string {
    const day = read.day(row, field);
    if (day !== UNREADABLE) return day;
    noted.mark("unreadable-date", read.text(row, field));
    return "";
  }

  function dealOf(noted: Marking, row: Row, said: { id: string; owner: string; fix: DealFix }) {
    const { id, owner, fix } = said;
    const { id: rep, reason, note } = ownerOf(owner);
    if (reason !== null) noted.mark(reason, note);
    const written = read.text(row, "type");
    const type = written === "" ? "" : typeOf(written);
    if (type === null) noted.mark("unknown-type", written);
    const territory = read.text(row, "territory");
    const years = termOf(read, row);
    const deal: Deal = {
      id,
      rep,
      account: read.text(row, "account"),
      type: type ?? "",
      segment: read.text(row, "segment"),
      territory: fix.territory ?? fixes.territories[territory] ?? territory,
      created: dayIn(noted, row, "created"),
      closed: fix.closed ?? dayIn(noted, row, "closed"),
      outcome: outcomeOf(row),
      stage: read.text(row, "stage"),
      amount: fix.amount ?? numberIn(noted, row, "amount"),
      years: years ?? 1,
      probability: numberIn(noted, row, "probability"),
    };
    if (years === null && deal.outcome === "WON") noted.mark("no-term");
    return deal;
  }

  return (row: Row): DealDraft => {
    const noted = new Marking();
    const id = read.text(row, "id") || `#${contentOf(read, row).toString(36)}`;
    const fix = fixes.deals[id] ?? noFix;
    const owner = fix.rep ?? (read.text(row, "rep") || read.text(row, "repEmail"));
    const deal = dealOf(noted, row, { id, owner, fix });
    if (deal.stage === "" && deal.closed === "") {
      const isFoot = isSum(owner) || isSum(id) || isSum(deal.account);
      if (isFoot) noted.mark("total-row", owner);
    }
    const isReadable = !noted.has("unreadable-number") && !noted.has("unreadable-date");
    markAmount(noted, deal, isReadable);
    markDates(noted, deal, asOf);
    if (fix.isUsed === false) noted.mark("by-hand");
    const currency = read.text(row, "currency") || read.currencyBeside(row, "amount");
    const share = read.number(row, "splitShare");
    return {
      deal: noted.has("closed-before-created") ? { ...deal, created: "" } : deal,
      owner,
      currency: currency === "" ? null : currency,
      share: typeof share === "number" ? share : null,
      content: () => contentOf(read, row),
      key: textHash(shortId(id)),
      marks: noted.marks,
    };
  };
}
