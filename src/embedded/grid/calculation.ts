import type { ICommandService } from "@univerjs/core";
import { univer } from "./univer-ids";

/** Mutations after which Univer recalculates on its own, a moment later. */
const unsettling: ReadonlySet<string> = new Set([
  univer.setValues,
  univer.setName,
  univer.removeName,
  univer.setTableReference,
  univer.triggerCalculation,
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
]);

/** Writes that only change looks; Univer lets them pass without recalculating. */
const looksOnly: ReadonlySet<unknown> = new Set([
  univer.setStyle,
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/** The states in which Univer reports a calculation as over: nothing to do, or done. */
const over: ReadonlySet<unknown> = new Set([0, 2, 3]);

const field = (params: unknown, name: string): unknown =>
  typeof params === "object" && params !== null ? Reflect.get(params, name) : undefined;

export type Calculation = {
  /** Resolves when every formula shows the result of everything written so far. */
  readonly finished: () => Promise<void>;
  readonly dispose: () => void;
};

export const watchedCalculation = (commands: ICommandService): Calculation => {
  let stale = false;
  let running = false;
  let waiting: (() => void)[] = [];
  const listener = commands.onCommandExecuted(({ id, params }, options) => {
    if (id === univer.startCalculation) {
      running = true;
      stale = false;
    } else if (id === univer.calculationNews) {
      if (over.has(field(params, "functionsExecutedState"))) running = false;
      if (stale || running) return;
      for (const resume of waiting.splice(0)) resume();
    } else if (unsettling.has(id)) {
      const echo = id === univer.setValues && options?.onlyLocal === true;
      if (!echo && !looksOnly.has(field(params, "trigger"))) stale = true;
    }
  });
  return {
    finished: async () => {
      // Univer forwards some mutations one turn later than it was asked to.
      await Promise.resolve();
      if (stale || running) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    dispose: () => {
      listener.dispose();
      for (const resume of waiting) resume();
      waiting = [];
    },
  };
};
