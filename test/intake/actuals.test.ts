import { readActuals, withActuals, actualChanges, nearestPerson } from "../../src/intake";
import { template } from "../excel/printed-workbook";

const west = template("west-team-q4");
const everybody = west.roster.map(({ id, name }) => ({ id, name }));
const reps = everybody.filter(({ id }) => id !== "west-manager");
const others = everybody.filter(({ id }) => id === "west-manager");

function read(text: string, answers: Readonly<Record<string, string>> = {}, currency = "USD") {
  return readActuals(text, { reps, others, currency, answers });
}

const told = (text: string, answers: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(read(text, answers).values);

const ids = (text: string, answers: Readonly<Record<string, string>> = {}) =>
  read(text, answers).questions.map(({ id }) => id);

const problems = (text: string) =>
  read(text).rows.flatMap(({ row, problems: found }) => found.map(({ what }) => `${row}: ${what}`));

test("rows under a header are read by the names of their columns", () => {
  const text =
    "Rep\tMade so far\tSure pipeline\tWin rate\tCalls\nSarah Chen\t$530,000\t$250,000.50\t64%\t130\n";
  expect(told(text)).toEqual({
    "sarah-chen": { actual: 530000, surePipeline: 250000.5, winRate: 0.64, calls: 130 },
  });
  expect(read(text).headerRow).toBe(1);
});

test("without a header a column of names and a lone column of numbers are enough", () => {
  expect(told("sarah-chen\t530000\ntom-anderson\t510000")).toEqual({
    "sarah-chen": { actual: 530000 },
    "tom-anderson": { actual: 510000 },
  });
  expect(read("sarah-chen\t530000").headerRow).toBeNull();
});

test("of several columns of numbers without a header it is asked which holds what was made", () => {
  const text = "sarah-chen\t600000\t530000\ntom-anderson\t600000\t510000";
  expect(ids(text)).toEqual(["which/actual"]);
  expect(told(text, { "which/actual": "column/2" })).toEqual({
    "sarah-chen": { actual: 530000 },
    "tom-anderson": { actual: 510000 },
  });
});

test("a name is found in any capitals, accents and order", () => {
  expect(told("chen, sarah\t1\nTOM ANDERSON\t2\nEmily  Whíte\t3")).toEqual({
    "sarah-chen": { actual: 1 },
    "tom-anderson": { actual: 2 },
    "emily-white": { actual: 3 },
  });
});

test("a decimal comma is read where a number of the table shows it", () => {
  expect(told("Rep\tActual\nSarah Chen\t530.000,50\nTom Anderson\t510.000")).toEqual({
    "sarah-chen": { actual: 530000.5 },
    "tom-anderson": { actual: 510000 },
  });
});

test("what a lone mark means is asked, and read as it is answered", () => {
  const text = "Rep\tActual\nSarah Chen\t530.000\nTom Anderson\t510.000";
  expect(ids(text)).toEqual(["column/1/amount/decimalMark"]);
  expect(told(text, { "column/1/amount/decimalMark": "COMMA" })).toEqual({
    "sarah-chen": { actual: 530000 },
    "tom-anderson": { actual: 510000 },
  });
  expect(told(text, { "column/1/amount/decimalMark": "POINT" })["sarah-chen"]).toEqual({
    actual: 530,
  });
});

test("another currency beside amounts is asked about, the model's own is not", () => {
  expect(ids("Rep\tActual\nSarah Chen\t€530000")).toEqual(["currency"]);
  expect(ids("Rep\tActual\nSarah Chen\t€530000", { currency: "SAME" })).toEqual([]);
  expect(ids("Rep\tActual\nSarah Chen\t$530000")).toEqual([]);
  expect(ids("Rep\tActual\nSarah Chen\tUSD 530000")).toEqual([]);
});

test("a name that nobody bears is told with its row, and the nearest one can be offered", () => {
  const text = "Rep\tActual\nSara Chen\t530000\nTom Anderson\t510000";
  expect(problems(text)).toEqual(["2: Sara Chen is nobody of the plan."]);
  expect(told(text)).toEqual({ "tom-anderson": { actual: 510000 } });
  expect(nearestPerson("Sara Chen", reps)).toEqual({ id: "sarah-chen", name: "Sarah Chen" });
  expect(nearestPerson("Zebulon", reps)).toBeNull();
  expect(told(text, { "person/Sara Chen": "sarah-chen" })["sarah-chen"]).toEqual({
    actual: 530000,
  });
  expect(read(text, { "person/Sara Chen": "" }).leftOut).toBe(1);
});

test("a manager's row and a sum are no rep's", () => {
  const text = "Rep\tActual\nWest manager\t9\nTom Anderson\t510000\nTotal\t510009";
  expect(problems(text)).toEqual(["2: The plan asks no quota of West manager."]);
  expect(read(text).leftOut).toBe(1);
  expect(told(text)).toEqual({ "tom-anderson": { actual: 510000 } });
});

test("rows of one rep that differ are asked about: parts add up, corrections do not", () => {
  const text = "Rep\tActual\tDeals\nSarah Chen\t300000\t4\nSarah Chen\t230000\t5";
  expect(ids(text)).toEqual(["twice"]);
  expect(told(text)).toEqual({});
  expect(told(text, { twice: "ADD" })).toEqual({ "sarah-chen": { actual: 530000, deals: 9 } });
  expect(told(text, { twice: "LAST" })).toEqual({ "sarah-chen": { actual: 230000, deals: 5 } });
});

test("rows of one rep that say the same count once", () => {
  const text = "Rep\tActual\nSarah Chen\t300000\nsarah-chen\t300000";
  expect(ids(text)).toEqual([]);
  expect(told(text)).toEqual({ "sarah-chen": { actual: 300000 } });
});

test("win rates of several rows are not added up", () => {
  const text = "Rep\tActual\tWin rate\nSarah Chen\t1\t60%\nSarah Chen\t2\t40%";
  const { rows, values } = read(text, { twice: "ADD" });
  expect(values.size).toBe(0);
  expect(rows.map(({ problems: [first] }) => first?.what)).toEqual([
    "Win rate differs between the rows of Sarah Chen, and cannot be added up.",
    "Win rate differs between the rows of Sarah Chen, and cannot be added up.",
  ]);
});

test("what is no number, out of range, or a dash is told beside its row; a blank is not told", () => {
  const text =
    "Rep\tActual\tWin rate\tCalls\nSarah Chen\tplenty\t0.5\t1\nTom Anderson\t1\t150%\t\nDavid Kim\t-\t0.5\t1\nEmily White\t\t\t7";
  expect(problems(text)).toEqual([
    '2: Actual is "plenty", which is no number.',
    "3: Win rate is out of range.",
    '4: Actual is "-", which may be nought or not known.',
  ]);
  expect(told(text)).toEqual({ "emily-white": { calls: 7 } });
});

test("an attainment in percent is no amount of money", () => {
  const text = "Rep\tAttainment\nSarah Chen\t87%\nTom Anderson\t84%";
  expect(read(text).columns.map(({ use }) => use)).toEqual(["rep", null]);
  expect(told(text)).toEqual({ "sarah-chen": {}, "tom-anderson": {} });
});

test("an empty text and blank lines tell nothing", () => {
  expect(read("").rows).toEqual([]);
  expect(read(" \n\t\n").rows).toEqual([]);
  expect(read("\n\nsarah-chen\t5").rows.map(({ row }) => row)).toEqual([3]);
});

test("semicolons and commas part cells where there are no tabs", () => {
  expect(told("sarah-chen;530000,50\ntom-anderson;510000,25")).toEqual({
    "sarah-chen": { actual: 530000.5 },
    "tom-anderson": { actual: 510000.25 },
  });
  expect(told('Rep,Actual\n"Chen, Sarah","530,000.5"')).toEqual({
    "sarah-chen": { actual: 530000.5 },
  });
});

test("what is told replaces what stood, blanks leave it, and another day may clear the others", () => {
  const { values } = read("Rep\tActual\tCalls\nSarah Chen\t530000\t");
  const { start, end } = west.tracking.period;
  const period = { start, end, asOf: "2024-12-19", elapsedShare: null };
  const taken = { period, values, clearsOthers: false, closed: [] };
  expect(actualChanges(west, taken)).toEqual([
    { rep: "sarah-chen", field: "actual", before: 522000, after: 530000 },
  ]);
  const { tracking } = withActuals(west, taken);
  expect(tracking.period.asOf).toBe("2024-12-19");
  expect(tracking.period.elapsedShare).toBeNull();
  expect(tracking.reps[0]).toMatchObject({ actual: 530000, calls: 127, deals: 9 });
  expect(tracking.reps[1]).toMatchObject({ rep: "tom-anderson", actual: 504000 });
  const cleared = withActuals(west, { ...taken, clearsOthers: true }).tracking;
  expect(cleared.reps[1]).toMatchObject({ quota: 600000, actual: null, calls: null });
});

test("in a new period the rows start afresh and the old figures are past", () => {
  const { values } = read("sarah-chen\t40000");
  const period = { start: "2025-01-01", end: "2025-03-31", asOf: "2025-01-31", elapsedShare: null };
  const past = { rep: "sarah-chen", period: "2024-Q4", quota: 600000, actual: 522000 };
  const closed = [{ ...past, winRate: 0.64, calls: 127 }];
  const { tracking } = withActuals(west, { period, values, clearsOthers: false, closed });
  expect(tracking.reps).toHaveLength(1);
  expect(tracking.reps[0]).toMatchObject({
    rep: "sarah-chen",
    quota: null,
    actual: 40000,
    calls: null,
  });
  expect(tracking.past).toHaveLength(west.tracking.past.length + 1);
  expect(tracking.past.at(-1)).toMatchObject(past);
  expect(tracking.stated).toEqual([]);
});

test("a thousand rows are read, each for its rep", () => {
  const many = Array.from({ length: 1000 }, (_none, place) => ({
    id: `rep-${place}`,
    name: `Person ${place}`,
  }));
  const text = ["Name\tActual", ...many.map(({ name }, place) => `${name}\t${place}.5`)].join("\n");
  const { values, questions } = readActuals(text, {
    reps: many,
    others: [],
    currency: "USD",
    answers: {},
  });
  expect(values.size).toBe(1000);
  expect(values.get("rep-999")).toEqual({ actual: 999.5 });
  expect(questions).toEqual([]);
});
