import {
  breakEven,
  salesPay,
  total,
  type AllocationPlan,
  type Carrier,
  type QuotaModel,
} from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import type { Places } from "../evidence/places";
import { known, worked, wordsWorked } from "../plan/columns";
import { figures } from "./figures";
import { moneyIn } from "./money-in";
import { toldNumber } from "./pay-plan";
import { presenceColumns } from "./presence";

/** Those who are paid for sales and carry no quota of money. */
function othersOf({ carriers }: AllocationPlan): readonly Carrier[] {
  return carriers.filter(({ person }) => person.role === "SDR" || person.role === "MANAGER");
}

/** The earnings of those without a quota of money: fixed pay, as far as sales go. */
export function otherPayBlock(plan: AllocationPlan, places: Places): Block | null {
  const others = othersOf(plan);
  if (others.length === 0) return null;
  return block<Carrier>(
    { heading: "Pay of those without a quota of money", table: "OtherPay" },
    [
      known("id", "Id", ({ person }) => person.id),
      wordsWorked("name", "Name", {
        formula: "=INDEX(TeamList[Name],{t})",
        value: ({ person }) => person.name,
      }),
      wordsWorked("role", "Role", {
        formula: "=INDEX(TeamList[Role],{t})",
        value: ({ person }) => person.role,
      }),
      worked("t", "Team row", {
        formula: "=MATCH({id},TeamList[Id],0)",
        value: ({ person }) => places.inTeam(person.id),
        format: "general",
      }),
      worked("at", "Roster row", {
        formula: "=INDEX(TeamList[Roster row],{t})",
        value: ({ person }) => places.inRoster(person),
        format: "general",
      }),
      worked("ote", "OTE", {
        formula: toldNumber("OTE"),
        value: ({ person }) => person.annualOte,
        format: "wholeMoney",
      }),
      ...presenceColumns<Carrier>(plan, (carrier) => carrier, {
        header: "Presence",
        format: "percent0",
      }),
      worked("pay", "Pay of the year", {
        formula: '=IF(COUNT({ote})=0,"",{ote}*{presence})',
        value: ({ person, presence: there }) =>
          person.annualOte === null ? null : person.annualOte * there,
        format: "wholeMoney",
      }),
    ],
    others,
  );
}

/** Everybody of whose pay something is not told. */
function untoldIn(plan: AllocationPlan): number {
  const reps = plan.reps.filter(
    ({ person }) => person.annualOte === null || person.payMix === null,
  );
  return reps.length + othersOf(plan).filter(({ person }) => person.annualOte === null).length;
}

/** Fixed and variable pay of the whole team, and from which attainment on what is left of the sales pays for it. */
export function teamPayBlock(model: QuotaModel, plan: AllocationPlan): Block {
  const pay = salesPay(plan);
  const { grossMargin } = model.outlook;
  const others = othersOf(plan).length > 0;
  const untold = `COUNTBLANK(PayPlan[Base pay])${others ? "+COUNTBLANK(OtherPay[Pay of the year])" : ""}`;
  const variable =
    pay === null
      ? null
      : total(
          pay.carriers.flatMap(({ quota, targetVariable }) => (quota > 0 ? [targetVariable] : [])),
        );
  const even =
    pay === null || grossMargin === null
      ? null
      : breakEven(pay, { tiers: model.payTiers, grossMargin });
  return figures("Pay of the team", [
    moneyIn(model),
    {
      label: "Pay not told of",
      name: "PayNotTold",
      formula: `=${untold}`,
      value: untoldIn(plan),
      note: "People whose earnings, or their split, are not told: what follows is blank while there are some",
    },
    {
      label: "Fixed pay",
      name: "FixedPay",
      formula: `=IF(PayNotTold>0,"",SUM(PayPlan[Base pay])${others ? "+SUM(OtherPay[Pay of the year])" : ""})`,
      value: pay?.fixed ?? null,
      format: "wholeMoney",
      note: "Base pay of the reps and all pay of the others; blank while somebody's pay is not told",
    },
    {
      label: "Variable pay at quota",
      name: "VariablePay",
      formula: '=IF(COUNT(FixedPay)=0,"",SUMIFS(PayPlan[Target variable],PayPlan[Quota],">0"))',
      value: variable,
      format: "wholeMoney",
      note: "Target variable of all who carry a quota",
    },
    {
      label: "Gross margin of sales",
      formula: '=IF(ISNUMBER(GrossMargin),GrossMargin,"")',
      value: grossMargin,
      format: "percent0",
      look: "calculation",
      note: "As the sheet Assumptions has it; blank while it is not told",
    },
    {
      label: "Break-even attainment",
      name: "BreakEvenAttainment",
      formula: '=IF(COUNT(BreakEvenSteps[Crossing])=0,"",MIN(BreakEvenSteps[Crossing]))',
      value: even?.from ?? null,
      format: "share",
      note: "From here on gross margin on what is sold pays for sales; blank where it never does",
    },
  ]);
}
