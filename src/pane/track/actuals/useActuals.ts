import { useMemo, useState } from "react";
import type { AllocationPlan, QuotaModel } from "../../../engine";
import {
  actualChanges,
  isNewPeriod,
  type ActualChange,
  type ActualPerson,
  type ActualsReading,
  type ActualsTaken,
  type PeriodSaid,
} from "../../../intake";
import { keepDraft, keptDraft, type ActualsDraft } from "./actuals-draft";
import { peopleOf } from "./read-actuals";
import { useReading } from "./useReading";
import { useSettled } from "./useSettled";
import {
  areOtherDays,
  dayProblems,
  isPeriodName,
  periodDays,
  periodNameOf,
  type DayProblems,
  type PeriodDay,
} from "./period-said";

/** By this it is answered whether a told share of the period stands although the days change. */
export const ELAPSED_ANSWER = "elapsed";

/** What was pasted and said, what it means, and what would become of the model. */
export type Actuals = {
  readonly draft: ActualsDraft;
  readonly reps: readonly ActualPerson[];
  readonly reading: ActualsReading;
  readonly period: PeriodSaid;
  /** What is wrong with the days, as far as somebody has been there. */
  readonly days: DayProblems;
  /** Whether days are missing without anybody having been told so beside them. */
  readonly asksDays: boolean;
  /** Whether it must be said if a told share of the period stands on. */
  readonly asksElapsed: boolean;
  readonly isNew: boolean;
  readonly pastName: string;
  readonly taken: ActualsTaken;
  readonly changes: readonly ActualChange[];
  /** Whether something is open that must be answered or corrected first. */
  readonly isOpen: boolean;
  /** Whether the text has changed since it was last read. */
  readonly isReading: boolean;
  readonly hasWrongDays: boolean;
  readonly isOther: boolean;
  /** Somebody has left the field of a day, or of all of them by wanting to go on. */
  readonly leave: (days: readonly PeriodDay[]) => void;
  readonly say: (part: Partial<ActualsDraft>) => void;
  readonly answer: (id: string, value: string | null) => void;
};

/** The share that counts as over: the days' once somebody says so, and in a new period. */
function elapsedIn(standing: PeriodSaid, draft: ActualsDraft, isNew: boolean): number | null {
  return isNew || draft.answers[ELAPSED_ANSWER] === "DAYS" ? null : standing.elapsedShare;
}

/** A day that nobody gave yet is wrong only once somebody has been there. */
function shownProblems(said: PeriodSaid, wrong: DayProblems, left: readonly PeriodDay[]) {
  const shown = periodDays.filter((day) => said[day] !== "" || left.includes(day));
  return Object.fromEntries(
    shown.flatMap((day) => (wrong[day] === undefined ? [] : [[day, wrong[day]]])),
  ) as DayProblems;
}

/** Keeps what is pasted, reads it as it is typed, and tells what taking it would change. */
export function useActuals(model: QuotaModel, plan: AllocationPlan): Actuals {
  const company = model.company.name;
  const [draft, setDraft] = useState(() => keptDraft(company));
  const say = (part: Partial<ActualsDraft>) => {
    const next = { ...draft, ...part };
    keepDraft(company, next);
    setDraft(next);
  };
  const standing = model.tracking.period;
  const people = useMemo(() => peopleOf(model, plan), [model, plan]);
  const text = useSettled(draft.text);
  const { answers, clearsOthers } = draft;
  const { reading, isOld } = useReading(model, plan, { text, answers });
  const said = draft.period ?? standing;
  const isOther = areOtherDays(standing, said);
  const isNew = isNewPeriod(standing, said);
  const asksElapsed = isOther && !isNew && standing.elapsedShare !== null;
  const [left, setLeft] = useState<readonly PeriodDay[]>([]);
  const wrongDays = dayProblems(said);
  const days = shownProblems(said, wrongDays, left);
  const taken = useMemo(
    (): ActualsTaken => ({
      period: {
        start: said.start,
        end: said.end,
        asOf: said.asOf,
        elapsedShare:
          asksElapsed || isNew ? elapsedIn(standing, draft, isNew) : standing.elapsedShare,
      },
      values: reading.values,
      clearsOthers: clearsOthers && reading.values.size > 0,
      closed: [],
    }),
    [said, asksElapsed, isNew, standing, draft, reading, clearsOthers],
  );
  const changes = useMemo(() => actualChanges(model, taken), [model, taken]);
  const pastName = draft.pastName ?? periodNameOf(standing);
  const isUnsaid = asksElapsed && answers[ELAPSED_ANSWER] === undefined;
  const isUnnamed = isNew && !isPeriodName(pastName);
  return {
    draft,
    reps: people.reps,
    reading,
    period: said,
    days,
    asksElapsed,
    isNew,
    pastName,
    taken,
    changes,
    isOpen: reading.questions.length > 0 || isUnsaid,
    isReading: isOld || text !== draft.text,
    asksDays: Object.keys(days).length < Object.keys(wrongDays).length,
    hasWrongDays: Object.keys(wrongDays).length > 0 || isUnnamed,
    isOther,
    leave: (gone) => setLeft([...left, ...gone]),
    say,
    answer: (id, value) => {
      const { [id]: _before, ...others } = answers;
      say({ answers: value === null ? others : { ...others, [id]: value } });
    },
  };
}
