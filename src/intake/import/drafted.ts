import { emptyModel } from "../../engine";
import { dealCollector } from "../draft/deal-collector";
import type { Draft, DraftSource } from "../draft/draft-data";
import { draftModel } from "../draft/draft-model";
import type { CleanedTables } from "./cleaned-tables";

/** Takes the deals one by one, as they are cleaned. */
export type DealsTaken = ReturnType<typeof dealCollector>;

/** Collects deals for a first model, counted by the rules that stand until somebody sets others. */
export function dealsTaken(): DealsTaken {
  return dealCollector(emptyModel.bookingRules);
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

/** A first model from all that the files say, with what is left to ask. */
export function drafted(
  found: CleanedTables,
  taken: DealsTaken,
  days: { readonly asOf: string; readonly yearStart: string },
): Draft {
  const { people, territories, quotas } = found;
  return draftModel({
    company: { name: "", currency: currencyOf(found) },
    asOf: days.asOf,
    fiscalYearStart: days.yearStart,
    people,
    territories,
    quotas,
    deals: taken.told(),
    sources: sourcesOf(found),
  });
}
