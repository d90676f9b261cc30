import { total } from "../share/total";
import type { Meeting } from "../decisions/checklists/checklist";
import { phases } from "../decisions/checklists/phases";
import type { ChecklistMark, Decisions, ItemStatus } from "../decisions/decisions-model";
import type { SignOffGate } from "./sign-off-gates";

/** A line of a checklist as it stands. */
export type ItemState = {
  readonly id: string;
  readonly what: string;
  readonly meeting: Meeting | null;
  readonly status: ItemStatus;
  readonly on: string;
  readonly by: string;
  readonly note: string;
};

/** How many items stand how. */
export type ItemCount = { readonly done: number; readonly open: number; readonly skipped: number };

/** A step with its items, and how many of them stand how. */
export type StepState = ItemCount & {
  readonly id: string;
  readonly title: string;
  readonly phase: { readonly id: string; readonly title: string };
  readonly items: readonly ItemState[];
};

/** Where an engagement is. */
export type EngagementState = ItemCount & {
  readonly steps: readonly StepState[];
  /** The first step in which something is open; null once everything is closed. */
  readonly current: StepState | null;
  /** What is open in it. */
  readonly next: readonly ItemState[];
};

/** The step whose items are the gates themselves: they are looked at, never ticked. */
const GATES_IN = "1d";

const unanswered = { status: "OPEN", on: "", by: "", note: "" } as const;

function gateItems(gates: readonly SignOffGate[]): readonly ItemState[] {
  return gates.map(({ id, what, result, said }) => ({
    id: `${GATES_IN} ${id}`,
    what,
    meeting: "signOff",
    status: result === "PASSED" || result === "ACCEPTED" ? "DONE" : "OPEN",
    on: said?.on ?? "",
    by: said?.signedBy ?? "",
    note: said?.note ?? "",
  }));
}

/** That everybody signed is in the model itself. */
function signing({ signed }: Decisions): ItemState {
  return {
    id: `${GATES_IN} signed`,
    what: "The plan is signed",
    meeting: "signOff",
    status: signed === null ? "OPEN" : "DONE",
    on: signed?.on ?? "",
    by: signed?.signers.map(({ name }) => name).join(", ") ?? "",
    note: signed === null ? "" : `Version ${signed.version}`,
  };
}

function counted(items: readonly ItemState[]): ItemCount {
  const count = (status: ItemStatus) => items.filter((item) => item.status === status).length;
  return { done: count("DONE"), open: count("OPEN"), skipped: count("SKIPPED") };
}

function answered(marks: ReadonlyMap<string, ChecklistMark>, ids: readonly string[]) {
  const mark = ids.map((id) => marks.get(id)).find((each) => each !== undefined);
  if (mark === undefined) return unanswered;
  const { status, on, by, note } = mark;
  return { status, on, by, note };
}

/**
 * Where an engagement is: every step with what is done, open and skipped in it. An item goes by its own answer, or by the
 * one of its step or phase; the gates of the sign-off answer for themselves.
 */
export function engagementState(
  decisions: Decisions,
  gates: readonly SignOffGate[],
): EngagementState {
  const marks = new Map(decisions.engagement.map((mark) => [mark.item, mark]));
  const steps = phases.flatMap((phase) =>
    phase.steps.map(({ id, title, items }): StepState => {
      const live = id === GATES_IN ? [...gateItems(gates), signing(decisions)] : [];
      const ticked = items.map((item) => ({
        ...item,
        ...answered(marks, [item.id, id, phase.id]),
      }));
      const all = [...live, ...ticked];
      return {
        id,
        title,
        phase: { id: phase.id, title: phase.title },
        items: all,
        ...counted(all),
      };
    }),
  );
  const current = steps.find(({ open }) => open > 0) ?? null;
  const sum = (status: keyof ItemCount) => total(steps.map((each) => each[status]));
  return {
    steps,
    current,
    next: current?.items.filter(({ status }) => status === "OPEN") ?? [],
    done: sum("done"),
    open: sum("open"),
    skipped: sum("skipped"),
  };
}

/** What is still open of what a meeting goes through, over all steps. */
export function openFor(meeting: Meeting, { steps }: EngagementState): readonly ItemState[] {
  return steps
    .flatMap(({ items }) => items)
    .filter((item) => item.meeting === meeting && item.status === "OPEN");
}
