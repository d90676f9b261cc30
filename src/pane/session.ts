import { emptyModel, type QuotaModel } from "../engine";
import { withOffers, type Offer, type Problem, type SettingsReading } from "../intake";
import type { Progress, WriteReport } from "../workbook";
import type { Action } from "./session-actions";
import type { WritePlan } from "./write-plan";
import { settled, withEdit, withoutLastEdit, withSheets, withTyped, type Standing } from "./edits";

/** How the last act on the workbook ended. */
export type Outcome =
  | { readonly kind: "written" | "calledOff"; readonly report: WriteReport }
  | { readonly kind: "failed"; readonly message: string };

/** Everything the pane knows. */
export type Session = Standing & {
  readonly screen: "start" | "model" | "import";
  /** Whether anything was changed in the pane since the model was opened. */
  readonly isTouched: boolean;
  /** Whether the open workbook holds this model: then its sheets win. */
  readonly linked: boolean;
  readonly notices: readonly string[];
  readonly offers: readonly Offer[];
  readonly problems: readonly Problem[];
  readonly progress: Progress | null;
  readonly outcome: Outcome | null;
  /** What a write would do, while it waits for a yes. */
  readonly writePlan: WritePlan | null;
  /** A write that waits for a yes, because it would replace another model. */
  readonly asksToReplace: boolean;
  /** What the master check of the sheets says; null while there is none, or nobody has looked. */
  readonly masterCheck: string | null;
};

/** The pane before anything has been chosen. */
export const newSession: Session = {
  screen: "start",
  model: emptyModel,
  base: null,
  theirs: null,
  clashes: [],
  past: [],
  isTouched: false,
  linked: false,
  notices: [],
  offers: [],
  problems: [],
  progress: null,
  outcome: null,
  writePlan: null,
  asksToReplace: false,
  masterCheck: null,
};

function opened(session: Session, reading: SettingsReading): Session {
  if (reading.kind === "problems") return { ...session, problems: reading.problems };
  const { model, notices, offers } = reading;
  return { ...newSession, screen: "model", model, notices, offers };
}

/** A sheet that cannot be read leaves the last good model standing. */
function followed(session: Session, reading: SettingsReading): Session {
  return reading.kind === "model"
    ? { ...session, ...withSheets(session, reading.model), problems: [] }
    : { ...session, problems: reading.problems };
}

/** A first write that was called off left nothing, and the pane follows no sheets. */
function written(session: Session, report: WriteReport, model: QuotaModel): Session {
  const kind = report.isCancelled ? "calledOff" : "written";
  const linked = session.linked || !report.isCancelled;
  const base = report.isCancelled ? session.base : model;
  return { ...session, base, progress: null, outcome: { kind, report }, linked };
}

/** The pane after something has happened. */
export function nextSession(session: Session, action: Action): Session {
  switch (action.type) {
    case "opened":
      return opened(session, action.reading);
    case "linked": {
      const { model, notices } = action;
      return { ...newSession, screen: "model", model, base: model, linked: true, notices };
    }
    case "drafted": {
      const { model, base } = action.draft;
      const linked = base !== null;
      return { ...newSession, screen: "model", model, base, linked, isTouched: true };
    }
    case "answered":
      return { ...session, ...withTyped(session, action), isTouched: true };
    case "refused":
      return {
        ...session,
        model: action.before.model,
        base: action.before.base,
        past: action.before.past,
        outcome: { kind: "failed", message: action.message },
      };
    case "changed":
      return {
        ...session,
        ...withEdit(session, action.words, action.next(session.model)),
        isTouched: true,
      };
    case "undone":
      return { ...session, ...withoutLastEdit(session) };
    case "settled":
      return { ...session, ...settled(session, action.path, action.by) };
    case "followed":
      return followed(session, action.reading);
    case "noticed":
      return { ...session, notices: [...new Set([...session.notices, ...action.notices])] };
    case "checked":
      return { ...session, masterCheck: action.words };
    case "offersTaken":
      return { ...session, model: withOffers(session.model, session.offers), offers: [] };
    case "offersLeft":
      return { ...session, offers: [] };
    case "planned":
      return { ...session, writePlan: action.plan, outcome: null };
    case "askedToReplace":
      return { ...session, asksToReplace: true, writePlan: null, outcome: null };
    case "progressed":
      return {
        ...session,
        progress: action.progress,
        outcome: null,
        asksToReplace: false,
        writePlan: null,
      };
    case "written":
      return written(session, action.report, action.model);
    case "failed":
      return {
        ...session,
        progress: null,
        writePlan: null,
        outcome: { kind: "failed", message: action.message },
      };
    case "dismissed":
      return { ...session, outcome: null, notices: [], asksToReplace: false, writePlan: null };
    case "importOpened":
      return { ...session, screen: "import", problems: [] };
    case "importLeft":
      return { ...session, screen: session.model === emptyModel ? "start" : "model" };
    case "startedOver":
      return newSession;
  }
}
