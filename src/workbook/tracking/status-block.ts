import { outlookStatuses, total, type OutlookStatus } from "../../engine";
import { block, words, type ColumnPlan } from "../block";
import type { Block } from "../description";
import { placed, worked } from "../plan/columns";
import type { Tracked } from "./tracked-rows";

/** A status, from which projected share of quota it holds, and what becomes of the reps who are in it. */
type StatusRow = {
  readonly status: OutlookStatus;
  readonly from: number;
  readonly reps: number;
  readonly share: number | null;
  readonly quota: number;
  readonly projected: number;
};

function statusRows({ rows }: Tracked): readonly StatusRow[] {
  const known = rows.filter(({ status }) => status !== null).length;
  return [...outlookStatuses].reverse().map(({ status, from }) => {
    const some = rows.filter((row) => row.status === status);
    return {
      status,
      from,
      reps: some.length,
      share: known === 0 ? null : some.length / known,
      quota: total(some.map(({ quota }) => quota)),
      projected: total(some.map(({ projected }) => projected ?? 0)),
    };
  });
}

const sumOf = (header: string) =>
  `=SUMIFS(AttainmentList[${header}],AttainmentList[Status],"="&{status})`;

const distribution: readonly ColumnPlan<StatusRow>[] = [
  worked("reps", "Reps", {
    formula: '=COUNTIFS(AttainmentList[Status],"="&{status})',
    value: ({ reps }) => reps,
    format: "general",
  }),
  worked("share", "Of all", {
    formula: '=IF(SUM(StatusList[Reps])=0,"",{reps}/SUM(StatusList[Reps]))',
    value: ({ share }) => share,
    format: "share",
  }),
  worked("quota", "Quota", {
    formula: sumOf("Quota"),
    value: ({ quota }) => quota,
    format: "wholeMoney",
  }),
  worked("projected", "Projected", {
    formula: sumOf("Projected"),
    value: ({ projected }) => projected,
    format: "wholeMoney",
  }),
  worked("gap", "Over or under", {
    formula: "={projected}-{quota}",
    value: ({ projected, quota }) => projected - quota,
    format: "wholeMoney",
  }),
];

/**
 * From which projected share of quota a status holds, from the worst up, whose is the lowest and has no bound; and how
 * the reps lie over the statuses.
 */
export function statusBlock(tracked: Tracked): Block {
  return block<StatusRow>(
    {
      heading:
        "Reps by status, the projected share of quota: act on it where the light differs, for it looks at how the period ends",
      table: "StatusList",
    },
    [
      words({ key: "status", header: "Status", value: ({ status }) => status }),
      {
        ...placed<StatusRow>("from", "From", ({ from }) => from),
        look: "calculation",
        format: "share",
        value: ({ from }) => (Number.isFinite(from) ? from : null),
      },
      ...distribution,
    ],
    statusRows(tracked),
  );
}
