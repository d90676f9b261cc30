import type { ImportFixes, MappingAnswers } from "../../intake";
import type {
  Cleaned,
  DraftWishes,
  Drafted,
  ImportAnswer,
  ImportProgress,
  ImportQuestion,
  Mapped,
  UpToDate,
} from "./import-messages";

export const importSteps = ["files", "columns", "rows", "model"] as const;
export type ImportStep = (typeof importSteps)[number];

/** An input as it stands in the list; its cells are with the worker. */
export type ListedInput = {
  readonly id: string;
  readonly name: string;
  /** In bytes; null for cells of the open workbook. */
  readonly size: number | null;
};

/** What is being done, and how far it is. */
export type Work = {
  readonly doing: ImportQuestion["type"];
  readonly progress: ImportProgress | null;
};

/** What went wrong: in words, with a report where nobody foresaw it. */
export type ImportFailure = { readonly message: string; readonly report: string | null };

/** Everything that the import's place knows. */
export type ImportState = {
  readonly step: ImportStep;
  readonly inputs: readonly ListedInput[];
  readonly answers: MappingAnswers;
  /** Ids of answers that were remembered, and that nobody has changed since. */
  readonly remembered: readonly string[];
  readonly fixes: ImportFixes;
  readonly asOf: string;
  readonly wishes: DraftWishes;
  readonly mapped: Mapped | null;
  readonly cleaned: Cleaned | null;
  readonly drafted: Drafted | null;
  readonly upToDate: UpToDate | null;
  /** Whether something was decided that what is shown of the rows does not know yet. */
  readonly isStale: boolean;
  readonly work: Work | null;
  readonly failure: ImportFailure | null;
  readonly wasCalledOff: boolean;
};

export type ImportAction =
  | { readonly type: "added"; readonly inputs: readonly ListedInput[] }
  | { readonly type: "removed"; readonly id: string }
  | { readonly type: "answered"; readonly id: string; readonly value: string | null }
  | { readonly type: "fixed"; readonly fixes: ImportFixes }
  | { readonly type: "dated"; readonly asOf: string }
  | { readonly type: "wished"; readonly wishes: Partial<DraftWishes> }
  | { readonly type: "begun"; readonly doing: Work["doing"] }
  | { readonly type: "progressed"; readonly progress: ImportProgress }
  | { readonly type: "told"; readonly answer: ImportAnswer }
  | { readonly type: "calledOff" }
  | { readonly type: "failed"; readonly failure: ImportFailure }
  | { readonly type: "leftRefresh" }
  | { readonly type: "went"; readonly step: ImportStep };

/** The place before anything was handed in; the day of the export is today unless somebody says otherwise. */
export function newImport(asOf: string, fixes: ImportFixes): ImportState {
  return {
    step: "files",
    inputs: [],
    answers: {},
    remembered: [],
    fixes,
    asOf,
    wishes: { yearStart: "", company: "" },
    mapped: null,
    cleaned: null,
    drafted: null,
    upToDate: null,
    isStale: false,
    work: null,
    failure: null,
    wasCalledOff: false,
  };
}

const unread = { mapped: null, cleaned: null, drafted: null, upToDate: null, isStale: false };
const undrafted = { drafted: null, upToDate: null };

function answered(state: ImportState, id: string, value: string | null): ImportState {
  const { [id]: _before, ...others } = state.answers;
  return {
    ...state,
    answers: value === null ? others : { ...others, [id]: value },
    remembered: state.remembered.filter((each) => each !== id),
    ...undrafted,
    isStale: state.cleaned !== null,
  };
}

function told(state: ImportState, answer: ImportAnswer): ImportState {
  const done = { ...state, work: null };
  switch (answer.type) {
    case "mapped":
      return {
        ...done,
        mapped: answer,
        answers: { ...answer.remembered, ...state.answers },
        remembered: [
          ...state.remembered,
          ...Object.keys(answer.remembered).filter((id) => state.answers[id] === undefined),
        ],
      };
    case "cleaned":
      return { ...done, cleaned: answer, isStale: false };
    case "drafted":
      return { ...done, drafted: answer, upToDate: null };
    case "upToDate":
      return { ...done, upToDate: answer };
  }
}

/** The place after something has happened. */
export function nextImport(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case "added":
      return { ...state, ...unread, step: "files", inputs: [...state.inputs, ...action.inputs] };
    case "removed":
      return {
        ...state,
        ...unread,
        inputs: state.inputs.filter(({ id }) => id !== action.id),
        failure: null,
      };
    case "answered":
      return answered(state, action.id, action.value);
    case "fixed":
      return { ...state, ...undrafted, fixes: action.fixes, isStale: state.cleaned !== null };
    case "dated":
      return { ...state, ...undrafted, asOf: action.asOf, isStale: state.cleaned !== null };
    case "wished":
      return { ...state, ...undrafted, wishes: { ...state.wishes, ...action.wishes } };
    case "begun":
      return {
        ...state,
        work: { doing: action.doing, progress: null },
        failure: null,
        wasCalledOff: false,
      };
    case "progressed":
      return state.work === null
        ? state
        : { ...state, work: { ...state.work, progress: action.progress } };
    case "told":
      return told(state, action.answer);
    case "calledOff":
      return { ...state, work: null, wasCalledOff: true };
    case "failed":
      return { ...state, work: null, failure: action.failure };
    case "leftRefresh":
      return { ...state, upToDate: null };
    case "went":
      return { ...state, step: action.step, failure: null, wasCalledOff: false };
  }
}
