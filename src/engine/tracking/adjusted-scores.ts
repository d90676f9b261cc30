import { monthsAfter } from "../period/months";
import { serialDate } from "../period/serial-date";
import { product, quotient } from "../share/answered";
import { grouped } from "../share/grouped";
import { mean } from "../share/spread";
import { settled } from "./bands";
import { ranksOfReported } from "./reported-ranks";
import type { TrackedRepLine } from "./tracked-reps";

/** A rep's attainment beside that of peers, and what it comes to when the peers' head start is taken out. */
export type AdjustedScore = {
  /** The peers by name, the rep among them. */
  readonly group: string;
  readonly size: number;
  readonly reported: number;
  /** Mean attainment of the peers who reported, and of all who did. */
  readonly peerMean: number | null;
  readonly meanOfAll: number | null;
  /** Mean of all over mean of the peers; null where fewer than three of them reported. */
  readonly factor: number | null;
  /** Attainment times factor. */
  readonly adjusted: number | null;
  /** Among the peers who reported; equal attainments share the best of their places. */
  readonly peerRank: number | null;
};

export type AdjustedScores = {
  readonly rep: string;
  readonly attainment: number | null;
  /** Null of who is not there yet. */
  readonly byTenure: AdjustedScore | null;
  /** Null of who works no territory. */
  readonly byTerritory: AdjustedScore | null;
};

/** Fewer peers than this tell nothing of a group. */
export const LEAST_PEERS = 3;

const [FEW_MONTHS, MANY_MONTHS] = [12, 36];
const [EASY, HARD] = [1.1, 0.9];

/** How long somebody has been there on a day; null before the first day. @example tenureGroup("2024-01-15", "2024-12-31") //=> "less than 12 months" */
export function tenureGroup(startDate: string, asOf: string): string | null {
  if (serialDate(startDate) === null || startDate > asOf) return null;
  if (asOf < monthsAfter(startDate, FEW_MONTHS)) return `less than ${FEW_MONTHS} months`;
  if (asOf <= monthsAfter(startDate, MANY_MONTHS)) return `${FEW_MONTHS} to ${MANY_MONTHS} months`;
  return `more than ${MANY_MONTHS} months`;
}

/** How good a territory is by its score over the median score; null where there is no median to hold it against. @example territoryGroup(1.2) //=> "score above 1.1 of the median" */
export function territoryGroup(scoreOverMedian: number): string | null {
  if (!Number.isFinite(scoreOverMedian)) return null;
  const score = settled(scoreOverMedian);
  if (score < HARD) return `score below ${HARD} of the median`;
  return score > EASY
    ? `score above ${EASY} of the median`
    : `score ${HARD} to ${EASY} of the median`;
}

function attainedIn(lines: readonly TrackedRepLine[]): readonly number[] {
  return lines.flatMap(({ attainment }) => attainment ?? []);
}

/** The score of every rep who is in a group, by id. */
function scoresBy(
  lines: readonly TrackedRepLine[],
  groupOf: (line: TrackedRepLine) => string | null,
): ReadonlyMap<string, AdjustedScore> {
  const meanOfAll = mean(attainedIn(lines));
  const placed = lines.flatMap((line) => {
    const group = groupOf(line);
    return group === null ? [] : [{ line, group }];
  });
  const scores = new Map<string, AdjustedScore>();
  for (const [group, members] of grouped(placed, (one) => one.group)) {
    const peers = members.map(({ line }) => line);
    const attained = attainedIn(peers);
    const peerMean = mean(attained);
    // Peers who made nothing, or less, say nothing of how much easier others have it.
    const isKnown = attained.length >= LEAST_PEERS && peerMean !== null && peerMean > 0;
    const factor = isKnown ? quotient(meanOfAll, peerMean) : null;
    const ranked = ranksOfReported(
      peers.map(({ attainment }) => attainment),
      "competition",
    );
    peers.forEach(({ rep, attainment }, place) =>
      scores.set(rep.id, {
        group,
        size: peers.length,
        reported: attained.length,
        peerMean,
        meanOfAll,
        factor,
        adjusted: product(attainment, factor),
        peerRank: ranked[place] ?? null,
      }),
    );
  }
  return scores;
}

/** Every rep's attainment, adjusted for how long they have been there and for how good their territory is. */
export function adjustedScores(
  lines: readonly TrackedRepLine[],
  asOf: string,
): readonly AdjustedScores[] {
  const byTenure = scoresBy(lines, ({ rep }) => tenureGroup(rep.person.startDate, asOf));
  const byTerritory = scoresBy(lines, ({ rep }) => {
    const { territory } = rep.standing;
    return territory === null ? null : territoryGroup(territory.raw);
  });
  return lines.map(({ rep, attainment }) => ({
    rep: rep.id,
    attainment,
    byTenure: byTenure.get(rep.id) ?? null,
    byTerritory: byTerritory.get(rep.id) ?? null,
  }));
}
