import { found, table, type Typed } from "./described";

const people = {
  A1: "Id",
  B1: "OTE",
  A2: "R01",
  B2: 100_000,
} satisfies Readonly<Record<string, Typed>>;
const tables = [table("RosterList", "A1:B2", ["Id", "OTE"])];

test("a row right under a table is none of it", () => {
  expect(
    found("row-under-table", { cells: { ...people, A3: "R02", B3: 120_000 }, tables }),
  ).toEqual([
    {
      weight: "error",
      cells: "A3",
      count: 1,
      words: "“R02” stands right under RosterList and is not part of it.",
    },
  ]);
  const oneColumn = { cells: { A1: "Day", A2: 46_000, A3: 46_001 } };
  const days = [table("Days", "A1:A2", ["Day"])];
  expect(found("row-under-table", { ...oneColumn, tables: days })).toHaveLength(1);
});

test("a source, a sum, a row further down and the next table's header are no rows of a table", () => {
  const beside: readonly Readonly<Record<string, Typed>>[] = [
    { A3: "Source: payroll" },
    { A3: "All", B3: "=SUM(B2:B2)" },
    { A4: "R02", B4: 120_000 },
    { C3: "beside", D3: 4 },
  ];
  for (const cells of beside) {
    expect(found("row-under-table", { cells: { ...people, ...cells }, tables })).toEqual([]);
  }
  const next = { A3: "Next", A4: "Name", B4: "Value", A5: "x", B5: 1 };
  const both = [...tables, table("Next", "A4:B5", ["Name", "Value"])];
  expect(found("row-under-table", { cells: { ...people, ...next }, tables: both })).toEqual([]);
});
