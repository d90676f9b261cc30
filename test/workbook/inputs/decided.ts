import type { Decisions, QuotaModel } from "../../../src/engine";

/** Decisions of every kind, of two reps of a team. */
export function decisionsOf(first: string, second: string): Decisions {
  return {
    status: "DRAFT",
    definitions: [
      {
        term: "Quota",
        definition: "What one rep is asked to book in a period, and nothing else.",
        isApproved: true,
        by: "Dana (CRO)",
        on: "2026-01-12",
        note: "Two lines:\nthis is the second",
      },
      {
        term: "Booking",
        definition: "A closed-won deal, counted on its signing day at the value of its first year.",
        isApproved: true,
        by: "Dana (CRO)",
        on: "",
        note: "",
      },
      {
        term: "Land deal",
        definition: "=the first deal with a customer",
        isApproved: false,
        by: "",
        on: "",
        note: "Ask Finance",
      },
    ],
    gates: [
      { gate: "Data", what: "", signedBy: "Eli (RevOps)", on: "2026-01-13", note: "" },
      { gate: "Roles", what: "", signedBy: "Ana", on: "2026-01-14", note: "One segment only" },
      { gate: "Legal", what: "The works council has agreed", signedBy: "", on: "", note: "" },
    ],
    signatures: [
      { role: "CRO", name: "Dana", on: "2026-01-15" },
      { role: "Works council", name: "Kim", on: "2026-01-16" },
    ],
    acceptances: [
      { rep: first, isAccepted: true, on: "2026-01-20", note: "" },
      { rep: second, isAccepted: false, on: "", note: "Wants to talk about the territory" },
    ],
    versions: [
      { version: "v0", on: "2026-01-05", who: "Ana", what: "First draft", after: "" },
      { version: "v1", on: "2026-01-12", who: "Ana", what: "Buffer lowered", after: "Review 1" },
    ],
    crm: {
      forecastType: "0Db000000000001",
      goalName: "Quota 2026",
      users: [
        { rep: first, salesforce: "005000000000001", hubspot: "77" },
        { rep: second, salesforce: "", hubspot: "0078" },
      ],
    },
    maintenance: [
      { rule: "pulse-check", seen: 0.5, owner: "Eli", on: "2026-02-02", by: "Eli" },
      { rule: "market-shift", seen: null, owner: "", on: "2026-02-03", by: "" },
    ],
    assumptions: [
      { input: "method", by: "Dana", on: "2026-01-12", note: "Until the first quarter is over" },
      { input: "calendar.period", by: "Eli", on: "2026-01-13", note: "As in the pay plan" },
    ],
    engagement: [
      { item: "1", status: "OPEN", on: "", by: "Eli", note: "" },
      { item: "1a", status: "DONE", on: "2026-01-04", by: "", note: "" },
      { item: "1a.crm-access", status: "OPEN", on: "", by: "", note: "No licence yet" },
      { item: "2", status: "SKIPPED", on: "", by: "", note: "=No CRM" },
    ],
    // No sheet holds what was signed: the workbook carries it.
    signed: null,
  };
}

/** A model in which people decided about everything, and put a benchmark of their own in the place of one of ours. */
export function decided(model: QuotaModel): QuotaModel {
  const [first, second] = model.roster.filter(({ role }) => role === "AE").map(({ id }) => id);
  if (first === undefined || second === undefined) throw new Error("There are no two AEs.");
  return {
    ...model,
    decisions: decisionsOf(first, second),
    benchmarks: {
      coverageBuffer: {
        low: 1.02,
        typical: 1.04,
        high: 1.1,
        definition: "Quota assigned over revenue target",
        source: "Our own survey",
        year: 2025,
        companiesAsked: "41",
      },
    },
  };
}
