import type { AllocationPlan, Carrier, QuotaModel } from "../../engine";
import { block } from "../block";
import type { Block } from "../description";
import { known, worked, working } from "./columns";
import { MONTHS, rampShareFormula, type TeamColumn } from "./team-block";

/** The same for the year before, by which last year's bookings are brought to a full year. */
export function pastCapacityBlock({ carriers }: AllocationPlan): Block {
  const inTeam = (column: string) => `=INDEX(TeamList[${column}],{at})`;
  return block<Carrier>(
    { heading: "Capacity of the year before", table: "PastCapacity" },
    [
      known("id", "Id", ({ person }) => person.id),
      working("at", "Team row", "=MATCH({id},TeamList[Id],0)"),
      working("first", "First month", inTeam("First month")),
      working("last", "Last month", inTeam("Last month")),
      working("time", "Time", inTeam("Time"), "share"),
      working("ramp", "Ramp row", inTeam("Ramp row")),
      working("length", "Ramp months", inTeam("Ramp months")),
      ...MONTHS.map((place): TeamColumn => {
        const month = `Month${place}-12`;
        return working(
          `before${place}`,
          `Before ${place}`,
          rampShareFormula(month, "first").replace("=", "={time}*"),
          "share",
        );
      }),
      worked("capacity", "Capacity before", {
        formula: "=SUM(PastCapacity[[#This Row],[Before 1]:[Before 12]])/12",
        value: ({ capacityBefore }) => capacityBefore,
      }),
    ],
    carriers,
  );
}

type RampKey = { readonly at: number };

/** Which schedule is meant for which role and segment: a schedule for nobody in particular has no key. */
export function rampKeysBlock(rampRows: number): Block {
  return block<RampKey>(
    { heading: "Schedules by role and segment", table: "RampKeys" },
    [
      {
        key: "at",
        header: "Ramp row",
        look: "note",
        format: "general",
        value: (row) => row.at,
      },
      {
        ...working<RampKey>(
          "key",
          "Key",
          `=IF(INDEX(RampList[For role],{at})&""="","",INDEX(RampList[For role],{at})&"|"&INDEX(RampList[For segment],{at}))`,
        ),
        look: "calculation words",
      },
    ],
    Array.from({ length: rampRows }, (_row, place) => ({ at: place + 1 })),
  );
}

/** How many rows the sheet of ramp schedules has: at once, those that are shipped, and the model's own. */
export function rampRowCount(
  { ramps }: QuotaModel,
  shipped: readonly { readonly name: string }[],
): number {
  const own = ramps.filter(({ name }) => !shipped.some((ramp) => ramp.name === name));
  return 1 + shipped.length + own.length;
}
