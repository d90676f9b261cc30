import type { QuotaModel } from "../engine";

/** Whether anybody told anything of the funnel and its roles: without that its sheets would only wait. */
export function holdsFunnel({ inputs, roles }: QuotaModel): boolean {
  const stages = [inputs.marketingSpend, inputs.meetingsBooked, inputs.meetingsHeld, inputs.deals];
  const told = [...stages, ...Object.values(roles).map(({ headcount }) => headcount)];
  return told.some((value) => value !== null);
}
