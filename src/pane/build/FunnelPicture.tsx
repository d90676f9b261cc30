import type { Funnel } from "../../engine";
import { spokenCount } from "../numbers/spoken";
import { usePaneStyles } from "../Pane.styles";
import { buildWords } from "../words/build";
import { words } from "../words/shell";

const WIDTH = 300;
const ROW = 34;

/** The funnel as bars: how many meetings are booked, held, and become deals. */
export function FunnelPicture({ funnel }: { readonly funnel: Funnel }) {
  const styles = usePaneStyles();
  const bars = [
    { label: buildWords.meetingsBooked, value: funnel.meetingsBooked.value },
    { label: buildWords.meetingsHeld, value: funnel.meetingsHeld.value },
    { label: buildWords.deals, value: funnel.deals.value },
  ];
  const longest = Math.max(...bars.map(({ value }) => value ?? 0));
  if (longest <= 0) return null;
  const said = bars.map(
    ({ label, value }) => `${label} ${value === null ? words.unanswered : spokenCount(value)}`,
  );
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role="img"
      aria-label={said.join(", ")}
    >
      {bars.map(({ label, value }, row) => (
        <g key={label} transform={`translate(0 ${row * ROW})`} className={styles.ink} fontSize="12">
          <text x="0" y="12">
            {label}
          </text>
          <text x={WIDTH} y="12" textAnchor="end" fontWeight="600">
            {value === null ? words.unanswered : spokenCount(value)}
          </text>
          <rect
            className={styles.bar}
            y="17"
            height="9"
            rx="2"
            width={((value ?? 0) / longest) * WIDTH}
          />
        </g>
      ))}
    </svg>
  );
}
