import { mergeClasses } from "@fluentui/react-components";
import { rounded, type TrackedRepLine } from "../../engine";
import { spokenMoney, spokenShare } from "../numbers/spoken";
import { reportWords } from "../words/reports";
import { LightMark } from "./LightMark";
import { useTrackStyles } from "./Track.styles";
import { trackWords } from "../words/track";

export type LeaderRowProps = {
  readonly line: TrackedRepLine;
  readonly currency: string;
  readonly onChoose: (rep: string) => void;
};

const shareOf = (share: number | null) =>
  share === null ? reportWords.untold : spokenShare(share);

/** A rep as a row that opens the scorecard. */
export function LeaderRow({ line, currency, onChoose }: LeaderRowProps) {
  const styles = useTrackStyles();
  const { rep, rank, light, actual, attainment, pace, projectedAttainment, reporting, status } =
    line;
  return (
    <button type="button" className={styles.row} data-rep={rep.id} onClick={() => onChoose(rep.id)}>
      <span className={styles.cut}>
        {rank !== null && `${trackWords.rank(rank)} `}
        <b>{rep.person.name}</b>
        {line.isRamping && ` (${trackWords.ramping})`}
      </span>
      <LightMark light={light} instead={trackWords.unpaced[reporting]} />
      <span className={mergeClasses(styles.cut, styles.small)}>
        {trackWords.made(shareOf(attainment), shareOf(pace))}
      </span>
      <span className={mergeClasses(styles.end, styles.small)}>
        {actual === null ? reportWords.untold : spokenMoney(rounded(actual, 0), currency)}
      </span>
      <span className={mergeClasses(styles.cut, styles.small, styles.across)}>
        {trackWords.projected(shareOf(projectedAttainment))}
        {status !== null && `, ${status.toLowerCase()}`}
      </span>
    </button>
  );
}
