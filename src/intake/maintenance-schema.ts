import { z } from "./schema-language";
import { engagements, standardMaintenance } from "../engine";

const usual = standardMaintenance.thresholds;
const limit = (name: keyof typeof usual, most: number) =>
  z.number().min(0).max(most).default(usual[name]);

const thresholds = z
  .strictObject({
    farBehindPace: limit("farBehindPace", 2),
    farBehindShare: limit("farBehindShare", 1),
    leastCoverage: limit("leastCoverage", 100),
    rampDaysBehind: limit("rampDaysBehind", 3660),
    territoryMonth: limit("territoryMonth", 10),
    territoryQuarter: limit("territoryQuarter", 10),
    territoryReEngage: limit("territoryReEngage", 10),
    rampAccuracy: limit("rampAccuracy", 10),
    emptySeats: limit("emptySeats", 10_000),
    firstCycle: limit("firstCycle", 10),
    targetShare: limit("targetShare", 2),
    poorShare: limit("poorShare", 1),
    poorPeriods: limit("poorPeriods", 100),
    unplannedMoves: limit("unplannedMoves", 10_000),
    winRateDrop: limit("winRateDrop", 1),
  })
  .default(usual);

/** What raises a flag once the quotas are live, and who looks after it. */
export const maintenanceSection = z
  .strictObject({
    engagement: z.enum(engagements).default(standardMaintenance.engagement),
    thresholds,
    unplannedMoves: z.number().int().min(0).max(10_000).nullable().default(null),
  })
  .default(standardMaintenance);
