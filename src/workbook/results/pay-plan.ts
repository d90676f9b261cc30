import { payout, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { known, worked, working, wordsWorked } from "../plan/columns";
import { bandOfRole, bandWord, type PayBands } from "./pay-bands";
import { payLevels } from "./pay-levels";
import { planned } from "./rep-figures";

type Column = ColumnPlan<RepPlan>;

/** What the roster says, blank where it says nothing. */
export function toldNumber(column: string): string {
  return `=IF(ISNUMBER(INDEX(RosterList[${column}],{at})),INDEX(RosterList[${column}],{at}),"")`;
}

/** The share of the year's months that somebody is there, ramping or not. */
export const presence =
  "=MAX(0,MIN(INDEX(TeamList[Last month],{t}),Month12)-MAX(INDEX(TeamList[First month],{t}),Month1)+1)/12";

/** The target variable of the time a rep is there; null while something of it is not told. */
function targetVariable({ person, standing }: RepPlan): number | null {
  const { annualOte, payMix } = person;
  if (annualOte === null || payMix === null) return null;
  return annualOte * payMix * standing.carrier.presence;
}

function basePay({ person, standing }: RepPlan): number | null {
  const { annualOte, payMix } = person;
  if (annualOte === null || payMix === null) return null;
  return annualOte * (1 - payMix) * standing.carrier.presence;
}

const money = (
  key: string,
  header: string,
  said: Omit<Parameters<typeof worked<RepPlan>>[2], "format">,
) => worked<RepPlan>(key, header, { ...said, format: "wholeMoney" });

const earnings: readonly Column[] = [
  known("id", "Id", ({ id }) => id),
  wordsWorked("name", "Name", {
    formula: `=${planned("Name")}`,
    value: ({ person }) => person.name,
  }),
  wordsWorked("role", "Role", {
    formula: `=${planned("Role")}`,
    value: ({ person }) => person.role,
  }),
  working("t", "Team row", `=${planned("Team row")}`),
  working("at", "Roster row", "=INDEX(TeamList[Roster row],{t})"),
  money("quota", "Quota", { formula: `=${planned("Quota")}`, value: ({ quota }) => quota }),
  money("ote", "OTE", { formula: toldNumber("OTE"), value: ({ person }) => person.annualOte }),
  worked("mix", "Pay mix", {
    formula: toldNumber("Pay mix"),
    value: ({ person }) => person.payMix,
    format: "percent0",
  }),
  worked("presence", "Presence", {
    formula: presence,
    value: ({ standing }) => standing.carrier.presence,
    format: "percent0",
  }),
  money("base", "Base pay", {
    formula: '=IF(COUNT({ote})*COUNT({mix})=0,"",{ote}*(1-{mix})*{presence})',
    value: basePay,
  }),
  money("variable", "Target variable", {
    formula: '=IF(COUNT({ote})*COUNT({mix})=0,"",{ote}*{mix}*{presence})',
    value: targetVariable,
  }),
  {
    ...worked<RepPlan>("rate", "Commission per 100", {
      formula: '=IF(COUNT({variable})*{quota}=0,"",100*{variable}/{quota})',
      value: (rep) => {
        const variable = targetVariable(rep);
        return variable === null || rep.quota === 0 ? null : (100 * variable) / rep.quota;
      },
    }),
    look: "output",
  },
];

function payouts({ payTiers }: QuotaModel): readonly Column[] {
  return payLevels.map(({ label, attainment }, place) =>
    money(`paid${place}`, `Pays at ${label.toLowerCase()}`, {
      formula: `=IF(COUNT({variable})=0,"",IF({quota}=0,0,{variable}*PaidAt${place + 1}))`,
      value: (rep) => {
        const [variable, { quota }] = [targetVariable(rep), rep];
        if (variable === null || quota === 0) return variable === null ? null : 0;
        return payout({ actual: attainment * quota, quota, targetVariable: variable }, payTiers);
      },
    }),
  );
}

function held(bands: PayBands): readonly Column[] {
  return [
    worked("ratio", "Quota over OTE", {
      formula: '=IF(N({ote})*{presence}=0,"",{quota}/({ote}*{presence}))',
      value: ({ quotaToOte }) => quotaToOte,
      format: "multiple",
    }),
    worked("low", "Band from", {
      formula: '=IF({role}="AM",RatioLowManagers,RatioLow)',
      value: ({ person }) => bandOfRole(person.role, bands).low,
      format: "multiple",
    }),
    worked("high", "Band up to", {
      formula: '=IF({role}="AM",RatioHighManagers,RatioHigh)',
      value: ({ person }) => bandOfRole(person.role, bands).high,
      format: "multiple",
    }),
    wordsWorked("band", "Band", {
      formula: '=IF({ratio}="","",IF({ratio}<{low},"below",IF({ratio}>{high},"above","within")))',
      value: (rep) => bandWord(rep, bands),
    }),
  ];
}

/** What each rep is paid: on target, by the unit, at five attainments, and beside the quota. */
export function payPlanBlock(model: QuotaModel, plan: AllocationPlan, bands: PayBands): Block {
  return block<RepPlan>(
    { heading: "OTE and commission", table: "PayPlan" },
    [...earnings, ...payouts(model), ...held(bands)],
    plan.reps,
  );
}
