import type { SelectedPlace, WorkbookHost } from "../../workbook";

/** Selections that come within this many milliseconds are one: whoever moves down a list is not stopped at every row. */
const COALESCE = 200;

type Listener = (place: SelectedPlace) => void;

/** Where the selection was last, and what waits until it rests. */
type Heard = {
  last: SelectedPlace | null;
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** The one follower of a workbook's selection, and all who listen to it. */
type Shared = {
  readonly listeners: Set<Listener>;
  readonly begun: Promise<() => Promise<void>>;
  readonly heard: Heard;
};

const followed = new WeakMap<WorkbookHost, Shared>();

function begin(host: WorkbookHost): Shared {
  const listeners = new Set<Listener>();
  const heard: Heard = { last: null, timer: undefined };
  const selected = (place: SelectedPlace) => {
    clearTimeout(heard.timer);
    heard.timer = setTimeout(() => {
      heard.last = place;
      for (const listener of [...listeners]) listener(place);
    }, COALESCE);
  };
  const shared: Shared = { listeners, begun: host.followSelection(selected), heard };
  followed.set(host, shared);
  return shared;
}

/**
 * Follows the selection of a workbook together with all others who do: Excel is asked once. Whoever comes later hears
 * of the last selection. Returns how to leave; fails through the second argument.
 */
export function followTogether(
  host: WorkbookHost,
  listener: Listener,
  failed: (error: unknown) => void,
): () => void {
  const shared = followed.get(host) ?? begin(host);
  shared.listeners.add(listener);
  if (shared.heard.last !== null) listener(shared.heard.last);
  const forget = () => {
    if (followed.get(host) === shared) followed.delete(host);
  };
  shared.begun.catch((error: unknown) => {
    forget();
    if (shared.listeners.has(listener)) failed(error);
  });
  return () => {
    shared.listeners.delete(listener);
    if (shared.listeners.size > 0) return;
    clearTimeout(shared.heard.timer);
    forget();
    void shared.begun.then((stop) => stop()).catch(() => undefined);
  };
}
