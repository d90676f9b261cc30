import { wholeUp } from "../figure/rounded";

/** Two answers to "how many more people?", because the two questions differ. */
export type Hires = {
  /** Enough people, each making full quota, to carry the gap of today's team. */
  readonly atQuota: number;
  /** Enough people, each making what is made today, to meet the whole demand. */
  readonly atToday: number;
};

/** Null while there is no gap to close, or nothing is made today. */
export function hiresForGap(team: {
  readonly headcount: number | null;
  readonly quota: number | null;
  readonly actual: number | null;
}): Hires | null {
  const { headcount, quota, actual } = team;
  if (headcount === null || quota === null || actual === null) return null;
  if (actual <= 0 || actual >= quota) return null;
  return {
    atQuota: wholeUp((headcount * (quota - actual)) / quota),
    atToday: wholeUp((headcount * (quota - actual)) / actual),
  };
}
