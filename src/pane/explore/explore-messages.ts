import type {
  BackTest,
  DrawnFrom,
  Fairness,
  Finding,
  HistoryForecast,
  PlanAttainability,
  PlanYearsStamp,
  QuotaModel,
  ScenarioChange,
  ScenarioComparison,
  Sensitivity,
  Simulation,
} from "../../engine";
import type { PlacedTold } from "./placed-told";
import type { Trial } from "./trial";

/** Why there is no answer, and what to do. */
export type Refusal = { readonly kind: "refused"; readonly what: string; readonly remedy: string };

/** An answer, or why there is none. */
export type Told<Answer> = Refusal | { readonly kind: "told"; readonly answer: Answer };

/** What the worker is asked, one question each. */
export type ExploreQuestion =
  | {
      readonly kind: "trial";
      readonly model: QuotaModel;
      readonly changes: readonly ScenarioChange[];
    }
  | {
      readonly kind: "scenarios" | "sensitivity" | "forecast" | "optimum" | "evidence";
      readonly model: QuotaModel;
    }
  | { readonly kind: "odds"; readonly model: QuotaModel; readonly drawnFrom: DrawnFrom }
  | { readonly kind: "backTest"; readonly model: QuotaModel; readonly lastYear: QuotaModel };

/** What it answers, by the kind of question. */
export type ExploreAnswers = {
  readonly trial: Trial;
  readonly scenarios: Told<{
    readonly comparison: ScenarioComparison;
    readonly findings: readonly Finding[];
  }>;
  readonly sensitivity: Told<{
    readonly tornado: Sensitivity;
    /** How many bars there were; those that move least are left out. */
    readonly bars: number;
  }>;
  readonly forecast: Told<{
    readonly forecast: Omit<HistoryForecast, "years">;
    readonly year: Simulation;
  }>;
  readonly optimum: Told<PlacedTold>;
  readonly odds: Told<{ readonly stamp: PlanYearsStamp; readonly simulation: Simulation }>;
  readonly evidence: Told<{
    readonly raw: BackTest;
    readonly attainability: PlanAttainability;
    readonly fairness: Fairness;
  }>;
  readonly backTest: Told<BackTest>;
};

export type QuestionKind = keyof ExploreAnswers;
export type Answer = ExploreAnswers[QuestionKind];
