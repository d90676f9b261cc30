import type { QuotaModel } from "../../src/engine";
import {
  settled,
  withEdit,
  withoutLastEdit,
  withSheets,
  type Standing,
} from "../../src/pane/edits";
import { templated } from "../support/workbook-models";

const base = templated("top-down-5-reps");
const buffered = (coverageBuffer: number): QuotaModel => ({
  ...base,
  allocation: { ...base.allocation, coverageBuffer },
});
const agreed: Standing = { model: base, base, theirs: null, clashes: [], past: [] };
const path = ["allocation", "coverageBuffer"];

/** The pane says 1.2 and the sheets say 1.15; both began at 1.05. */
const clash = () => withSheets(withEdit(agreed, "buffer", buffered(1.2)), buffered(1.15));

test("what both changed is asked about, and the pane's stands until then", () => {
  const { model, clashes, theirs } = clash();
  expect(model.allocation.coverageBuffer).toBe(1.2);
  expect(clashes).toEqual([{ path, mine: 1.2, theirs: 1.15 }]);
  expect(theirs).not.toBeNull();
});

test("an edit that is taken back contradicts nothing any more: the sheets' value stands", () => {
  const { model, clashes, theirs, past } = withoutLastEdit(clash());
  expect(model.allocation.coverageBuffer).toBe(1.15);
  expect([clashes, theirs, past]).toEqual([[], null, []]);
});

test.each([
  ["pane", 1.2],
  ["sheets", 1.15],
] as const)("settled for the %s, the buffer is %d and nothing is asked", (by, buffer) => {
  const { model, clashes, theirs } = settled(clash(), path, by);
  expect(model.allocation.coverageBuffer).toBe(buffer);
  expect([clashes, theirs]).toEqual([[], null]);
});
