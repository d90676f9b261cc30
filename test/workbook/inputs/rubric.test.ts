import { inputSheets } from "../../../src/workbook/inputs/input-sheets";
import { template } from "../../excel/printed-workbook";

const territories = inputSheets(template("saas-12-reps")).find(
  ({ name }) => name === "Territories",
);
const [rubric, list] = territories?.blocks ?? [];

test("the scores 1, 3 and 5 of each factor are put in words above the territories", () => {
  expect(list?.table).toBe("TerritoryList");
  const factors = list?.columns.slice(3, 7).map(({ header }) => header) ?? [];
  expect(factors).toHaveLength(4);
  const said = rubric?.rows.map(([factor, score]) => [factor?.value, score?.value]);
  expect(said).toEqual(factors.flatMap((factor) => [1, 3, 5].map((score) => [factor, score])));
  const words = rubric?.rows.map((row) => row[2]?.value);
  expect(new Set(words).size).toBe(12);
});

test("an open field scores 5, strong competition 1", () => {
  const openness = rubric?.rows.slice(-3).map((row) => row[2]?.value);
  expect(openness?.[0]).toMatch(/^Strong competition/);
  expect(openness?.[2]).toMatch(/^Open field/);
});

test("nothing of it can be read back as an input: no table, no name, no cell to fill in", () => {
  const cells = rubric?.rows.flat() ?? [];
  expect(cells).toHaveLength(36);
  expect(rubric?.table).toBeNull();
  expect(cells.filter(({ name, rule, look }) => name ?? rule ?? look.startsWith("input"))).toEqual(
    [],
  );
});
