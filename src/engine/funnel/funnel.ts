import { product, quotient } from "../share/answered";

/** What people told us of the way from marketing money to revenue, for one month. Null is "not answered". */
export type FunnelInputs = {
  readonly marketingSpend: number | null;
  readonly costPerMeeting: number | null;
  readonly showRate: number | null;
  readonly closeRate: number | null;
  readonly dealValue: number | null;
  /** A stage given directly stands instead of what the stage before it would give. */
  readonly meetingsBooked: number | null;
  readonly meetingsHeld: number | null;
  readonly deals: number | null;
  readonly revenue: number | null;
};

/** The stages, in the order in which one feeds the next. */
export const funnelStages = ["meetingsBooked", "meetingsHeld", "deals", "revenue"] as const;
export type FunnelStageName = (typeof funnelStages)[number];

/** One stage: what the stage before it gives, what was given directly, and the one that counts. */
export type FunnelStage = {
  readonly derived: number | null;
  readonly given: number | null;
  readonly value: number | null;
};

export type Funnel = Readonly<Record<FunnelStageName, FunnelStage>>;

function stage(derived: number | null, given: number | null): FunnelStage {
  return { derived, given, value: given ?? derived };
}

/** Meetings booked: marketing spend over the cost of one meeting. */
export function meetingsBooked(spend: number | null, costPerMeeting: number | null): number | null {
  return quotient(spend, costPerMeeting);
}

/** Spend becomes meetings booked, meetings held, deals and revenue. */
export function funnel(inputs: FunnelInputs): Funnel {
  const booked = stage(
    meetingsBooked(inputs.marketingSpend, inputs.costPerMeeting),
    inputs.meetingsBooked,
  );
  const held = stage(product(booked.value, inputs.showRate), inputs.meetingsHeld);
  const deals = stage(product(held.value, inputs.closeRate), inputs.deals);
  const revenue = stage(product(deals.value, inputs.dealValue), inputs.revenue);
  return { meetingsBooked: booked, meetingsHeld: held, deals, revenue };
}

/**
 * The deals that spend alone brings, when no stage is given directly.
 * @example dealsFromSpend({ marketingSpend: 30000, costPerMeeting: 100, showRate: 0.6, closeRate: 0.3 }) //=> 54
 */
export function dealsFromSpend(
  rates: Pick<FunnelInputs, "marketingSpend" | "costPerMeeting" | "showRate" | "closeRate">,
): number | null {
  const booked = meetingsBooked(rates.marketingSpend, rates.costPerMeeting);
  return product(booked, rates.showRate, rates.closeRate);
}
