import type { MaintenanceRow, QuotaModel } from "../../engine";
import { block, words } from "../block";
import type { Block, NumberFormat } from "../description";

/** A rule whose value the sheets of the tracked period have, live. */
type Live = {
  readonly rule: MaintenanceRow["id"];
  readonly formula: string;
  readonly format: NumberFormat;
  /** What the formula goes by beside the sheets. */
  readonly by?: number;
};

/** A figure of all reps together. */
const ofAll = (header: string) => `INDEX(PartLines[${header}],MATCH("all",PartLines[By],0))`;

const reported = ofAll("Reported");
/** Half of those who are asked have told, and somebody has: fewer do not speak for the team. */
const speaks = `${reported}*N(${reported}>=${ofAll("Reps")}-${reported})`;
const whereToldOf = (header: string, value: string) =>
  `=IF(ReportedForAll*COUNT(${ofAll(header)})=0,"",${value})`;

function rulesOf({ maintenance }: QuotaModel): readonly Live[] {
  return [
    {
      rule: "pulse-check",
      formula:
        '=IF(ReportedForAll*COUNT(AttainmentList[Pace])=0,"",SUMPRODUCT((AttainmentList[Told]=1)*(AttainmentList[Pace]<{by}-Tolerance))/ReportedForAll)',
      format: "share",
      by: maintenance.thresholds.farBehindPace,
    },
    {
      rule: "pipeline-coverage",
      formula: '=IF(COUNT(PipelineList[Coverage])=0,"",MIN(PipelineList[Coverage]))',
      format: "multiple",
    },
    {
      rule: "model-prediction",
      formula: whereToldOf("Pace", `${ofAll("Ahead")}/${ofAll("Expected")}`),
      format: "share",
    },
    {
      rule: "annual-target",
      formula: whereToldOf(
        "Projected of quota",
        `${ofAll("Projected of quota")}*AssignedQuota/RevenueTarget`,
      ),
      format: "share",
    },
  ];
}

type Row = {
  readonly label: string;
  readonly value: number | null;
  readonly formula: string;
  readonly format: NumberFormat;
  readonly by: number | null;
  readonly name?: string;
};

/** How many reps reported, where they speak for the team; none where they do not. */
function toldRow(reps: { readonly reported: number; readonly all: number }): Row {
  const isTold = reps.reported > 0 && reps.reported >= reps.all - reps.reported;
  return {
    label: "Reps who reported, if they speak for all",
    value: isTold ? reps.reported : 0,
    formula: `=${speaks}`,
    format: "general",
    by: null,
    name: "ReportedForAll",
  };
}

/** What the sheets of the tracked period say of some rules today: pasted actuals light them up. */
export function liveBlock(
  rows: readonly MaintenanceRow[],
  model: QuotaModel,
  reps: { readonly reported: number; readonly all: number },
): Block {
  const values = new Map(rows.map(({ id, value }) => [id, value]));
  const live = rulesOf(model).map(({ rule, by = null, ...said }): Row => ({
    ...said,
    label: rule,
    by,
    value: values.get(rule) ?? null,
  }));
  return block<Row>(
    { heading: "What the sheets say now" },
    [
      words({ key: "label", header: "Rule", rangeName: "LiveRules", value: ({ label }) => label }),
      {
        key: "now",
        header: "Value",
        look: "calculation",
        rangeName: "LiveValues",
        format: ({ format }) => format,
        formula: ({ formula }) => formula,
        value: ({ value }) => value,
        name: ({ name = null }) => name,
      },
      {
        key: "by",
        header: "Goes by",
        look: "calculation",
        format: "general",
        value: ({ by }) => by,
      },
    ],
    [toldRow(reps), ...live],
  );
}
