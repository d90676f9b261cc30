import { emptyModel, spokenCount, spokenMoney, type BookingRules } from "../../engine";
import { dealCollector } from "../draft/deal-collector";
import type { Draft, DraftSource } from "../draft/draft-data";
import { draftModel } from "../draft/draft-model";
import type { CleanedTables } from "./cleaned-tables";

/** Takes the deals one by one, as they are cleaned. */
export type DealsTaken = ReturnType<typeof dealCollector>;

/** Collects deals for a first model, counted by the rules that stand until somebody sets others. */
export function dealsTaken(rules: BookingRules = emptyModel.bookingRules): DealsTaken {
  return dealCollector(rules);
}

/** Currencies that amounts bear as a sign, where no column names them. */
const signs: Readonly<Record<string, string>> = { $: "USD", "€": "EUR", "£": "GBP", "¥": "JPY" };

/** The currency of the first table of deals that tells one; empty where none does. */
function currencyOf({ cleaned }: CleanedTables): string {
  const told = cleaned.flatMap(({ deals }) => deals?.currency ?? []);
  const [first = ""] = told;
  return signs[first] ?? first;
}

function sourcesOf({ cleaned }: CleanedTables): readonly DraftSource[] {
  return cleaned.flatMap(({ report }) =>
    report === null ? [] : [{ name: report.source, kind: report.kind, rows: report.used }],
  );
}

/** Amounts far from all others that are used: one zero too many moves every target. */
function farAmounts({ cleaned }: CleanedTables, { model }: Draft): readonly string[] {
  const far = cleaned.flatMap(({ report }) =>
    (report?.marked ?? []).filter(({ reason, fate }) => reason === "outlier" && fate === "used"),
  );
  const rows = far.reduce((sum, each) => sum + each.rows, 0);
  const money = far.reduce((sum, each) => sum + each.money, 0);
  if (rows === 0) return [];
  const said = spokenMoney(Math.round(money), model.company.currency);
  return [
    `${spokenCount(rows)} won deals are far from all others in their amounts, ${said} together, and are counted: put them aside where they are slips or will not come again.`,
  ];
}

/** A first model from all that the files say, with what is left to ask. */
export function drafted(
  found: CleanedTables,
  taken: DealsTaken,
  said: { readonly asOf: string; readonly yearStart: string; readonly company?: string },
): Draft {
  const { people, territories, quotas, bookings } = found;
  const draft = draftModel({
    company: { name: said.company ?? "", currency: currencyOf(found) },
    asOf: said.asOf,
    fiscalYearStart: said.yearStart,
    people,
    territories,
    quotas,
    bookings,
    deals: taken.told(),
    sources: sourcesOf(found),
  });
  return { ...draft, notices: [...draft.notices, ...farAmounts(found, draft)] };
}
