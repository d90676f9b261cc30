import {
  assumptionsAtStake,
  evidenceOf,
  explainQuota,
  openAssumptions,
  waterfall,
  whoPays,
  type AllocationPlan,
  type QuotaModel,
  type RepPlan,
} from "../../engine";
import { rangeWords, stakeWords } from "./stake-words";
import { amount, change, numbers, tableLines, words } from "./table";

/** How a rep's quota came to be, in words; what it rests on, and what a bound costs others. */
export function explainReport(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): string {
  return [
    `${rep.person.name} (${rep.id}): ${amount(rep.quota)} for the year from ${model.calendar.fiscalYearStart}`,
    "",
    ...stepLines(model, plan, rep),
    "",
    ...periodLines(plan, rep),
    ...paymentLines(model, rep),
    "",
    ...evidenceLines(model, plan, rep),
  ].join("\n");
}

function stepLines(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): readonly string[] {
  const columns = [words("Step"), numbers("change"), numbers("stands at"), words("why")];
  const rows = waterfall(model, plan, rep).map((line) => [
    line.name,
    change(line.change),
    amount(line.amount),
    line.words,
  ]);
  return tableLines(columns, rows);
}

function periodLines({ calendar }: AllocationPlan, rep: RepPlan): readonly string[] {
  const labels = calendar.periods.map(({ label }) => label);
  const hasChanged = rep.quotaNow !== rep.quota;
  return [
    "By period",
    ...labels.map((label, place) => {
      const [planned, now] = [rep.periods[place] ?? 0, rep.periodsNow[place] ?? 0];
      const after = planned === now ? "" : ` → ${amount(now)} after what changes hands`;
      return `  ${label}  ${amount(planned)}${after}`;
    }),
    ...(hasChanged ? [`  The year after what changes hands: ${amount(rep.quotaNow)}`] : []),
  ];
}

function paymentLines(model: QuotaModel, rep: RepPlan): readonly string[] {
  const bound = model.bounds.find((one) => one.rep === rep.id);
  if (bound === undefined || rep.hold === "none") return [];
  const payments = whoPays(model, rep.id) ?? [];
  return [
    "",
    `Held by a ${rep.hold}: ${bound.reason}. Who carries the difference:`,
    ...payments.map((payment) => `  ${payment.rep}  ${change(payment.amount)}`),
  ];
}

/** Inputs of single reps that are tried: the five largest stakes are told. */
const FEW_TRIED = 20;

function evidenceLines(model: QuotaModel, plan: AllocationPlan, rep: RepPlan): readonly string[] {
  const figure = explainQuota(model, plan, rep.id);
  const open = openAssumptions(figure);
  const stakes = assumptionsAtStake(model, FEW_TRIED).filter(({ moved }) => moved !== 0);
  return [
    `Evidence: ${evidenceOf(figure)}${open.length === 0 ? "" : `; ${open.length} inputs beneath it are only assumed:`}`,
    ...open.map(({ name, value }) => `  ${name}${value === null ? "" : `: ${valueWords(value)}`}`),
    ...(stakes.length === 0 ? [] : ["", "Assumptions of the whole plan with most money at stake"]),
    ...stakes.slice(0, 5).map((stake) => {
      const { name, low, high, isStated } = stake;
      const range = `${rangeWords(low, high)}${isStated ? "" : " (nobody stated a range)"}`;
      return `  ${name}, ${range}: moves ${stakeWords(stake, model.company.currency)} of quotas`;
    }),
  ];
}

function valueWords(value: number): string {
  return Math.abs(value) >= 1000 ? amount(value) : String(Number(value.toFixed(4)));
}
