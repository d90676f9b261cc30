import type { QuotaModel, QuotaPlan } from "../engine";
import type { WorkbookHost } from "../workbook";
import type { Session } from "./session";
import type { WorkbookActs } from "./workbook-acts";

/** What every place of the pane is given. */
export type PlaceProps = {
  readonly session: Session;
  /** The model as the pane has it, with edits that the sheets do not hold yet; while the plan of the last edit is worked out, the one before, which `session` is ahead of. */
  readonly model: QuotaModel;
  readonly plan: QuotaPlan;
  readonly acts: WorkbookActs;
  /** The open workbook; null where there is no Excel. */
  readonly host: WorkbookHost | null;
};
