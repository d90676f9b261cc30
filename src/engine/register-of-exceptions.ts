import type { AllocationModel } from "./plan/allocation-model";
import { fieldsOf, type NamedInput } from "./register-lines";

/** Assumed productivity, people who leave, bounds and mid-year changes. */
export function exceptions(model: AllocationModel): readonly NamedInput[] {
  const money = "per year";
  const productivity = { amount: ["amount", money], winRate: ["win rate", "of it"] } as const;
  const bound = { floor: ["floor", money], cap: ["cap", money], pin: ["pin", money] } as const;
  const leaver = {
    lastDay: ["last day", "date"],
    backfillAfterMonths: ["filled again after", "months"],
  } as const;
  const change = {
    kind: ["kind", ""],
    rep: ["from", ""],
    to: ["to", ""],
    share: ["share", "of the quota"],
    from: ["first day", "date"],
    until: ["last day", "date"],
    graceDays: ["grace", "days"],
  } as const;
  return [
    ...model.productivity.flatMap((row) => {
      const path = `productivity.${row.role}.${row.segment}`.replace(/\.$/, "");
      const name = `Productivity of ${row.role} ${row.segment}`.trim();
      return fieldsOf(path, name, { row, fields: productivity });
    }),
    ...model.leavers.flatMap((row) =>
      fieldsOf(`leavers.${row.rep}`, `Leaver ${row.rep}`, { row, fields: leaver }),
    ),
    ...model.bounds.flatMap((row) =>
      fieldsOf(`bounds.${row.rep}`, `Bound of ${row.rep}`, { row, fields: bound }),
    ),
    ...model.changes.flatMap((row) =>
      fieldsOf(`changes.${row.id}`, `Change ${row.id}`, { row, fields: change }),
    ),
  ];
}
