import { readFileSync } from "node:fs";
import { readSettingsValue } from "../../src/intake";
import { asSheetsCompare, plainForSheets, readIntoWord } from "../../src/intake/sheet-words";

type Row = Record<string, unknown>;
type File = Record<string, Row & Row[]>;

function fileOf(name: string): File {
  return JSON.parse(readFileSync(`templates/${name}.json`, "utf8")) as File;
}

function reading(change: (file: File) => void, name = "saas-12-reps") {
  const file = fileOf(name);
  change(file);
  return readSettingsValue(file);
}

function problemsWith(change: (file: File) => void, name?: string): readonly string[] {
  const read = reading(change, name);
  return read.kind === "problems"
    ? read.problems.map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`)
    : [];
}

/** Changes one row of a list. */
function at(section: string, row: number, said: Row) {
  return (file: File) => Object.assign(file[section]?.[row] ?? {}, said);
}

const same =
  "are one and the same to formulas, which tell neither capitals nor noughts before a number apart.";
const otherId =
  "Give one of the two another id; of Salesforce take the ids of 18 letters, not those of 15.";
const alike = "Write both alike if they are one, or give one of them another name.";

test("ids that differ in nothing that a formula sees are a problem that names both places", () => {
  expect(problemsWith(at("roster", 1, { id: "r01" }))).toEqual([
    `roster.1.id: The id "r01" and "R01" (roster.0.id) ${same} ${otherId}`,
  ]);
  expect(problemsWith(at("territories", 1, { id: "t01" }))).toContain(
    `territories.1.id: The id of a territory "t01" and "T01" (territories.0.id) ${same} ${otherId}`,
  );
});

test("an id of a hire or of a backfill may not be that of somebody else in capitals", () => {
  const problems = problemsWith((file) => {
    const hire = { name: "New", role: "AE", startDate: "2026-04-01" };
    Object.assign(file, {
      hires: [
        { ...hire, id: "r02" },
        { ...hire, id: "r03-BACKFILL" },
      ],
      leavers: [{ rep: "R03", lastDay: "2026-06-30", backfillAfterMonths: 2 }],
    });
  });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toMatch(/^hires\.0\.id: The id "r02" and "R02" \(roster\.1\.id\)/);
  expect(problems[1]).toMatch(
    /^leavers\.0\.rep: The id "R03-backfill" and "r03-BACKFILL" \(hires/i,
  );
});

test("digits that make the same number are one id", () => {
  expect(
    problemsWith((file) => {
      at("roster", 10, { id: "007" })(file);
      at("roster", 11, { id: "7" })(file);
    }),
  ).toContain(`roster.11.id: The id "7" and "007" (roster.10.id) ${same} ${otherId}`);
});

test("a segment is written alike wherever it stands", () => {
  const [, second] = fileOf("segmented-48-reps")["targets"] ?? [];
  const segment = String(second?.["segment"]).toUpperCase();
  const problems = problemsWith(
    (file) => file["productivity"]?.push({ role: "AE", segment, amount: 1 }),
    "segmented-48-reps",
  );
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(
    new RegExp(`^productivity\\.\\d+\\.segment: The segment "${segment}"`),
  );
});

test.each(["team", "region"])("a %s in other capitals is told once, with both places", (group) => {
  const problems = problemsWith((file) => {
    for (const rep of file["roster"] ?? []) Object.assign(rep, { [group]: "étoile" });
    at("roster", 4, { [group]: "ÉTOILE" })(file);
    at("roster", 5, { [group]: "ÉTOILE" })(file);
  });
  expect(problems).toEqual([
    `roster.4.${group}: The ${group} "ÉTOILE" and "étoile" (roster.0.${group}) ${same} ${alike}`,
  ]);
});

test("a ramp may not be one of ours in other capitals, nor a tier or a scenario another one", () => {
  const ramp = { name: "STANDARD", shares: [0, 1] };
  expect(problemsWith((file) => Object.assign(file, { ramps: [ramp] }))).toEqual([
    `ramps.0.name: The ramp "STANDARD" and "Standard" (a ramp of ours) ${same} ${alike}`,
  ]);
  const tier = { multiplier: 1 };
  const tiers = ["Senior", "senior"].map((name) => ({ ...tier, name }));
  const scenarios = ["Best", "BEST"].map((name) => ({ name, changes: [] }));
  expect(problemsWith((file) => Object.assign(file, { tiers, scenarios }))).toEqual([
    `tiers.1.name: The tier "senior" and "Senior" (tiers.0.name) ${same} ${alike}`,
    `scenarios.1.name: The scenario "BEST" and "Best" (scenarios.0.name) ${same} ${alike}`,
  ]);
});

test("a product is written alike in quotas and bookings", () => {
  const problems = problemsWith((file) => {
    const tracking = file["tracking"] as Row;
    const rep = (file["roster"]?.[0] ?? {})["id"];
    Object.assign(tracking, {
      productQuotas: [{ product: "Core", quota: 5 }],
      bookings: [{ rep, day: "2025-10-05", amount: 1, product: "CORE" }],
    });
  }, "west-team-q4");
  expect(problems).toEqual([
    `tracking.bookings.0.product: The product "CORE" and "Core" (tracking.productQuotas.0.product) ${same} ${alike}`,
  ]);
});

test.each([
  ["*", 'holds "*", which Excel reads as any letters.', "×"],
  ["Mid-Market (?)", 'holds "?", which Excel reads as any one letter.', "Mid-Market (¿)"],
  ["~50", 'holds "~", which Excel reads as a sign for the next letter.', "≈50"],
  ["<50", 'begins with "<", which Excel reads as a comparison.', "under 50"],
  [">=500", 'begins with ">", which Excel reads as a comparison.', "from 500"],
  ["=SMB", 'begins with "=", which Excel reads as a comparison.', "is SMB"],
])("a region called %s is refused, once, with another name for it", (region, read, plain) => {
  const problems = problemsWith((file) => {
    for (const rep of file["roster"] ?? []) Object.assign(rep, { region });
  });
  expect(problems).toEqual([
    `roster.0.region: The region "${region}" ${read} Write something else wherever it stands, such as "${plain}".`,
  ]);
});

test.each<[where: string, section: string, said: Row]>([
  ["roster.1.id", "roster", { id: "R*" }],
  ["roster.1.team", "roster", { team: ">5" }],
  ["territories.1.id", "territories", { id: "T?" }],
  ["targets.1.segment", "targets", { segment: "S*B" }],
])("signs are refused at %s", (where, section, said) => {
  const problems = problemsWith(at(section, 1, said));
  expect(problems.filter((problem) => / which Excel reads as /.test(problem))).toEqual([
    expect.stringMatching(new RegExp(`^${where.replaceAll(".", "\\.")}: `)),
  ]);
});

test("signs are refused in products, tiers, ramps and scenarios", () => {
  const problems = problemsWith((file) => {
    Object.assign(file, {
      tiers: [{ name: "A*", multiplier: 1 }],
      ramps: [{ name: "Slow?", shares: [0, 1] }],
      scenarios: [{ name: ">100%", changes: [] }],
    });
    const rep = (file["roster"]?.[0] ?? {})["id"];
    Object.assign(file["tracking"] as Row, {
      bookings: [{ rep, day: "2025-10-05", amount: 1, product: "A~" }],
    });
  }, "west-team-q4");
  expect(problems.map((problem) => problem.split(":")[0])).toEqual([
    "tiers.0.name",
    "ramps.0.name",
    "scenarios.0.name",
    "tracking.bookings.0.product",
  ]);
});

test("deals are held to the same, each word once", () => {
  const problems = problemsWith((file) => {
    at("deals", 1, { segment: "Enterprise*" })(file);
    at("deals", 4, { segment: "Enterprise*", rep: "R?1" })(file);
    at("deals", 5, { territory: "T~", stage: "Won?", account: "*Star* <Ltd>" })(file);
  }, "saas-12-reps-with-deals");
  expect(problems.map((problem) => problem.split(" ").slice(0, 6).join(" "))).toEqual([
    "deals.4.rep: The rep of a deal",
    "deals.5.territory: The territory of a deal",
    "deals.1.segment: The segment of a deal",
  ]);
});

test("names of people and accounts, notes and stages may hold any sign", () => {
  const read = reading((file) => {
    at("roster", 0, { name: "=Zoë *the* <Fox>?" })(file);
    at("roster", 1, { name: "=ZOË *THE* <FOX>?" })(file);
    at("territories", 0, { name: "> 50 ~?" })(file);
  });
  expect(read.kind).toBe("model");
});

test.each([
  ["R01", "r01"],
  ["Élan", "élan"],
  ["STRASSE", "straße"],
  ["e\u0301t\u00e9", "\u00c9T\u00c9"],
  ["007", "7"],
  ["1e3", "1000"],
  ["12345678901234567", "12345678901234568"],
])("%s and %s are one word to a formula", (one, other) => {
  expect(asSheetsCompare(one)).toBe(asSheetsCompare(other));
});

test.each([
  ["West", "West "],
  ["Elan", "Élan"],
  ["R-1", "R1"],
  ["number 7", "7"],
])("%s and %s are two words", (one, other) => {
  expect(asSheetsCompare(one)).not.toBe(asSheetsCompare(other));
});

test.each([
  ["SMB", "SMB"],
  ["a < b", "a < b"],
  ["<50", "under 50"],
  ["<=50", "up to 50"],
  ["> 500", "over 500"],
  [">=500", "from 500"],
  ["<>SMB", "not SMB"],
  ["==SMB", "is =SMB"],
  ["Enterprise*", "Enterprise×"],
  ["?", "¿"],
  ["~50", "≈50"],
  ["<", "under"],
])("%s becomes %s, into which formulas read nothing", (word, plain) => {
  expect(plainForSheets(word)).toBe(plain);
  expect(readIntoWord(plain)).toBeNull();
});
