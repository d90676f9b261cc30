import type { Answer, InputPath, QuotaModel } from "../engine";
import type { SettingsReading } from "../intake";
import type { Progress, WriteReport } from "../workbook";
import type { PaneDraft } from "./draft";
import type { Standing } from "./edits";
import type { WritePlan } from "./write-plan";

/** What may happen to the pane. */
export type Action =
  | { readonly type: "opened"; readonly reading: SettingsReading }
  | {
      readonly type: "linked";
      readonly model: QuotaModel;
      readonly notices: readonly string[];
    }
  | { readonly type: "drafted"; readonly draft: PaneDraft }
  | {
      readonly type: "answered";
      readonly words: string;
      readonly path: InputPath;
      readonly answer: Answer;
      /** Whether the answer goes straight into its cell. */
      readonly isTyped: boolean;
    }
  | { readonly type: "refused"; readonly before: Standing; readonly message: string }
  | {
      readonly type: "changed";
      readonly words: string;
      readonly next: (model: QuotaModel) => QuotaModel;
    }
  | { readonly type: "undone" }
  | {
      readonly type: "settled";
      readonly path: readonly string[];
      readonly by: "pane" | "sheets";
    }
  | { readonly type: "followed"; readonly reading: SettingsReading }
  | { readonly type: "noticed"; readonly notices: readonly string[] }
  | { readonly type: "checked"; readonly words: string | null }
  | { readonly type: "offersTaken" }
  | { readonly type: "offersLeft" }
  | { readonly type: "planned"; readonly plan: WritePlan }
  | { readonly type: "askedToReplace" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "written"; readonly report: WriteReport; readonly model: QuotaModel }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "dismissed" }
  | { readonly type: "importOpened" }
  | { readonly type: "importLeft" }
  | { readonly type: "startedOver" };
