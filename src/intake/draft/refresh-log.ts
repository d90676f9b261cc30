import { provenanceOf, type Provenance, type Register } from "../../engine";

/** A value as a list shows it. */
export type Shown = number | string | null;

/** Something that next month's export changed. */
export type RefreshChange = {
  readonly path: string;
  readonly before: Shown;
  readonly after: Shown;
};

/** Something that the export tells otherwise and that was left as it stands. */
export type RefreshLeft = {
  readonly path: string;
  readonly stands: Shown;
  readonly told: Shown;
  readonly why: string;
};

/** A value that stands in a model, and what an export tells in its place. */
type Offered<Value> = {
  readonly stands: Value;
  readonly told: Value;
  readonly show: (value: Value) => Shown;
};

export type RefreshLog = ReturnType<typeof refreshLog>;

const CONFIRMED = "It is confirmed.";

/** Decides value by value what may change, and writes down both what did and what did not. */
export function refreshLog(stands: Register, told: Register) {
  const changes: RefreshChange[] = [];
  const left: RefreshLeft[] = [];
  const entries = new Map<string, Provenance>();
  const isConfirmed = (path: string) => provenanceOf(stands, path).evidence === "CONFIRMED";

  function change(path: string, before: Shown, after: Shown): void {
    changes.push({ path, before, after });
    const said = provenanceOf(told, path);
    entries.set(path, { ...said, evidence: "ASSUMED", previousValue: before });
  }

  return {
    changes,
    left,
    isConfirmed,
    leave: (path: string, shown: readonly [stands: Shown, told: Shown], why = CONFIRMED) => {
      left.push({ path, stands: shown[0], told: shown[1], why });
    },
    change,
    /** The value to go on with. */
    take: <Value>(path: string, offered: Offered<Value>, mayChange = true): Value => {
      const { show } = offered;
      if (JSON.stringify(offered.stands) === JSON.stringify(offered.told)) return offered.stands;
      if (!mayChange || isConfirmed(path)) {
        const why = isConfirmed(path) ? CONFIRMED : "It belongs to another year.";
        left.push({ path, stands: show(offered.stands), told: show(offered.told), why });
        return offered.stands;
      }
      change(path, show(offered.stands), show(offered.told));
      return offered.told;
    },
    register: (): Register => ({ ...stands, ...Object.fromEntries(entries) }),
  };
}
