import { serialDate, type QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { itemsBlock } from "../evidence/stamp";
import { bookingInputs } from "../inputs/deal-list";
import { contentOf } from "../inputs/field";
import { valueAt } from "../inputs/setting-paths";

/** When and by what the values were worked out that no formula follows. */
export type BaselineStamp = { readonly date: string; readonly engineVersion: string };

type RuleRow = { readonly label: string; readonly name: string; readonly written: string };

/** Says where the values come from, and turns red once the definitions have changed since. */
export function baselineStamp(
  model: QuotaModel,
  { date, engineVersion }: BaselineStamp,
): readonly Block[] {
  const rows = bookingInputs.map(({ name, field }): RuleRow => ({
    label: field.header,
    name,
    written: String(contentOf(field, valueAt(model, field.key)) ?? ""),
  }));
  return [
    itemsBlock("Stamp: values, not formulas", [
      { label: "Engine", value: engineVersion },
      { label: "Written on", value: serialDate(date), format: "date" },
      {
        label: "Definitions that changed",
        value: 0,
        formula: '=COUNTIF(BaselineRules[State],"OUT*")',
        name: "BaselineRulesChanged",
        why: "If there are any, write the workbook again: these values are of other definitions.",
      },
    ]),
    block<RuleRow>(
      { heading: "Definitions of these values", table: "BaselineRules" },
      [
        words({ key: "label", header: "Definition", value: ({ label }) => label }),
        {
          key: "written",
          header: "When written",
          look: "calculation words",
          format: "general",
          formula: ({ written }) => `="${written}"`,
          value: ({ written }) => written,
        },
        {
          key: "now",
          header: "Now",
          look: "calculation words",
          format: "general",
          formula: ({ name }) => `=${name}&""`,
          value: ({ written }) => written,
        },
        {
          key: "state",
          header: "State",
          look: "verdict",
          formula: '=IF({now}={written},"OK: the same","OUT: changed")',
          value: () => "OK: the same",
        },
      ],
      rows,
    ),
  ];
}
