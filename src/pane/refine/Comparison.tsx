import type { InputChange, MovedQuota, QuotaModel, VersionBridge } from "../../engine";
import { spokenCount, spokenMoney } from "../numbers/spoken";
import { Fold } from "../pieces/Fold";
import { FloatingBars } from "../charts/FloatingBars";
import { Message } from "../pieces/Message";
import { bridgeBars, type Ends } from "./bridge-bars";
import { PlainTable } from "../pieces/PlainTable";
import { refineWords } from "../words/refine";
import { versionWords } from "../words/versions";
import { useShown } from "../pieces/ShowMore";
import { changeOfMoney, wholeMoney } from "./spoken-change";
import { compared, type Compared } from "./compared";
import { useLongAnswer } from "../work/useLongAnswer";
import { WorkCard } from "../work/WorkCard";
import { inMarks } from "../numbers/marks";
import { typedWords } from "../numbers/told";

export type ComparisonProps = Ends & {
  /** As it is now. */
  readonly model: QuotaModel;
  /** The settings of a version; null is the model as it is now. */
  readonly first: string | null;
  readonly last: string | null;
};

const STEP = 20;

function spokenQuota(amount: number | null, { unit }: MovedQuota, currency: string): string {
  if (amount === null) return refineWords.unknown;
  return unit === "money"
    ? spokenMoney(amount, currency)
    : versionWords.meetings(spokenCount(amount));
}

function Moved(props: { readonly moved: readonly MovedQuota[]; readonly currency: string } & Ends) {
  const { moved, currency, from, to } = props;
  const { shown, more } = useShown(moved, STEP);
  return (
    <>
      <PlainTable
        title={versionWords.moved(moved.length)}
        header={[refineWords.pick, from, to]}
        rows={shown.map((each) => ({
          id: each.id,
          cells: [
            `${each.name} (${each.id})`,
            spokenQuota(each.before, each, currency),
            spokenQuota(each.after, each, currency),
          ],
        }))}
      />
      {more}
    </>
  );
}

function said(value: number | string | null): string {
  if (value === null || value === "") return refineWords.unknown;
  return typeof value === "number" ? spokenCount(value) : typedWords(value);
}

function changeWords({ kind, before, after }: InputChange): string {
  return kind === "changed"
    ? versionWords.fromTo(said(before), said(after))
    : versionWords.changeKinds[kind];
}

function Changes({ changes }: { readonly changes: readonly InputChange[] }) {
  const { shown, more } = useShown(changes, STEP);
  return (
    <>
      <PlainTable
        title={versionWords.changes(changes.length)}
        header={[versionWords.change, `${versionWords.compareFrom} → ${versionWords.compareTo}`]}
        rows={shown.map((change) => ({
          id: change.path,
          cells: [inMarks(change.name), changeWords(change)],
        }))}
      />
      {more}
    </>
  );
}

function Bridge({ bridge, currency, from, to }: BridgeProps) {
  const { before, after } = bridge;
  if (before === after && bridge.lines.every(({ change }) => change === 0)) {
    return <div role="status">{versionWords.bridgeSame(wholeMoney(after, currency))}</div>;
  }
  return (
    <>
      <div role="status">
        {versionWords.bridgeWords(
          wholeMoney(before, currency),
          wholeMoney(after, currency),
          changeOfMoney(after - before, currency),
        )}
      </div>
      <FloatingBars
        key={`${from} ${to} ${before} ${after}`}
        title={versionWords.bridge(from, to)}
        bars={bridgeBars(bridge, { from, to }, currency)}
        measure="amount"
      />
    </>
  );
}

type BridgeProps = { readonly bridge: VersionBridge; readonly currency: string } & Ends;

function Outcome({ bridge, quotas, changes, currency, from, to }: Compared & Ends) {
  return (
    <>
      {bridge.kind === "impossible" &&
        bridge.problems.map(({ where, what, remedy }) => (
          <Message key={where} intent="warning" title={where}>
            {inMarks(what)} {inMarks(remedy)}
          </Message>
        ))}
      {bridge.kind === "bridge" && (
        <Bridge bridge={bridge} currency={currency} from={from} to={to} />
      )}
      {quotas?.length === 0 && <div>{versionWords.moved(0)}</div>}
      {quotas !== null && quotas.length > 0 && (
        <Fold summary={versionWords.moved(quotas.length)}>
          <Moved moved={quotas} currency={currency} from={from} to={to} />
        </Fold>
      )}
      {changes.length === 0 && <div>{versionWords.changes(0)}</div>}
      {changes.length > 0 && (
        <Fold summary={versionWords.changes(changes.length)}>
          <Changes changes={changes} />
        </Fold>
      )}
    </>
  );
}

/** Two versions side by side: what moved all quotas together, whose moved, and which inputs differ. */
export function Comparison({ model, first, last, from, to }: ComparisonProps) {
  const ends = { from: first, to: last };
  // The model counts only where it is one of the two.
  const asked = useLongAnswer({
    question: { kind: "comparison", models: [model], ...ends },
    here: () => compared(model, ends),
    of: [model, first, last],
  });
  const { found, state, stop } = asked;
  const outcome = found?.isOld === false ? found.value : null;
  if (outcome === null && state.kind === "idle") {
    return <div role="status">{refineWords.working}</div>;
  }
  return (
    <>
      <WorkCard state={state} onStop={stop} />
      {outcome?.kind === "damaged" && (
        <div role="alert">{versionWords.versionsDamaged(outcome.count)}</div>
      )}
      {outcome?.kind === "compared" && <Outcome {...outcome} from={from} to={to} />}
    </>
  );
}
