import type { ColumnPlan } from "../block";
import type { NumberFormat } from "../description";
import { worked } from "../plan/columns";
import type { Presence } from "./rep-presence";
import { partTo, placeOf, seasonCount, yearsTo } from "./season-blocks";
import type { TrackedRow } from "./tracked-rows";

type Column = ColumnPlan<TrackedRow>;

/** A step that the presence of a rep holds. */
export function presenceStep(
  ...[key, header, said]: readonly [
    key: string,
    header: string,
    said: {
      readonly formula: string;
      readonly value: (presence: Presence) => number | null;
      readonly format?: NumberFormat;
    },
  ]
): Column {
  const { formula, value, format = "general" } = said;
  return worked(key, header, { formula, value: ({ steps }) => value(steps.presence), format });
}

/** The seasons in which the rep is there between two counts of seasons. */
export function between(from: string, to: string): string {
  return `MAX(0,MIN({to},${to})-MAX({from},${from}))`;
}

/** The seasons up to a day of the rep's, with the steps to it. */
function countTo(no: 1 | 2, day: string, of: "before" | "stays"): readonly Column[] {
  const [years, place, part] = [`years${no}`, `place${no}`, `part${no}`];
  return [
    presenceStep(years, `Years${no}`, { formula: yearsTo(day), value: (own) => own[of].years }),
    presenceStep(place, `Place${no}`, { formula: placeOf(day), value: (own) => own[of].place }),
    presenceStep(part, `Part${no}`, {
      formula: partTo(day),
      value: (own) => own[of].part,
      format: "share",
    }),
    presenceStep(
      of === "before" ? "from" : "told",
      of === "before" ? "Seasons before" : "Seasons at end",
      {
        formula: seasonCount(years, place, part),
        value: (own) => own[of].seasons,
        format: "count",
      },
    ),
  ];
}

/** The seasons up to a rep's first day and up to the last. */
export const seasonColumns: readonly Column[] = [
  presenceStep("before", "Day before", {
    formula: "={start}-1",
    value: (own) => own.before.day,
    format: "date",
  }),
  ...countTo(1, "before", "before"),
  presenceStep("stays", "Last day or today", {
    formula: "=IF(ISNUMBER({end}),{end},TrackEnd)",
    value: (own) => own.stays.day,
    format: "date",
  }),
  ...countTo(2, "stays", "stays"),
  presenceStep("to", "Seasons while there", {
    formula: "=IF(ISNUMBER({end}),{told},FarSeasons)",
    value: ({ to }) => to,
    format: "count",
  }),
];
