/** @jest-environment jsdom */
import { countingHost } from "../../bench/counting-host";
import { sixtyReps } from "../support/workbook-models";
import { excelHost } from "../../src/excel";
import { storedText } from "../../src/intake";
import { workbookDescription } from "../../src/workbook";
import { onADay } from "./printed-workbook";

test("a whole workbook of sixty reps takes at most twelve requests, each below four megabytes", async () => {
  const host = countingHost();
  const model = sixtyReps();
  const description = workbookDescription(model, { ...onADay, state: storedText(model) });
  await excelHost().write(description, () => undefined);
  const { requests, largest } = host.sent();
  host.dispose();
  expect(description.sheets.length).toBeGreaterThan(35);
  expect(requests).toBeLessThanOrEqual(12);
  expect(largest).toBeLessThanOrEqual(4_000_000);
}, 60_000);
