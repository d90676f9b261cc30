import type { QuotaModel } from "../../engine";
import { cellNameOf } from "../funnel/input-names";
import type { Figure } from "./figures";

/** In which money a sheet speaks, said once on it: its numbers stand without a sign. */
export function moneyIn({ company }: QuotaModel): Figure {
  return {
    label: "Money in",
    formula: `=${cellNameOf("company.currency")}&""`,
    value: company.currency,
    format: "text",
  };
}
