import {
  modelChanges,
  movedQuotas,
  versionBridge,
  type InputChange,
  type MovedQuota,
  type QuotaModel,
} from "../../engine";
import { readSettings } from "../../intake";

/** Which models are compared: the settings of a version each; null is the model as it is now. */
export type ComparedEnds = { readonly from: string | null; readonly to: string | null };

/** What lies between two models. */
export type Compared = {
  /** Of the later one. */
  readonly currency: string;
  readonly bridge: ReturnType<typeof versionBridge>;
  readonly quotas: readonly MovedQuota[] | null;
  readonly changes: readonly InputChange[];
};

/** What was compared, or how many of the versions can no longer be read. */
export type ComparedOutcome =
  ({ readonly kind: "compared" } & Compared) | { readonly kind: "damaged"; readonly count: number };

function readIn(settings: string | null, now: QuotaModel): QuotaModel | null {
  if (settings === null) return now;
  const reading = readSettings(settings);
  return reading.kind === "model" ? reading.model : null;
}

/** What lies between two versions, told as far as it is done: each of the parts takes its time. */
export function compared(
  now: QuotaModel,
  { from, to }: ComparedEnds,
  tell: (share: number) => void = () => undefined,
): ComparedOutcome {
  tell(0);
  const [before, after] = [readIn(from, now), readIn(to, now)];
  if (before === null || after === null) {
    return { kind: "damaged", count: Number(before === null) + Number(after === null) };
  }
  tell(0.2);
  const bridge = versionBridge(before, after);
  tell(0.6);
  const quotas = movedQuotas(before, after);
  tell(0.7);
  const changes = modelChanges(before, after);
  return { kind: "compared", currency: after.company.currency, bridge, quotas, changes };
}
