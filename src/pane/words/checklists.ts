import type { ItemStatus } from "../../engine";

/** What is said of the checklists of an engagement. */
export const checklistWords = {
  title: "Engagement checklists",
  hint: (done: number, all: number) => `${done} of ${all} items are closed`,
  current: (id: string, title: string) => `Next: ${id} ${title}`,
  allClosed: "Everything is closed.",
  phase: (id: string, title: string) => `${id} ${title}`,
  progress: (done: number, skipped: number, all: number) =>
    `${done} of ${all} done${skipped === 0 ? "" : `, ${skipped} left out`}`,
  statuses: { OPEN: "Open", DONE: "Done", SKIPPED: "Left out" } satisfies Readonly<
    Record<ItemStatus, string>
  >,
  status: (what: string) => `Status of: ${what}`,
  onGates: "answered by the gates above",
  marked: (what: string) => `the checklist: ${what}`,
  whoWhen: (by: string, on: string) => [by, on].filter((word) => word !== "").join(", "),
  details: "Day, owner, note",
  keys: "Tab goes from status to status; on one, D means done, O open and L left out.",
  owner: "Done by",
  by: "Owner",
  on: "Day",
  note: "Note",
} as const;
