import { told } from "./failure";

/** Has Excel calculate the whole workbook, even where it was told to wait. */
export function calculate(): Promise<void> {
  return told("calculating the workbook", () =>
    Excel.run(async (context) => {
      context.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }),
  );
}
