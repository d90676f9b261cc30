import {
  quotaUnits,
  roleLabels,
  spokenCount,
  spokenShare,
  type BreakEven,
  type PayComparison,
  type PayOption,
  type PayPoint,
} from "../../engine";
import { amount, numbers, tableLines, words } from "./table";

/** What the quotas cost. */
export function payLines(
  curve: readonly PayPoint[],
  said: {
    readonly spread: number | null;
    readonly breakEven: BreakEven | null;
    readonly grossMargin: number | null;
  },
): readonly string[] {
  const { spread, breakEven, grossMargin } = said;
  const columns = [
    numbers("Team makes"),
    numbers("bookings"),
    numbers("all sales pay"),
    numbers(spread === null ? "with a spread" : `with a spread of ${spokenShare(spread)}`),
    numbers("of bookings"),
  ];
  const rows = curve.map((point) => [
    spokenShare(point.attainment),
    amount(point.sold),
    amount(point.cost),
    point.costWithSpread === null ? "?" : amount(point.costWithSpread),
    point.costShare === null ? "" : spokenShare(point.costShare),
  ]);
  const even =
    grossMargin === null
      ? "Break-even: give outlook.grossMargin to know it."
      : breakEven === null
        ? `Break-even: at a gross margin of ${spokenShare(grossMargin)} no attainment pays for sales.`
        : `Break-even: at a gross margin of ${spokenShare(grossMargin)} bookings pay for sales from ${spokenShare(breakEven.from)} of quota on${breakEven.to === null ? "" : `, up to ${spokenShare(breakEven.to)}, where accelerators eat it up`}, before all other costs.`;
  return [
    "What a year costs in sales pay, base pay of SDRs and managers with it, by what the team makes of its quotas:",
    ...tableLines(columns, rows),
    "",
    even,
  ];
}

/** Whether making the quota pays the earnings, too little or too much. */
function payWords({ paidAtQuota, monthlyOte, closes }: PayOption, tolerance: number): string {
  const share = `pays ${spokenShare(paidAtQuota / monthlyOte)} of OTE`;
  if (!closes) return `${share}: too little`;
  return paidAtQuota > monthlyOte * (1 + tolerance) ? `${share}: too much` : share;
}

/** Each role's pay as it stands and as scenarios have it: does making the quota make the earnings? */
export function payOptionLines(
  comparisons: readonly PayComparison[],
  tolerance: number,
): readonly string[] {
  return comparisons.flatMap(({ role, present, options, cure }) => {
    const columns = [
      words(roleLabels[role]),
      numbers("OTE a month"),
      numbers("pay per unit"),
      numbers("quota"),
      numbers("units for OTE"),
      numbers("over quota"),
      numbers("pay at quota"),
      words(""),
    ];
    const rows = [present, ...options].map((option) => [
      option.name,
      amount(option.monthlyOte),
      spokenCount(option.commissionPerUnit),
      spokenCount(option.quota),
      spokenCount(option.unitsNeeded),
      spokenCount(option.gap),
      amount(option.paidAtQuota),
      payWords(option, tolerance),
    ]);
    const perUnit =
      cure.commissionPerUnit === null ? "" : `, or ${spokenCount(cure.commissionPerUnit)} a unit`;
    return [
      "",
      ...tableLines(columns, rows),
      `  They meet at an OTE of ${amount(cure.monthlyOte)} a month${perUnit}, or a quota of ${spokenCount(cure.quota)} ${quotaUnits[role].many}.`,
    ];
  });
}
