/** A number from the outside world to hold ours against: a reference, not a rule. */
export type Benchmark = {
  readonly low: number;
  readonly typical: number | null;
  readonly high: number;
  readonly definition: string;
  readonly source: string;
  readonly year: number;
  /** How many companies were asked, as the source says it; left out where it does not. */
  readonly companiesAsked?: string | undefined;
};

export const benchmarkIds = [
  "quotaToOteGuideline",
  "quotaToOteObserved",
  "quotaToOteAccountManagers",
  "coverageBuffer",
  "attainmentGate",
] as const;
export type BenchmarkId = (typeof benchmarkIds)[number];

export type Benchmarks = Readonly<Record<BenchmarkId, Benchmark>>;

/** What a model goes by unless it brings its own. */
export const shippedBenchmarks: Benchmarks = {
  quotaToOteGuideline: {
    low: 4,
    typical: null,
    high: 6,
    definition: "A year's quota over a year's on-target earnings, as field sales are advised",
    source: "Quota planning guideline for B2B SaaS field sales",
    year: 2024,
  },
  quotaToOteObserved: {
    low: 3.2,
    typical: 4.2,
    high: 4.8,
    definition: "A year's quota over a year's on-target earnings, as observed",
    source: "Bridge Group, SaaS AE Metrics & Compensation",
    year: 2024,
  },
  quotaToOteAccountManagers: {
    low: 6,
    typical: null,
    high: 8,
    definition: "The same ratio for account managers, whose renewals weigh more and pay less",
    source: "Published quota methodology, practitioners' range",
    year: 2024,
  },
  coverageBuffer: {
    low: 1.05,
    typical: null,
    high: 1.15,
    definition: "Quota assigned over revenue target where a buffer is used",
    source: "Published quota methodology, practitioners' range",
    year: 2024,
  },
  attainmentGate: {
    low: 0.7,
    typical: null,
    high: 0.8,
    definition: "Share of ramped reps who would have reached quota",
    source: "Quota planning guideline for B2B SaaS",
    year: 2024,
  },
};
