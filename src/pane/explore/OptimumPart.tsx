import { spokenCount, spokenShare } from "../numbers/spoken";
import { FloatingBars } from "../charts/FloatingBars";
import { Message } from "../pieces/Message";
import { Problems } from "../pieces/Problems";
import { Answered } from "./Answered";
import { Part } from "../pieces/Part";
import { evidenceWords } from "../words/explore-evidence";
import { useExploreStyles } from "./Explore.styles";
import { fewOf, moneyChange, wholeMoney } from "./explore-figures";
import type { ExploreProps } from "./Levers";
import { MoreRows } from "./MoreRows";
import { isPool, type PlacedRow, type PlacedTold } from "./placed-told";
import { useAsked } from "./useAsked";
import { fixed, inMarks } from "../numbers/marks";

type Placed = Extract<PlacedTold, { readonly kind: "placed" }>;
type Spoken = { readonly currency: string };

const MOST_DRAWN = 10;
const MORE = 10_000;

function limitWords({ limits }: Placed, currency: string): string {
  const { change, fairnessMultiple, groupTotals } = limits;
  const set = groupTotals.filter(({ name }) => !isPool(name));
  return [
    ...(fairnessMultiple === null ? [] : [evidenceWords.notAbove(spokenCount(fairnessMultiple))]),
    ...(change.least === null ? [] : [evidenceWords.noneBelow(spokenShare(1 + change.least))]),
    ...(change.most === null ? [] : [evidenceWords.noneAbove(spokenShare(1 + change.most))]),
    ...set.flatMap(({ name, min, max }) => [
      ...(min === null ? [] : [evidenceWords.atLeast(name, wholeMoney(min, currency))]),
      ...(max === null ? [] : [evidenceWords.atMost(name, wholeMoney(max, currency))]),
    ]),
    evidenceWords.poolsAsPlanned,
  ].join(", ");
}

function furthest(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const far = ({ placed, planned }: PlacedRow) => Math.abs(placed - planned);
  return [...rows].sort((one, other) => far(other) - far(one)).slice(0, MOST_DRAWN);
}

/** Names, and ids beside those that two people have. */
function labels(rows: readonly PlacedRow[]): (row: PlacedRow) => string {
  const seen = new Map<string, number>();
  for (const { name } of rows) seen.set(name, (seen.get(name) ?? 0) + 1);
  return ({ id, name }) => (seen.get(name) === 1 ? name : `${name} (${id})`);
}

function Sentences({ placed, currency }: Spoken & { readonly placed: Placed }) {
  const { rows, gain, gainUnlimited, gap } = placed;
  const newcomers = rows.flatMap(({ id, isNew }) => (isNew ? [id] : []));
  const beyond = rows.flatMap(({ id, isBeyond }) => (isBeyond ? [id] : []));
  const change = (amount: number) => moneyChange(amount, currency);
  return (
    <>
      <div>{evidenceWords.optimumMeans}</div>
      <div>{evidenceWords.limits(limitWords(placed, currency))}</div>
      {newcomers.length > 0 && (
        <div>{evidenceWords.newcomers(fewOf(newcomers), newcomers.length > 1)}</div>
      )}
      <div>
        <b>
          {evidenceWords.gain(
            change(gain),
            change(gainUnlimited),
            wholeMoney(gainUnlimited - gain, currency),
          )}
        </b>
      </div>
      <div>{evidenceWords.proved(wholeMoney(Math.abs(gap), currency))}</div>
      {beyond.length > 0 && <div>{evidenceWords.beyond(fewOf(beyond))}</div>}
    </>
  );
}

function PlacedPlan({ placed, currency }: Spoken & { readonly placed: Placed }) {
  const styles = useExploreStyles();
  const { rows, holding } = placed;
  const { rep, brings, planned, placed: best } = evidenceWords.columns;
  const labelOf = labels(rows);
  return (
    <>
      <Sentences placed={placed} currency={currency} />
      {holding.length > 0 && (
        <div>
          {evidenceWords.holding(wholeMoney(MORE, currency), currency)}
          <ul className={styles.list}>
            {holding.map(({ name, worth }) => (
              <li key={name}>
                {inMarks(name)}: {moneyChange(MORE * worth, currency)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <FloatingBars
        title={evidenceWords.moves}
        measure="amount"
        bars={furthest(rows).map((row) => ({
          label: labelOf(row),
          from: 0,
          to: row.placed - row.planned,
          tone: row.placed > row.planned ? "more" : "less",
          text: moneyChange(row.placed - row.planned, currency),
        }))}
      />
      <MoreRows
        title={evidenceWords.optimum}
        header={[rep, planned, best]}
        rows={rows}
        keyOf={({ id }) => id}
        cellsOf={(row) => [
          <>
            {row.name}
            <div className={styles.small}>
              {row.id} · {brings.toLowerCase()} {fixed(row.brings, 3)}
            </div>
          </>,
          wholeMoney(row.planned, currency),
          wholeMoney(row.placed, currency),
        ]}
      />
    </>
  );
}

/** The plan of most yield within limits, beside the plan that was made. */
export function OptimumPart({ model, openWorker }: ExploreProps) {
  const asked = useAsked(openWorker, model, (of) => ({ kind: "optimum", model: of }));
  const { currency } = model.company;
  return (
    <Part title={evidenceWords.optimum} told={evidenceWords.optimumText}>
      <Answered asked={asked}>
        {(found) => {
          if (found.kind === "placed") return <PlacedPlan placed={found} currency={currency} />;
          if (found.kind === "clashes") {
            return <Problems problems={found.problems} isStale={false} />;
          }
          return (
            <Message intent="warning" title={evidenceWords.unsolved}>
              {inMarks(found.why)}
            </Message>
          );
        }}
      </Answered>
    </Part>
  );
}
