import type { Entered } from "../workbook";
import { told } from "./failure";

/** Enters a formula into the active cell; one that holds something is left alone until somebody says yes. */
export function enterInSelection(formula: string, mayReplace: boolean): Promise<Entered> {
  return told("entering the formula", () =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address,formulas");
      await context.sync();
      const isTaken = cell.formulas[0]?.[0] !== "";
      if (isTaken && !mayReplace) return { address: cell.address, isTaken };
      cell.formulas = [[formula]];
      await context.sync();
      return { address: cell.address, isTaken: false };
    }),
  );
}
