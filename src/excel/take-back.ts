import type { SheetLayout } from "../workbook";
import { askStateParts } from "./state-part";

/** Takes back the sheets, names and model of a first write that failed; says which sheets could not be taken back. */
export async function takeBack(layouts: readonly SheetLayout[]): Promise<readonly string[]> {
  const ours = new Set(layouts.flatMap(({ names }) => names.map(({ name }) => name)));
  try {
    return await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheets = layouts.map(({ name }) => worksheets.getItemOrNullObject(name));
      sheets.forEach((sheet) => sheet.load("name"));
      names.load("items/name");
      const parts = askStateParts(context);
      await context.sync();
      for (const item of names.items.filter(({ name }) => ours.has(name))) item.delete();
      for (const sheet of sheets.filter(({ isNullObject }) => !isNullObject)) sheet.delete();
      for (const part of parts.items) part.delete();
      await context.sync();
      return [];
    });
  } catch {
    return layouts.map(({ name }) => name);
  }
}
