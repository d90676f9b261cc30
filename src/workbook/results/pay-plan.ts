import { payout, type AllocationPlan, type QuotaModel, type RepPlan } from "../../engine";
import { block, type ColumnPlan } from "../block";
import type { Block } from "../description";
import type { Places } from "../evidence/places";
import { known, worked, wordsWorked } from "../plan/columns";
import { bandOfRole, bandWord, sideOfBand, type PayBands } from "./pay-bands";
import { payLevels } from "./pay-levels";
import { presenceColumns } from "./presence";
import { planned } from "./rep-figures";

type Column = ColumnPlan<RepPlan>;

/** What the roster says, blank where it says nothing. */
export function toldNumber(column: string): string {
  return `=IF(ISNUMBER(INDEX(RosterList[${column}],{at})),INDEX(RosterList[${column}],{at}),"")`;
}

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

const inRow = (key: string, header: string, said: Parameters<typeof worked<RepPlan>>[2]) =>
  worked<RepPlan>(key, header, { ...said, format: "general" });

const earnings = (plan: AllocationPlan, places: Places): readonly Column[] => [
  known("id", "Id", ({ id }) => id),
  wordsWorked("name", "Name", {
    formula: `=${planned("Name")}`,
    value: ({ person }) => person.name,
  }),
  wordsWorked("role", "Role", {
    formula: `=${planned("Role")}`,
    value: ({ person }) => person.role,
  }),
  inRow("t", "Team row", {
    formula: `=${planned("Team row")}`,
    value: ({ id }) => places.inTeam(id),
  }),
  inRow("at", "Roster row", {
    formula: "=INDEX(TeamList[Roster row],{t})",
    value: ({ person }) => places.inRoster(person),
  }),
  money("quota", "Quota", { formula: `=${planned("Quota")}`, value: ({ quota }) => quota }),
  money("ote", "OTE", { formula: toldNumber("OTE"), value: ({ person }) => person.annualOte }),
  worked("mix", "Pay mix", {
    formula: toldNumber("Pay mix"),
    value: ({ person }) => person.payMix,
    format: "percent0",
  }),
  ...presenceColumns<RepPlan>(plan, ({ standing }) => standing.carrier, {
    header: "Presence",
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
    worked("side", "Side of the band", {
      formula: '=IF({ratio}="","",({ratio}>{high})-({ratio}<{low}))',
      value: (rep) => sideOfBand(rep, bands),
      format: "general",
    }),
    wordsWorked("band", "Band", {
      formula: '=IF({side}="","",CHOOSE(1+1+{side},"below","within","above"))',
      value: (rep) => bandWord(rep, bands),
    }),
  ];
}

/** What each rep is paid: on target, by the unit, at five attainments, and beside the quota. */
export function payPlanBlock(
  model: QuotaModel,
  plan: AllocationPlan,
  said: { readonly bands: PayBands; readonly places: Places },
): Block {
  return block<RepPlan>(
    { heading: "OTE and commission", table: "PayPlan" },
    [...earnings(plan, said.places), ...payouts(model), ...held(said.bands)],
    plan.reps,
  );
}
