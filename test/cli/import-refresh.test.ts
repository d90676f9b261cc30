import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { followed } from "../../src/cli/import/progress";
import { readSettings, rowsSource, type RefreshChange, type RefreshLeft } from "../../src/intake";
import { quota } from "./terminal";

const folder = mkdtempSync(join(tmpdir(), "quota-refresh-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const reps = ["Ava", "Ben", "Cleo"];

/** An export of won deals: one of 1,000 of each rep in each of so many months from January 2025 on. */
function exported(name: string, months: number, more: readonly string[] = []): string {
  const rows = Array.from({ length: months }, (_month, place) => {
    const month = `${2025 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, "0")}`;
    return reps.map(
      (rep) => `${rep}-${month},${rep},Acme ${rep} ${month},${month}-15,Closed Won,1000`,
    );
  }).flat();
  const head = "Deal ID,Owner,Account,Close Date,Stage,Amount";
  writeFileSync(at(name), [head, ...rows, ...more].join("\n"));
  return at(name);
}

const december = exported("december.csv", 12);
const january = exported("january.csv", 13, ["Ava-late,Ava,Late,2025-12-20,Closed Won,600"]);

type Told = {
  readonly refresh: {
    readonly changes: readonly RefreshChange[];
    readonly left: readonly RefreshLeft[];
  };
};

function refresh(model: string, file: string, out: string): Told["refresh"] {
  const said = ["--refresh", at(model), "--as-of", "2026-01-31", "--out", at(out), "--json"];
  const { status, out: printed, told } = quota("import", file, ...said);
  expect([status, told]).toEqual([0, `Wrote ${at(out)}`]);
  return (JSON.parse(printed) as Told).refresh;
}

function modelIn(name: string) {
  const reading = readSettings(readFileSync(at(name), "utf8"));
  if (reading.kind === "problems") throw new Error(reading.problems[0]?.what);
  return reading.model;
}

describe("next month's export", () => {
  const first = ["--as-of", "2025-12-31", "--company", "Acme", "--out", at("v0.json")];
  expect(quota("import", december, ...first).status).toBe(0);
  const v0 = JSON.parse(readFileSync(at("v0.json"), "utf8")) as {
    register: Record<string, object>;
  };
  v0.register["roster.Ben.previousBookings"] = {
    evidence: "CONFIRMED",
    source: "CRO",
    owner: "",
    asOf: "",
    note: "",
  };
  v0.register["roster.Ava.startDate"] = { ...v0.register["roster.Ben.previousBookings"] };
  writeFileSync(at("confirmed.json"), JSON.stringify(v0));
  const { changes, left } = refresh("confirmed.json", january, "v1.json");
  const change = (path: string) => changes.find((one) => one.path === path);

  it("changes what is assumed, and lists it", () => {
    expect(change("roster.Ava.previousBookings")).toMatchObject({ before: 12_000, after: 12_600 });
    expect(change("history")).toMatchObject({
      before: "12 months from 2025-01-01",
      after: "13 months from 2025-01-01",
    });
    const model = modelIn("v1.json");
    expect([model.company.name, model.calendar.fiscalYearStart]).toEqual(["Acme", "2026-01-01"]);
    expect(model.history.bookings.slice(-2)).toEqual([3_600, 3_000]);
  });

  it("changes nothing that is confirmed, and lists what it would have changed", () => {
    const confirmed = exported("ben.csv", 13, ["Ben-late,Ben,Late,2025-12-20,Closed Won,900"]);
    const again = refresh("confirmed.json", confirmed, "ben.json");
    const ben = modelIn("ben.json").roster.find(({ id }) => id === "Ben");
    expect(ben?.previousBookings).toBe(12_000);
    expect(again.left).toContainEqual({
      path: "roster.Ben.previousBookings",
      stands: 12_000,
      told: 12_900,
      why: "It is confirmed.",
    });
    expect(left.find(({ path }) => path === "roster.Ben.previousBookings")).toBeUndefined();
    expect(modelIn("v1.json").register["roster.Ben.previousBookings"]?.evidence).toBe("CONFIRMED");
  });

  it("changes nothing the second time", () => {
    expect(refresh("v1.json", january, "v2.json")).toMatchObject({ changes: [] });
    expect(modelIn("v2.json")).toEqual(modelIn("v1.json"));
  });

  it("brings a workbook of ours up to date, too, and tells so in words", () => {
    expect(quota("workbook", at("v0.json"), "--out", at("v0.xlsx")).status).toBe(0);
    const said = ["--refresh", at("v0.xlsx"), "--as-of", "2026-01-31"];
    const { status, out } = quota("import", january, ...said);
    expect(status).toBe(0);
    expect(out).toContain("What the export changes");
    expect(out).toMatch(/roster\.Ava\.previousBookings\s+12,000\s+12,600/);
    expect(out).not.toContain("# What we need to know");
  });

  it("has its model's name: another is refused", () => {
    const said = quota("import", january, "--refresh", at("v0.json"), "--company", "Bolt");
    expect(said.status).toBe(2);
    expect(said.told).toContain(
      "--company names a first model: the one of --refresh has its name.",
    );
  });
});

test("an answer that names no column, and one that asks for nothing, are told", () => {
  writeFileSync(at("wrong.json"), JSON.stringify({ "december.csv/amount": "Amuont" }));
  const wrong = quota("import", december, "--answers", at("wrong.json"));
  expect(wrong.status).toBe(1);
  expect(wrong.told).toContain(
    '"Amuont" is no column of december.csv. Which column tells the amount?',
  );
  writeFileSync(at("idle.json"), JSON.stringify({ "december.csv/amuont": "Amount" }));
  const idle = quota("import", december, "--answers", at("idle.json"));
  expect([idle.status, idle.told]).toEqual([
    0,
    'The answer "december.csv/amuont" asks for nothing in this table.',
  ]);
});

describe("progress", () => {
  async function shown(isTTY: boolean): Promise<string> {
    const written: string[] = [];
    const table = { source: rowsSource("a.csv", [["A"], ["b"]]), isSheet: false };
    const { opened, done } = followed([table], { isTTY, write: (text) => written.push(text) });
    let rows = 0;
    for (const { source } of opened) {
      for await (const batch of source.batches()) rows += batch.rows.length;
    }
    expect(rows).toBe(2);
    done();
    return written.join("");
  }

  it("is one line on a terminal, taken away at the end", async () => {
    expect(await shown(true)).toBe("\r\u001b[Ka.csv 100%, 2 rows\r\u001b[K");
  });

  it("is silent where nobody looks on", async () => {
    expect(await shown(false)).toBe("");
  });
});
