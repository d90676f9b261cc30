import { storedText } from "../../src/intake";
import { workbookDescription } from "../../src/workbook";
import { onADay } from "../excel/printed-workbook";
import { thousandReps } from "../support/workbook-models";
import { differencesIn, recalculatedSpoilt } from "./compared";

test("LibreOffice works out every cell of a thousand reps as the engine does, and every check passes", async () => {
  const model = thousandReps();
  const description = workbookDescription(model, { ...onADay, state: storedText(model) });
  const shown = await recalculatedSpoilt(description);
  expect(shown["Quota list"]?.length).toBeGreaterThan(1_000);
  expect(differencesIn(description, shown).slice(0, 50)).toEqual([]);
  expect(shown["About"]?.[2]?.[1]).toBe("All checks pass");
  const cells = Object.values(shown).flat(2);
  expect(cells.filter((cell) => typeof cell === "string" && /^#[A-Z]/.test(cell))).toEqual([]);
}, 600_000);
