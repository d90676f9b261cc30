import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular, FlagFilled, SubtractCircleRegular } from "@fluentui/react-icons";
import type { MaintenanceState } from "../../engine";
import { useTrackStyles } from "./Track.styles";
import { upkeepWords } from "../words/upkeep";

const signs = {
  RED_FLAG: <FlagFilled aria-hidden />,
  FINE: <CheckmarkCircleRegular aria-hidden />,
  NOT_TOLD: <SubtractCircleRegular aria-hidden />,
} as const;

/** What a rule of maintenance says today: a sign, a colour and its word. */
export function StateMark({ state }: { readonly state: MaintenanceState }) {
  const styles = useTrackStyles();
  const colours = { RED_FLAG: styles.red, FINE: styles.green, NOT_TOLD: styles.none };
  return (
    <span className={styles.light}>
      <span className={mergeClasses(styles.light, colours[state])}>{signs[state]}</span>
      {upkeepWords.states[state]}
    </span>
  );
}
