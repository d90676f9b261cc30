import { sheetLayout, workbookDescription, type InputRule } from "../../src/workbook";
import { onADay, template } from "../excel/printed-workbook";
import { teamOfAes } from "../engine/small-team";
import { emptyModel } from "../../src/engine";

const few = { ...emptyModel, ...teamOfAes(1_000_000, [{}, {}]) };
const models = {
  few,
  saas: template("saas-12-reps"),
  segmented: template("segmented-48-reps"),
  west: template("west-team-q4"),
};

/** Where something is chosen from a list: the cell's column, or its label, and the list. */
function choices(name: keyof typeof models) {
  const layouts = workbookDescription(models[name], onADay).sheets.map(sheetLayout);
  const names = new Map(
    layouts.flatMap((layout) =>
      layout.names.map((place) => [place.name, { layout, place }] as const),
    ),
  );
  const chosen = layouts.flatMap((layout) =>
    layout.cells.flatMap((cell) => {
      const rule: InputRule | null = cell.rule;
      return rule?.kind === "choice of" ? [{ sheet: layout.name, cell, list: rule.list }] : [];
    }),
  );
  const wordsOf = (list: string) => {
    const found = names.get(list);
    if (found === undefined) throw new Error(`No sheet of ${name} has the list ${list}.`);
    const { layout, place } = found;
    return layout.cells
      .filter(
        ({ row, column }) =>
          column === place.column && row >= place.row && row < place.row + place.rowCount,
      )
      .map(({ value }) => value);
  };
  return { chosen, wordsOf };
}

test.each(Object.keys(models) as (keyof typeof models)[])(
  "every list that something is chosen from stands in the workbook of %s, and holds what is chosen",
  (name) => {
    const { chosen, wordsOf } = choices(name);
    const lists = new Map(
      [...new Set(chosen.map(({ list }) => list))].map((list) => [list, wordsOf(list)]),
    );
    expect([...lists.keys()].sort()).toEqual(["PlannedReps", "RosterIds", "TerritoryIds"]);
    const strangers = chosen.filter(
      ({ cell, list }) => cell.value !== null && !lists.get(list)?.includes(cell.value),
    );
    expect(strangers).toEqual([]);
  },
);

test("a rep to look at is chosen from all of the plan, however many they are", () => {
  const { chosen, wordsOf } = choices("segmented");
  const [view] = chosen.filter(({ sheet }) => sheet === "Rep view");
  expect([view?.cell.name, view?.list]).toEqual(["ViewRep", "PlannedReps"]);
  const ids = wordsOf("PlannedReps");
  // More than Excel takes as words in a rule.
  expect(ids.join(",").length).toBeGreaterThan(255);
  expect(new Set(ids).size).toBe(ids.length);
});

test("leavers, bounds, changes and managers are people of the roster, hires among them", () => {
  const { chosen, wordsOf } = choices("segmented");
  const sheets = new Set(
    chosen.filter(({ list }) => list === "RosterIds").map(({ sheet }) => sheet),
  );
  expect([...sheets].sort()).toEqual(["Bounds", "Leavers and changes", "Roster"]);
  const { roster, hires } = models.segmented;
  expect(wordsOf("RosterIds")).toEqual([...roster, ...hires].map(({ id }) => id));
});
