import type { SelectedPlace } from "../workbook";
import { told } from "./failure";
import { selectedPlace } from "./selected-place";

/** An act that runs once at a time: however often it is asked for meanwhile, it runs once more. */
function onceAtATime(act: () => Promise<void>): () => Promise<void> {
  let [asked, answered, isBusy] = [0, 0, false];
  return async () => {
    asked += 1;
    if (isBusy) return;
    isBusy = true;
    while (answered < asked) {
      answered = asked;
      await act();
    }
    isBusy = false;
  };
}

/** Looks where the selection is. While a cell is edited Excel does not say: the next time it does. */
function looking(selected: (place: SelectedPlace) => void, isOver: () => boolean) {
  let table: string | null = null;
  let last = "";
  return onceAtATime(async () => {
    if (isOver()) return;
    const found = await Excel.run((context) => selectedPlace(context, table)).catch(() => null);
    if (found === null || isOver()) return;
    ({ table } = found);
    const told = JSON.stringify(found.place);
    // Going to another sheet is told by Excel as that and, where a cell is selected with it, as a selection.
    if (told !== last) selected(found.place);
    last = told;
  });
}

/** Calls back with where the selection is, now and whenever it moves, until the act it returns is called. */
export function followSelection(
  selected: (place: SelectedPlace) => void,
): Promise<() => Promise<void>> {
  let isOver = false;
  const look = looking(selected, () => isOver);
  return told("following the selection", () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [worksheets.onSelectionChanged.add(look), worksheets.onActivated.add(look)];
      await context.sync();
      void look();
      return async () => {
        isOver = true;
        await Excel.run(context, async (own) => {
          handlers.forEach((handler) => handler.remove());
          await own.sync();
        }).catch(() => undefined);
      };
    }),
  );
}
