import { Caption1 } from "@fluentui/react-components";
import { lights } from "../../engine";
import { spokenShare } from "../numbers/spoken";
import { LightMark } from "./LightMark";
import { useTrackStyles } from "./Track.styles";
import { lightCounts, type Tracked } from "./tracked";
import { trackWords } from "../words/track";

/** How many reps stand at each light, and where the lines between the lights are. */
export function LightCounts({ tracked }: { readonly tracked: Tracked }) {
  const styles = useTrackStyles();
  const { team, tracking } = tracked;
  const counts = lightCounts(team.reps);
  const by = team.clock.share >= 1 ? trackWords.byAttainment : trackWords.byPace;
  const { red, green } = tracking.limits;
  return (
    <>
      <ul className={styles.lights} aria-label={trackWords.lightsName}>
        {[...lights].reverse().map((light) => (
          <li key={light} className={styles.lightBox}>
            <span className={styles.lightCount}>{counts[light]}</span>
            <LightMark light={light} />
          </li>
        ))}
        {counts.none > 0 && (
          <li className={styles.lightBox}>
            <span className={styles.lightCount}>{counts.none}</span>
            <LightMark light={null} />
          </li>
        )}
      </ul>
      <Caption1 className={styles.small}>
        {trackWords.lightsBy(by, spokenShare(red), spokenShare(green))}
      </Caption1>
    </>
  );
}
