import { serialDate } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { placed } from "../plan/columns";
import type { VerifiedLoad } from "./verified";

type Row = { readonly period: number; readonly firstDay: string };

/** The first days of the periods, in the order in which every user has them. */
export function firstDays({ lines }: VerifiedLoad): readonly string[] {
  const [first] = lines;
  return lines.filter(({ user }) => user === first?.user).map(({ firstDay }) => firstDay);
}

/** The periods, as a date and as text: both are certain, and a date in another order is not. */
export function periodsBlock(load: VerifiedLoad): Block {
  return block<Row>(
    { heading: "Periods", table: "Periods" },
    [
      placed("period", "Period", ({ period }) => period),
      {
        key: "day",
        header: "First day",
        look: "calculation",
        format: "date",
        value: ({ firstDay }) => serialDate(firstDay),
      },
      words({ key: "text", header: "As text", value: ({ firstDay }) => firstDay }, "note"),
    ],
    firstDays(load).map((firstDay, at) => ({ period: at + 1, firstDay })),
  );
}
