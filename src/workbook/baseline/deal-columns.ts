import {
  dealStanding,
  standingDays,
  type Deal,
  type DealStanding,
  type QuotaModel,
} from "../../engine";
import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import { dealSteps } from "../inputs/deal-list";
import { worked, wordsWorked } from "../plan/columns";
import { cutNames, cuts, placeIn, shownBaseline, type Cut } from "./baseline-rows";

/** A deal, how it stands under the rules, and in which row of each table it is counted. */
export type DealRow = Deal & {
  readonly standing: DealStanding;
  readonly parts: number | null;
  readonly places: Readonly<Record<Cut, number>>;
  /** The row of the rep once more, of deals that were decided last year, and of open ones that are due; 0 of others. */
  readonly lastYearPlace: number;
  readonly duePlace: number;
};

const wordOf: Readonly<Record<Cut, (deal: Deal) => string>> = {
  reps: ({ rep }) => rep,
  territories: ({ territory }) => territory,
  segments: ({ segment }) => segment,
  months: ({ closed }) => closed.slice(0, 7),
};

/** Every deal with its steps. */
export function dealRows(model: QuotaModel): readonly DealRow[] {
  const shown = shownBaseline(model);
  if (shown === null) return [];
  const { bookingRules: rules } = model;
  const finders = cuts.map((cut) => [cut, placeIn(shown.found, cut)] as const);
  const { past, quarter } = standingDays(model);
  return model.deals.map((deal) => {
    const standing = dealStanding(deal, rules);
    const places = Object.fromEntries(
      finders.map(([cut, find]) => [cut, find(wordOf[cut](deal))]),
    ) as DealRow["places"];
    const { closed } = deal;
    const isLastYears = past !== null && closed >= past.from && closed <= past.to;
    const isDue = standing.openValue !== null && closed !== "" && closed <= (quarter?.to ?? "");
    return {
      ...deal,
      standing,
      places,
      parts: rules.multiYear === "FULL" ? 1 : deal.years === null ? null : Math.max(1, deal.years),
      lastYearPlace: isLastYears ? places.reps : 0,
      duePlace: isDue ? places.reps : 0,
    };
  });
}

type Column = ColumnPlan<DealRow>;

const yesOrNo = (said: boolean) => (said ? "yes" : "no");
const flag = (said: boolean | null) => (said === null ? null : Number(said));

function step(
  key: keyof typeof dealSteps,
  formula: string,
  said: { readonly value: Column["value"]; readonly format?: NumberFormat },
): Column {
  return worked(`${key}Step`, dealSteps[key], { formula, format: "general", ...said });
}

/** In which row of a table a deal is counted: the last one takes whatever has no row of its own. */
function rowStep(key: "rep" | "territory" | "segment", cut: Cut, sought: string): Column {
  const { table, first } = cutNames[cut];
  const keys = `${table}[${first}]`;
  return step(key, `=IFERROR(MATCH(${sought},${keys},0),ROWS(${keys}))`, {
    value: ({ places }) => places[cut],
  });
}

/** Of a dated deal whose month has no row it is the row above the last, which is for deals without a day. */
const monthStep = step(
  "month",
  "=IFERROR(MATCH(EOMONTH({closed},-1)+1,BaselineMonths[First day],0),ROWS(BaselineMonths[First day])-ISNUMBER({closed}))",
  { value: ({ places }) => places.months },
);

/** What a deal counts for, step by step: the rules are cells of the sheet Definitions. */
export const dealColumns: readonly Column[] = [
  // A row that was cleared is no deal, as for who reads the sheet back.
  step("told", "=N(COUNTA(DealList[[#This Row],[Id]:[Probability]])>0)", { value: () => 1 }),
  wordsWorked("growthStep", dealSteps.growth, {
    formula: '=IF({type}="NEW_BUSINESS",CountNewBusiness,IF({type}="EXPANSION",CountExpansion,""))',
    value: ({ type, standing }) =>
      type === "NEW_BUSINESS" || type === "EXPANSION" ? yesOrNo(standing.isCountedKind) : "",
  }),
  wordsWorked("kindStep", dealSteps.kind, {
    formula: '=IF({growthStep}<>"",{growthStep},IF({type}="RENEWAL",CountRenewal,CountUntold))',
    value: ({ standing }) => yesOrNo(standing.isCountedKind),
  }),
  step(
    "day",
    '=IF(OR({outcome}="OPEN",WindowEnds=0),1,IF(COUNT({closed})=0,"",({closed}>=WindowFrom)*({closed}<=WindowTo)))',
    { value: ({ standing }) => flag(standing.isInWindow) },
  ),
  wordsWorked("stateStep", dealSteps.state, {
    formula: '=IF({toldStep}=0,"",IF(({kindStep}="yes")*N({dayStep})=1,{outcome}&"","OUT"))',
    value: ({ outcome, standing }) => (standing.counts ? outcome : "OUT"),
  }),
  step("parts", '=IF(MultiYear="FULL",1,IF(COUNT({years})=0,"",MAX(1,{years})))', {
    value: ({ parts }) => parts,
  }),
  step("value", '=IF(COUNT({amount})*COUNT({partsStep})=0,"",{amount}/{partsStep})', {
    value: ({ standing }) => standing.value,
    format: "money",
  }),
  step("known", "=COUNT({valueStep})", {
    value: ({ standing }) => Number(standing.value !== null),
  }),
  step(
    "cycle",
    '=IF(({stateStep}="WON")*COUNT({created})*COUNT({closed})*({closed}>={created})=0,"",{closed}-{created})',
    { value: ({ standing }) => standing.cycleDays },
  ),
  step("open", '=IF(({stateStep}="OPEN")*{knownStep}=0,"",{valueStep})', {
    value: ({ standing }) => standing.openValue,
    format: "money",
  }),
  step("weighted", '=IF(COUNT({openStep})*COUNT({probability})=0,"",{openStep}*{probability})', {
    value: ({ standing }) => standing.weightedValue,
    format: "money",
  }),
  rowStep("rep", "reps", '{rep}&""'),
  rowStep("territory", "territories", '{territory}&""'),
  rowStep("segment", "segments", '{segment}&""'),
  monthStep,
  step(
    "lastYear",
    "=IF(COUNT({closed})*({closed}>=LastYearFrom)*({closed}<=LastYearTo)=0,0,{repStep})",
    { value: ({ lastYearPlace }) => lastYearPlace },
  ),
  step("due", "=IF(COUNT({openStep})*COUNT({closed})*({closed}<=DueTo)=0,0,{repStep})", {
    value: ({ duePlace }) => duePlace,
  }),
  {
    ...step(
      "booked",
      '=IF({stateStep}="WON",{valueStep},IF(({outcome}="WON")*({kindStep}="yes")*(COUNT({dayStep})=0),"",0))',
      { value: ({ standing }) => standing.booked, format: "money" },
    ),
    look: "output",
  },
];
