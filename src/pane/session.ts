import { emptyModel, withAnswer, type Answer, type InputPath, type QuotaModel } from "../engine";
import { withOffers, type Offer, type Problem, type SettingsReading } from "../intake";
import type { Progress, WriteReport } from "../workbook";

/** How the last act on the workbook ended. */
export type Outcome =
  | { readonly kind: "written" | "calledOff"; readonly report: WriteReport }
  | { readonly kind: "failed"; readonly message: string };

/** Everything the pane knows. */
export type Session = {
  readonly screen: "start" | "model" | "import";
  readonly model: QuotaModel;
  /** Whether the open workbook holds this model: then its sheets win. */
  readonly linked: boolean;
  readonly notices: readonly string[];
  readonly offers: readonly Offer[];
  readonly problems: readonly Problem[];
  readonly progress: Progress | null;
  readonly outcome: Outcome | null;
  /** A write that waits for a yes, because it would replace another model. */
  readonly asksToReplace: boolean;
};

export type Action =
  | { readonly type: "opened"; readonly reading: SettingsReading }
  | {
      readonly type: "linked";
      readonly model: QuotaModel;
      readonly notices: readonly string[];
    }
  | { readonly type: "answered"; readonly path: InputPath; readonly answer: Answer }
  | { readonly type: "followed"; readonly reading: SettingsReading }
  | { readonly type: "offersTaken" }
  | { readonly type: "offersLeft" }
  | { readonly type: "askedToReplace" }
  | { readonly type: "progressed"; readonly progress: Progress }
  | { readonly type: "written"; readonly report: WriteReport }
  | { readonly type: "failed"; readonly message: string }
  | { readonly type: "dismissed" }
  | { readonly type: "importOpened" }
  | { readonly type: "importLeft" }
  | { readonly type: "startedOver" };

/** The pane before anything has been chosen. */
export const newSession: Session = {
  screen: "start",
  model: emptyModel,
  linked: false,
  notices: [],
  offers: [],
  problems: [],
  progress: null,
  outcome: null,
  asksToReplace: false,
};

function opened(session: Session, reading: SettingsReading): Session {
  if (reading.kind === "problems") return { ...session, problems: reading.problems };
  const { model, notices, offers } = reading;
  return { ...newSession, screen: "model", model, notices, offers };
}

/** A sheet that cannot be read leaves the last good model standing. */
function followed(session: Session, reading: SettingsReading): Session {
  return reading.kind === "model"
    ? { ...session, model: reading.model, problems: [] }
    : { ...session, problems: reading.problems };
}

/** A first write that was called off left nothing, and the pane follows no sheets. */
function written(session: Session, report: WriteReport): Session {
  const kind = report.isCancelled ? "calledOff" : "written";
  const linked = session.linked || !report.isCancelled;
  return { ...session, progress: null, outcome: { kind, report }, linked };
}

/** The pane after something has happened. */
export function nextSession(session: Session, action: Action): Session {
  switch (action.type) {
    case "opened":
      return opened(session, action.reading);
    case "linked":
      return {
        ...newSession,
        screen: "model",
        model: action.model,
        linked: true,
        notices: action.notices,
      };
    case "answered":
      return { ...session, model: withAnswer(session.model, action.path, action.answer) };
    case "followed":
      return followed(session, action.reading);
    case "offersTaken":
      return { ...session, model: withOffers(session.model, session.offers), offers: [] };
    case "offersLeft":
      return { ...session, offers: [] };
    case "askedToReplace":
      return { ...session, asksToReplace: true };
    case "progressed":
      return { ...session, progress: action.progress, outcome: null, asksToReplace: false };
    case "written":
      return written(session, action.report);
    case "failed":
      return {
        ...session,
        progress: null,
        outcome: { kind: "failed", message: action.message },
      };
    case "dismissed":
      return { ...session, outcome: null, notices: [], asksToReplace: false };
    case "importOpened":
      return { ...session, screen: "import", problems: [] };
    case "importLeft":
      return { ...session, screen: session.model === emptyModel ? "start" : "model" };
    case "startedOver":
      return newSession;
  }
}
