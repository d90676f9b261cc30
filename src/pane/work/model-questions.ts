import type {
  EngagementState,
  Finding,
  MaintenanceRow,
  Payment,
  QuotaModel,
  QuotaPlan,
  RegisterLine,
  Report,
  SignOffGate,
  Stake,
} from "../../engine";
import type { ActualsReading, Problem } from "../../intake";
import type { ComparedEnds, ComparedOutcome } from "../refine/compared";
import type { PinOutcome } from "../refine/pins";
import type { Pasted } from "../track/actuals/read-actuals";
import type { TeamPart } from "../track/team-parts";
import type { PackedTracked, PeriodWarnings } from "../track/packed-tracked";

/** What is asked of models: the model itself comes first, another one second where two are meant. */
export type ModelQuestion = { readonly models: readonly [QuotaModel, ...QuotaModel[]] } & (
  | { readonly kind: "plan" | "evidence" | "register" | "stakes" | "upkeep" }
  /** What stands against what is tracked. */
  | { readonly kind: "problems" }
  /** How many inputs and decisions differ from the second model. */
  | { readonly kind: "pending" }
  /** With the model of last year second, where it is known. */
  | { readonly kind: "gates" }
  | { readonly kind: "pin"; readonly rep: string; readonly amount: number }
  | { readonly kind: "payers"; readonly rep: string }
  /** Of versions and the model, which is the present one. */
  | ({ readonly kind: "comparison" } & ComparedEnds)
  | ({ readonly kind: "actuals" } & Pasted)
  | {
      readonly kind: "tracked" | "advice" | "warnings" | "trend" | "dashboard";
      readonly part: TeamPart;
    }
);

/** How many inputs somebody answers for, of all that were told. */
export type Evidence = { readonly confirmed: number; readonly all: number };

/** How the gates of a model stand, and what that means for the engagement. */
export type GatesFound = {
  readonly gates: readonly SignOffGate[];
  readonly engagement: EngagementState;
};

/** What is answered, by the kind of question. */
export type ModelAnswers = {
  readonly plan: QuotaPlan;
  readonly evidence: Evidence;
  readonly register: readonly RegisterLine[];
  readonly stakes: readonly Stake[];
  readonly upkeep: readonly MaintenanceRow[];
  readonly pending: number;
  readonly gates: GatesFound;
  readonly pin: PinOutcome;
  readonly payers: readonly Payment[] | null;
  readonly comparison: ComparedOutcome;
  readonly actuals: ActualsReading | null;
  readonly problems: readonly Problem[];
  readonly tracked: PackedTracked | null;
  readonly advice: readonly Finding[];
  readonly warnings: PeriodWarnings | null;
  readonly trend: Report | null;
  readonly dashboard: Report | null;
};

export type ModelQuestionKind = keyof ModelAnswers;
export type ModelAnswer = ModelAnswers[ModelQuestionKind];

/** A model as it crosses to the worker: once as it is, from then on by its number alone. */
export type SentModel = { readonly number: number; readonly model?: QuotaModel };

/** A question as it crosses to the worker. */
export type SentQuestion = {
  readonly number: number;
  readonly question: Readonly<Record<string, unknown>> & { readonly kind: ModelQuestionKind };
  readonly models: readonly SentModel[];
  /** Models of which nobody will ask any more. */
  readonly forgotten: readonly number[];
};
