import type { QuotaModel } from "../../engine";
import { bookingInputs, dealList } from "./deal-list";
import { inputRegister, listRegister } from "./evidence-lists";
import { boundList, changeList, leaverList } from "./exception-lists";
import type { InputList } from "./input-list";
import { planInputs } from "./plan-inputs";
import { mixList, rosterList, targetList, territoryList } from "./plan-lists";
import { payTierList, productivityList, rampList, seasonList, tierList } from "./rate-lists";
import { historyInputs, methodInputs, type SingleInput } from "./single-inputs";
import {
  actualList,
  bookingList,
  historyList,
  holidayList,
  pastList,
  productQuotaList,
} from "./tracking-lists";
import { limitInputs, periodInputs, targetInputs } from "./tracking-singles";

/** Sheets that are written together or not at all. */
export type SheetPart = {
  readonly called: string;
  readonly singles: readonly SingleInput[];
  readonly rows: readonly InputList[];
  readonly sequences: readonly InputList[];
  readonly others: readonly InputList[];
};

/** What every workbook of a plan holds. */
export const plan: SheetPart = {
  called: "the plan",
  singles: [...methodInputs, ...planInputs],
  rows: [
    targetList,
    mixList,
    leaverList,
    changeList,
    territoryList,
    tierList,
    productivityList,
    boundList,
    payTierList,
  ],
  sequences: [seasonList],
  others: [inputRegister, listRegister, rosterList, rampList],
};

const history: SheetPart = {
  called: "the history",
  singles: historyInputs,
  rows: [],
  sequences: [historyList],
  others: [],
};

/** The running period. */
export const actuals: SheetPart = {
  called: "the running period",
  singles: [...periodInputs, ...targetInputs, ...limitInputs],
  rows: [actualList, pastList, bookingList, productQuotaList],
  sequences: [holidayList],
  others: [],
};

const deals: SheetPart = {
  called: "the list of deals",
  singles: [],
  rows: [dealList],
  sequences: [],
  others: [],
};

/** They stand without the deals where there are more of these than a sheet should hold. */
const bookingRules: SheetPart = {
  called: "what counts as a booking",
  singles: bookingInputs,
  rows: [],
  sequences: [],
  others: [],
};

/** All of them. */
export const parts: readonly SheetPart[] = [plan, history, actuals, deals, bookingRules];

/** The lists of a part. */
export function listsOf({ rows, sequences, others }: SheetPart): readonly InputList[] {
  return [...others, ...rows, ...sequences];
}

/** The tables of a part. */
export function tablesOf(part: SheetPart): readonly string[] {
  return listsOf(part).map(({ table }) => table);
}

/** The parts that a workbook may do without, and whether the model has anything of each. */
export function optionalParts(
  model: QuotaModel,
): readonly { readonly part: SheetPart; readonly isTold: boolean }[] {
  return [
    { part: history, isTold: model.history.bookings.length > 0 },
    { part: actuals, isTold: model.tracking.period.start !== "" },
    { part: deals, isTold: model.deals.length > 0 },
    { part: bookingRules, isTold: model.deals.length > 0 },
  ];
}
