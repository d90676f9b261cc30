import { scenarioComparison, type QuotaModel } from "../../engine";
import type { ChartDescription } from "../description";
import { chosenBlock, comparedBlock, listBlock } from "./scenario-blocks";
import { stampBlocks, type Sheet, type Stamp } from "./stamp";

const chart: ChartDescription = {
  name: "ScenarioSales",
  kind: "column",
  title: "Expected sales beside target and pool, scenario by scenario",
  categoryAxis: "Scenario",
  valueAxis: "Bookings of a year",
  fromZero: true,
  altText:
    "For each scenario a column of expected sales, with marks at its revenue target and its pool.",
  categories: { table: "ScenarioList", column: "Scenario" },
  series: [
    { name: "Expected sales", values: { table: "ScenarioList", column: "Expected sales" } },
    {
      name: "Revenue target",
      values: { table: "ScenarioList", column: "Revenue target" },
      drawn: "marks",
    },
    { name: "Pool", values: { table: "ScenarioList", column: "Pool" }, drawn: "marks" },
  ],
  place: { side: "under", rows: 18, columns: 7 },
};

/** The model and its scenarios side by side; null where it has none. */
export function scenariosSheet(model: QuotaModel, stamp: Stamp): Sheet | null {
  if (model.scenarios.length === 0) return null;
  const { columns, spread, correlation } = scenarioComparison(model);
  const chosen = columns[1]?.name ?? "";
  return {
    name: "Scenarios",
    family: "calculations",
    purpose:
      "Choose a scenario in the yellow cell: each is planned anew by the engine, beside the model as it stands.",
    widths: [26, 24, 14, 14, 13, 12, 13, 13, 12, 12, 12, 12, 12, 12, 13, 36],
    frozenColumns: 1,
    blocks: [
      listBlock(columns),
      chosenBlock(columns, chosen),
      comparedBlock(columns, chosen),
      ...stampBlocks(
        stamp,
        [
          { label: "Method", value: "The whole plan, once a scenario" },
          {
            label: "Spread of attainment",
            value: spread,
            format: "share",
            why: "Unless a scenario says otherwise",
          },
          {
            label: "Correlation",
            value: correlation,
            format: "count",
            why: "Unless a scenario says otherwise",
          },
        ],
        "ScenariosStamped",
      ),
    ],
    charts: [chart],
  };
}
