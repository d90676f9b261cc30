import type { AllocationPlan } from "../../engine";

type Period = AllocationPlan["calendar"]["periods"][number];

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How a period heads its column: a hyphen there would need brackets of its own in every formula. @example periodHeader({ label: "2026-01", … }) //=> "Jan 2026" */
export function periodHeader({ label }: Pick<Period, "label">): string {
  const found = /^(\d{4})-(\d{2})$/.exec(label);
  return found === null ? label : `${months[Number(found[2]) - 1] ?? ""} ${found[1] ?? ""}`;
}
