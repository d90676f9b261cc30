import { emptyDeals, type Deal } from "../../src/engine";
import {
  dealCollector,
  type DraftData,
  type ImportedPerson,
  type ImportedTerritory,
} from "../../src/intake";
import { deal } from "../engine/dozen-deals";

const nobody: ImportedPerson = {
  id: "",
  name: "",
  email: "",
  title: "",
  segment: "",
  territory: "",
  manager: "",
  team: "",
  region: "",
  startDate: "",
  endDate: "",
  isActive: true,
  annualOte: null,
  payMix: null,
  previousQuota: null,
};

export function person(part: Partial<ImportedPerson>): ImportedPerson {
  return { ...nobody, ...part };
}

/** Months from July 2024 on, as 2024-07. */
export function months(from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_month, at) => {
    const month = 2024 * 12 + 6 + from + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** A deal on the 15th of each month. */
export function monthly(part: Partial<Deal> & { readonly rep: string }, when: readonly string[]) {
  return when.map((month) =>
    deal({ territory: "", ...part, id: `${part.rep} ${month}`, closed: `${month}-15` }),
  );
}

/**
 * Eighteen months of six reps, July 2024 to December 2025: four AEs of 10,000, 20,000, 30,000 and 15,000 a month, one who began in
 * July 2025 with 5,000 a month, an AM with 8,000 of expansion a month; and somebody who left after January 2025, with 12,000.
 */
export const eighteenMonths: readonly Deal[] = [
  ...monthly({ rep: "R1", amount: 10_000, territory: "T1" }, months(0, 18)),
  ...monthly({ rep: "R2", amount: 20_000, territory: "T2" }, months(0, 18)),
  ...monthly({ rep: "R3", amount: 30_000, territory: "T3" }, months(0, 18)),
  ...monthly({ rep: "R4", amount: 15_000, segment: "Enterprise" }, months(0, 18)),
  ...monthly({ rep: "R5", amount: 5_000 }, months(12, 6)),
  ...monthly({ rep: "R6", amount: 8_000, segment: "", type: "EXPANSION" }, months(0, 18)),
  ...monthly({ rep: "X9", amount: 12_000 }, months(0, 7)),
];

const ae = {
  title: "Account Executive",
  manager: "Mia Ng",
  startDate: "2023-03-01",
  annualOte: 60_000,
  payMix: 0.5,
};

const people: readonly ImportedPerson[] = [
  person({ ...ae, id: "R1", name: "Ann", segment: "SMB" }),
  person({ ...ae, id: "R2", name: "Bob", segment: "SMB" }),
  person({ ...ae, id: "R3", name: "Cid", segment: "SMB", previousQuota: 300_000 }),
  person({ ...ae, id: "R4", name: "Dee", startDate: "" }),
  person({ ...ae, id: "R5", name: "Eve", segment: "SMB", startDate: "2025-07-01" }),
  person({ ...ae, id: "R6", name: "Fay", segment: "SMB", title: "Senior Account Manager" }),
  person({ ...ae, id: "X9", name: "Gus", isActive: false }),
  person({ id: "M1", name: "Mia Ng", title: "VP Sales", startDate: "2020-01-01" }),
  person({ id: "Z1", name: "Zed", title: "Engineering Manager" }),
];

const territories: readonly ImportedTerritory[] = [
  { id: "T1", name: "North", segment: "", rep: "Ann", accounts: 100, potential: null },
  { id: "T2", name: "South", segment: "", rep: "R2", accounts: 200, potential: null },
  { id: "T3", name: "West", segment: "", rep: "", accounts: 300, potential: null },
];

/** What a draft is made from, with these deals. */
export function companyWith(deals: readonly Deal[], more: Partial<DraftData> = {}): DraftData {
  const collector = dealCollector(emptyDeals.bookingRules);
  for (const one of deals) collector.add(one);
  return {
    company: { name: "Acme", currency: "EUR" },
    asOf: "2025-12-31",
    fiscalYearStart: "",
    people,
    territories,
    quotas: [
      ...["2025-Q1", "Q2 2025", "2025-Q3", "2025-Q4", "2024-Q4"].map((period) => ({
        rep: "R1",
        period,
        quota: 30_000,
      })),
      { rep: "R2", period: "FY2025", quota: 220_000 },
    ],
    sources: [{ name: "closed-won.csv", kind: "deals", rows: deals.length }],
    ...more,
    deals: collector.told(),
  };
}

/** The same deals without anything beside them. */
export function onlyDeals(deals: readonly Deal[]): DraftData {
  return companyWith(deals, { people: [], territories: [], quotas: [] });
}
