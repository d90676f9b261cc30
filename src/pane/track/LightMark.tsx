import { mergeClasses } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  DiamondFilled,
  SubtractCircleRegular,
  TriangleFilled,
} from "@fluentui/react-icons";
import type { Light } from "../../engine";
import { useTrackStyles } from "./Track.styles";
import { trackWords } from "../words/track";

// Each light has a shape of its own: colour alone tells nobody anything.
const shapes = {
  GREEN: <CheckmarkCircleFilled aria-hidden />,
  YELLOW: <TriangleFilled aria-hidden />,
  RED: <DiamondFilled aria-hidden />,
  none: <SubtractCircleRegular aria-hidden />,
} as const;

export type LightMarkProps = {
  readonly light: Light | null;
  /** Why there is none. */
  readonly instead?: string;
};

/** A traffic light: a shape, a colour and its word. */
export function LightMark({ light, instead = trackWords.noLight }: LightMarkProps) {
  const styles = useTrackStyles();
  const colours = {
    GREEN: styles.green,
    YELLOW: styles.yellow,
    RED: styles.red,
    none: styles.none,
  };
  return (
    <span className={styles.light}>
      <span className={mergeClasses(styles.light, colours[light ?? "none"])}>
        {shapes[light ?? "none"]}
      </span>
      {light === null ? instead : trackWords.lightNames[light]}
    </span>
  );
}
