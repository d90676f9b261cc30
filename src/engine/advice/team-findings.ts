import { spokenShare } from "../figure/spoken";
import type { RepPlan } from "../plan/rep-plan";
import { allocationFinding, few, type AllocationJudged } from "./allocation-judged";
import { boundFindings } from "./bound-findings";
import { counted, type Finding } from "./finding";

/** Reps and their quotas: history, hires, bounds. */
export function teamFindings(judged: AllocationJudged): readonly Finding[] {
  return [
    ...lastYearPlus(judged),
    ...hiresWithoutRamp(judged),
    ...rampingApart(judged),
    ...boundFindings(judged),
  ];
}

/** The share by which two growths may differ and still be called the same. */
const SAME_GROWTH = 0.005;
/** So many of the reps make it a pattern. */
const PATTERN = 0.8;

function isWithoutHistory({ person, standing }: RepPlan): boolean {
  return person.previousBookings === null && standing.productivity?.by !== "history";
}

/** Last year's quota plus the same percentage for nearly everybody, with no bookings to show for it. */
function lastYearPlus({ plan }: AllocationJudged): readonly Finding[] {
  const known = plan.reps.flatMap((rep) => {
    const { previousQuota } = rep.person;
    if (previousQuota === null || previousQuota === 0 || !isWithoutHistory(rep)) return [];
    return [{ id: rep.id, growth: rep.quota / previousQuota - 1 }];
  });
  const middle = [...known].sort((one, other) => one.growth - other.growth)[
    Math.floor(known.length / 2)
  ];
  if (middle === undefined || known.length < 3) return [];
  const alike = known.filter(({ growth }) => Math.abs(growth - middle.growth) <= SAME_GROWTH);
  if (alike.length < PATTERN * known.length) return [];
  const ids = alike.map(({ id }) => id);
  return [
    allocationFinding("last-year-plus", "act", {
      title: `Last year's quotas ${middle.growth < 0 ? "less" : "plus"} ${spokenShare(Math.abs(middle.growth))}`,
      words: `${alike.length} of ${known.length} quotas are last year's times the same factor, and no bookings are there to support it.`,
      remedies: ["Bring in last year's bookings", "Score the territories"],
      figures: { growth: middle.growth, reps: alike.length },
      concerns: ids,
    }),
  ];
}

const hiresNoun = { one: "hire", many: "hires" } as const;

function hiresWithoutRamp({ model, plan }: AllocationJudged): readonly Finding[] {
  if (model.rampRule === "TIER") return [];
  const hires = plan.carriers.filter(({ person }) => person.standing !== "EMPLOYED");
  const atOnce = hires.filter(({ ramp }) => ramp.schedule.shares.every((share) => share >= 1));
  const unchosen = hires.filter(({ ramp }) => ramp.by === "default");
  const ids = (of: typeof hires) => of.map(({ person }) => person.id);
  return [
    ...(atOnce.length === 0
      ? []
      : [
          allocationFinding("hires-without-ramp", "act", {
            title: `Full quota from the first month for ${counted(atOnce.length, hiresNoun)}`,
            words: `${few(ids(atOnce))} have a ramp that starts at 100%.`,
            remedies: ["Choose a ramp schedule for their role"],
            figures: { hires: atOnce.length },
            concerns: ids(atOnce),
          }),
        ]),
    ...(unchosen.length === 0
      ? []
      : [
          allocationFinding("ramp-not-chosen", "know", {
            title: `Nobody chose a ramp for ${counted(unchosen.length, hiresNoun)}`,
            words: `${few(ids(unchosen))} ramp by the Standard schedule.`,
            remedies: ["Name a schedule for them, or for their role"],
            figures: { hires: unchosen.length },
            concerns: ids(unchosen),
          }),
        ]),
  ];
}

function rampingApart({ plan }: AllocationJudged): readonly Finding[] {
  const ramping = plan.reps.filter(({ isRamping }) => isRamping).map(({ id }) => id);
  if (ramping.length === 0) return [];
  return [
    allocationFinding("ramping-reps", "know", {
      title: `${ramping.length} of ${plan.reps.length} reps are ramping`,
      words: `${few(ramping)} are left out of the share of reps at quota, which is judged on ramped reps.`,
      remedies: [],
      figures: { ramping: ramping.length, reps: plan.reps.length },
      concerns: ramping,
    }),
  ];
}
