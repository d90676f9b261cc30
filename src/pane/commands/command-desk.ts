/** What a command says to the person: how far it has come, or how it ended. */
export type Said = {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title: string;
  readonly text: string;
};

/** A model that stands in the pane: what waits there is written by the pane's own act, which asks where it has to. */
export type Occupant = { readonly write: () => Promise<void> };

/** Where the commands of the ribbon and the pane meet; both live in one runtime, whether the pane is seen or not. */
export type CommandDesk = {
  readonly say: (said: Said | null) => void;
  readonly said: () => Said | null;
  readonly subscribe: (changed: () => void) => () => void;
  readonly seat: (occupant: Occupant | null) => void;
  readonly occupant: () => Occupant | null;
};

/** A desk at which nobody sits yet. */
export function commandDesk(): CommandDesk {
  let said: Said | null = null;
  let occupant: Occupant | null = null;
  const listeners = new Set<() => void>();
  return {
    say: (next) => {
      said = next;
      listeners.forEach((changed) => changed());
    },
    said: () => said,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    seat: (next) => {
      occupant = next;
    },
    occupant: () => occupant,
  };
}
