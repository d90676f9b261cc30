import {
  isBeyondGate,
  type BackTest,
  type BackTestVerdict,
  type Hits,
  type Thresholds,
} from "../../engine";
import { spokenShare } from "../numbers/spoken";
import { testWords } from "../words/explore-tests";

/** How many would have made quota, with what so few reps leave open. */
export function hitWords({ hits, reps, share, interval }: Hits): string {
  if (share === null || interval === null) return testWords.nobody;
  const sure = testWords.noSurprise(spokenShare(interval.low), spokenShare(interval.high));
  return `${testWords.atQuota(hits, reps, spokenShare(share))} ${sure}`;
}

/** Where a share stands against the lines that were drawn for it. */
function placeWords(verdict: BackTestVerdict, thresholds: Thresholds): string {
  const { investigateBelow, adjustBelow, soundFrom, soundTo } = thresholds;
  const [low, high] = [spokenShare(soundFrom), spokenShare(soundTo)];
  switch (verdict) {
    case "INVESTIGATE":
      return testWords.below(spokenShare(investigateBelow));
    case "ADJUST":
      return testWords.below(spokenShare(adjustBelow));
    case "HARD":
      return testWords.belowGate(low, high);
    case "SOUND":
      return testWords.withinGate(low, high);
    case "TOO_EASY":
      return testWords.above(high);
  }
}

/** What the gate says, and what so few reps leave open. */
export function verdictWords(
  { verdict, ramped }: BackTest,
  thresholds: Thresholds,
): readonly string[] {
  if (verdict === null) return [testWords.noVerdict];
  const said = testWords.verdict(placeWords(verdict, thresholds), testWords.verdicts[verdict]);
  const isSound = verdict === "SOUND";
  if (isSound && (ramped.interval?.low ?? 1) < thresholds.adjustBelow) {
    return [said, testWords.notProved];
  }
  return isSound || isBeyondGate(ramped, thresholds) ? [said] : [said, testWords.notTold];
}

/** What the raw back-test says of the gate is no verdict: it punishes any growth. */
export function rawWords({ verdict, ramped }: BackTest, thresholds: Thresholds): readonly string[] {
  if (verdict === "TOO_EASY") {
    return isBeyondGate(ramped, thresholds) ? [testWords.easyEven] : [];
  }
  return verdict === null || verdict === "SOUND" ? [] : [testWords.growth];
}
