import {
  engagementState,
  phases,
  type ChecklistMark,
  type ItemStatus,
  type Meeting,
  type QuotaModel,
} from "../../engine";

/** A line of the checklists: an item, or a step or a phase that may speak for all of its items. */
export type EngagementRow = {
  readonly item: string;
  readonly what: string;
  readonly kind: "phase" | "step" | "item";
  readonly step: string;
  /** In the words of its own line. */
  readonly phase: string;
  readonly meeting: string;
  /** What somebody said of this very line. */
  readonly said: ChecklistMark | undefined;
  /** How an item stands by all that is said; empty of a step or a phase. */
  readonly stands: ItemStatus | "";
};

const meetingNames: Readonly<Record<Meeting, string>> = {
  kickoff: "Kickoff",
  dataValidation: "Data validation",
  modelReview: "Model review",
  backTestReview: "Back-test review",
  signOff: "Sign-off",
};

/** Every item of the checklists beneath its step and its phase, with what is said of each. */
export function engagementRows({ decisions }: QuotaModel): readonly EngagementRow[] {
  const marks = new Map(decisions.engagement.map((mark) => [mark.item, mark]));
  const state = engagementState(decisions, []);
  const stands = new Map(
    state.steps.flatMap(({ items }) => items.map(({ id, status }) => [id, status] as const)),
  );
  const row = (
    item: string,
    what: string,
    more: Omit<EngagementRow, "item" | "what" | "said" | "stands">,
  ): EngagementRow => ({
    ...more,
    item,
    what,
    said: marks.get(item),
    stands: more.kind === "item" ? (stands.get(item) ?? "OPEN") : "",
  });
  return phases.flatMap(({ id, title, steps }) => {
    const phase = `Phase ${id}: ${title}`;
    return [
      row(id, phase, { kind: "phase", phase, step: "", meeting: "" }),
      ...steps.flatMap((step) => [
        row(step.id, `Step ${step.id}: ${step.title}`, {
          kind: "step",
          phase,
          step: step.id,
          meeting: "",
        }),
        ...step.items.map(({ id, what, meeting }) =>
          row(id, what, {
            kind: "item",
            phase,
            step: step.id,
            meeting: meeting === null ? "" : meetingNames[meeting],
          }),
        ),
      ]),
    ];
  });
}

/** What is said of a line by itself, as the column "Own word" has it. */
export function ownWord({ said }: EngagementRow): string {
  return said?.status ?? "";
}
