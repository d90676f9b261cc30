import { sheetMark, type SheetLayout } from "../workbook";
import { askStateParts } from "./state-part";
import { placeIn } from "./survey";

/** What a writing knows of the sheets it began: those that are its own for sure, and its sign on all of them. */
export type Begun = { readonly sure: ReadonlySet<string>; readonly writer: string };

function ask(context: Excel.RequestContext, name: string) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  const mark = sheet.customProperties.getItemOrNullObject(sheetMark);
  mark.load("value");
  return { name, sheet, mark };
}

/** Whether a sheet is one that the writing made: another pane may have made one of the same name at the same time. */
function isOwn({ name, mark }: ReturnType<typeof ask>, { sure, writer }: Begun): boolean {
  return sure.has(name) || (!mark.isNullObject && String(mark.value).split(" ").includes(writer));
}

/** Takes back the sheets, names and model of a first write that failed; says which sheets could not be taken back. */
export async function takeBack(
  layouts: readonly SheetLayout[],
  begun: Begun,
): Promise<readonly string[]> {
  const ours = new Set(layouts.flatMap(({ names }) => names.map(({ name }) => name)));
  try {
    return await Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name,items/formula");
      const asked = layouts.map(({ name }) => ask(context, name));
      const parts = askStateParts(context);
      await context.sync();
      const standing = asked.filter(({ sheet }) => !sheet.isNullObject);
      const own = standing.filter((each) => isOwn(each, begun));
      const going = new Set(own.map(({ name }) => name.toUpperCase()));
      const isGoing = (formula: unknown) =>
        going.has(placeIn(String(formula))?.sheet.toUpperCase() ?? "");
      for (const item of names.items)
        if (ours.has(item.name) && isGoing(item.formula)) item.delete();
      for (const { sheet } of own) sheet.delete();
      // Where another pane's sheets stand, the model beside them is its own.
      if (own.length === standing.length) for (const part of parts.items) part.delete();
      await context.sync();
      return [];
    });
  } catch {
    return layouts.map(({ name }) => name);
  }
}
