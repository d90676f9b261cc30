import type { QuotaModel } from "../../engine";

/** From so many people on a plan takes longer than a finger rests: it is worked out off the pane's own thread. */
const LARGE_TEAM = 150;

/** Whether what hangs on a model's team takes too long for the pane's own thread. */
export function isLargeTeam({ roster, hires }: QuotaModel): boolean {
  return roster.length + hires.length > LARGE_TEAM;
}
