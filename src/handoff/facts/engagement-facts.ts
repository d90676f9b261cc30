import {
  engagementState,
  meetings,
  openFor,
  type ItemState,
  type ItemStatus,
  type SignOffGate,
  type StepState,
} from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import type { Planned } from "./told";

const statuses: Readonly<Record<ItemStatus, string>> = {
  OPEN: "open",
  DONE: "done",
  SKIPPED: "left out",
};

function answer({ on, by, note }: ItemState): string {
  const who = [by, on].filter((word) => word !== "").join(", ");
  return [who, note].filter((word) => word !== "").join(": ");
}

/** All items of a phase. */
function itemsTable(steps: readonly StepState[]): DocumentTable {
  return {
    headers: ["Step", "What", "Stands at", "Who and when"],
    rows: steps.flatMap(({ id, items }) =>
      items.map((item) => [id, item.what, statuses[item.status], answer(item)]),
    ),
  };
}

function stepsTable(steps: readonly StepState[]): DocumentTable {
  return {
    headers: ["Step", "What it is", "Done", "Open", "Left out"],
    rows: steps.map(({ id, title, done, open, skipped }) => [
      id,
      title,
      String(done),
      String(open),
      String(skipped),
    ]),
  };
}

/** Where the engagement is: every step, every item, and what each meeting still has to settle. */
export function engagementFacts({ model }: Planned, gates: readonly SignOffGate[]): Partial<Facts> {
  const state = engagementState(model.decisions, gates);
  const { steps, current, next, done, open, skipped } = state;
  const gateWords = new Set(gates.map(({ what }) => what));
  const ofPhase = (phase: string) => itemsTable(steps.filter((each) => each.phase.id === phase));
  return {
    words: {
      "engagement.step": current === null ? "" : `${current.id} ${current.title}`,
      "engagement.phase": current === null ? "" : `${current.phase.id} ${current.phase.title}`,
      "engagement.done": String(done),
      "engagement.open": open === 0 ? "" : String(open),
      "engagement.skipped": skipped === 0 ? "" : String(skipped),
      "engagement.all": String(done + open + skipped),
    },
    lists: {
      "engagement.next": next.map(({ what }) => what),
      ...Object.fromEntries(
        meetings.map((meeting) => [
          `open.${meeting}`,
          openFor(meeting, state)
            .map(({ what }) => what)
            // Gates stand in a table of their own, with what keeps each shut.
            .filter((what) => !gateWords.has(what)),
        ]),
      ),
    },
    tables: {
      "engagement.steps": stepsTable(steps),
      "checklist.strategy": ofPhase("1"),
      "checklist.engineering": ofPhase("2"),
      "checklist.enablement": ofPhase("3"),
      "checklist.handoff": ofPhase("4"),
    },
  };
}
