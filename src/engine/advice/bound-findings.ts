import { spokenCount } from "../figure/spoken";
import type { RepPlan } from "../plan/rep-plan";
import { allocationFinding, few, type AllocationJudged } from "./allocation-judged";
import { counted, type Finding } from "./finding";

/** Floors, caps and pins: what they hold, whom they give quota who is not there, and whether anybody said why. */
export function boundFindings(judged: AllocationJudged): readonly Finding[] {
  return [...heldByBounds(judged), ...boundsOnTheAbsent(judged), ...boundsWithoutReason(judged)];
}

function heldByBounds({ plan }: AllocationJudged): readonly Finding[] {
  const held = plan.reps.filter(({ hold }) => hold !== "none");
  if (held.length === 0) return [];
  const at = (hold: RepPlan["hold"]) => held.filter((rep) => rep.hold === hold).length;
  const moved = plan.reconciliation.company.movedByBounds;
  return [
    allocationFinding("held-by-bounds", "know", {
      title: `Bounds hold ${counted(held.length, { one: "quota", many: "quotas" })}`,
      words:
        `At a floor: ${at("floor")}; at a cap: ${at("cap")}; pinned: ${at("pin")}. ` +
        `${spokenCount(moved)} moved from some reps to others.`,
      remedies: [],
      figures: { held: held.length, moved },
      concerns: held.map(({ id }) => id),
    }),
  ];
}

/** Quota for somebody who is not there: a floor or a pin gives it all the same. */
function boundsOnTheAbsent({ plan }: AllocationJudged): readonly Finding[] {
  const absent = plan.reps.filter(({ capacity, quota }) => capacity === 0 && quota > 0);
  if (absent.length === 0) return [];
  const ids = absent.map(({ id }) => id);
  return [
    allocationFinding("quota-for-the-absent", "act", {
      title: `Quota for ${counted(absent.length, { one: "rep", many: "reps" })} who are not there`,
      words: `${few(ids)} carry quota by a floor or a pin, and are there in no month of the year.`,
      remedies: ["Take the bound away", "Correct the dates"],
      figures: { reps: absent.length },
      concerns: ids,
    }),
  ];
}

/** An exception that nobody explains cannot be defended when the reps compare their quotas. */
function boundsWithoutReason({ model }: AllocationJudged): readonly Finding[] {
  const ids = model.bounds.filter(({ reason }) => reason.trim() === "").map(({ rep }) => rep);
  if (ids.length === 0) return [];
  return [
    allocationFinding("bounds-without-reason", "act", {
      title: `No reason for ${counted(ids.length, { one: "bound", many: "bounds" })}`,
      words: `A floor, a cap or a pin keeps the arithmetic from the quotas of ${few(ids)}, and nobody said why.`,
      remedies: ["Write the reason beside the bound", "Take the bound away"],
      figures: { bounds: ids.length },
      concerns: ids,
    }),
  ];
}
