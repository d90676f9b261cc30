import { readFileSync } from "node:fs";

/** A settings file as JSON gives it, before anybody looked at what it says. */
export type Parsed = { [key: string]: unknown };

/** A model that must be refused, and the place that must be named in saying so. */
export type BadModel = {
  readonly file: Parsed;
  /** The beginning of the path of one of the problems; several where any of them may give way. */
  readonly where: readonly string[];
};

/** A way to go wrong: spoils a file and gives the place of the fault, or the places it lies between. */
type Fault = {
  readonly sentence: string;
  readonly from: TemplateName;
  /** How often it strikes, each time at a place of its own. */
  readonly strikes: number;
  readonly spoil: (file: Parsed, chance: Chance) => string | readonly string[];
};

type TemplateName = "segmented-48-reps" | "saas-12-reps";

/** A number from nought to below a limit, the same ones in every run. */
type Chance = (below: number) => number;

const STRIKES = 3;

function seeded(seed: number): Chance {
  let state = seed;
  return (below) => {
    // Numerical Recipes' generator: its upper bits are the ones that vary well.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const texts = new Map<TemplateName, string>();

/** A template as a person might have edited it by hand. */
export function template(name: TemplateName): Parsed {
  const text = texts.get(name) ?? readFileSync(`templates/${name}.json`, "utf8");
  texts.set(name, text);
  return JSON.parse(text) as Parsed;
}

export function rowsIn(file: Parsed, section: string): Parsed[] {
  return file[section] as Parsed[];
}

export function rowIn(file: Parsed, section: string, row: number): Parsed {
  const found = rowsIn(file, section)[row];
  if (found === undefined) throw new Error(`${section} has no row ${row}.`);
  return found;
}

function partIn(file: Parsed, section: string): Parsed {
  return file[section] as Parsed;
}

function placeOf(file: Parsed, section: string, is: (row: Parsed) => boolean): number {
  const place = rowsIn(file, section).findIndex(is);
  if (place < 0) throw new Error(`${section} has no such row.`);
  return place;
}

/** A path with a row chosen for every star. @example pathIn(file, "roster.*.id", chance) //=> "roster.17.id" */
function pathIn(file: Parsed, pattern: string, chance: Chance): string {
  const [section = ""] = pattern.split(".");
  return pattern.replace("*", () => String(chance(rowsIn(file, section).length)));
}

/** Puts a value where a path leads; undefined takes away what stands there. */
function put(file: Parsed, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<Parsed>((part, key) => part[key] as Parsed, file);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

/** The same value put in many places, one at a time. */
function putting(
  sentence: string,
  value: unknown,
  patterns: readonly string[],
  from: TemplateName = "segmented-48-reps",
): readonly Fault[] {
  return patterns.map((pattern) => ({
    sentence,
    from,
    // A value that is put in many fields need not be put in many rows of each.
    strikes: patterns.length > STRIKES ? 1 : STRIKES,
    spoil: (file, chance) => {
      const path = pathIn(file, pattern, chance);
      put(file, path, value);
      return path;
    },
  }));
}

/** A fault that takes more than one value. */
function fault(
  sentence: string,
  spoil: Fault["spoil"],
  from: TemplateName = "segmented-48-reps",
): Fault {
  return { sentence, from, strikes: STRIKES, spoil };
}

/** Fields that a row cannot do without. */
const required = [
  ...["id", "name", "role", "startDate"].flatMap((field) => [
    `roster.*.${field}`,
    `hires.*.${field}`,
  ]),
  ...["targets.*.revenueType", "targets.*.amount"],
  ...["revenueMix.*.revenueType", "revenueMix.*.role", "revenueMix.*.share"],
  ...["leavers.*.rep", "leavers.*.lastDay"],
  ...["territories.*.id", "territories.*.name", "territories.*.scores"],
  "territories.*.scores.marketMaturity",
  ...["ramps.*.name", "ramps.*.shares", "tiers.*.name", "tiers.*.multiplier"],
  ...["productivity.*.role", "productivity.*.amount", "bounds.*.rep"],
  ...["changes.*.id", "changes.*.kind", "changes.*.rep", "changes.*.from"],
];

const numbers = [
  ...["annualOte", "payMix", "capacity", "previousQuota", "previousBookings"].map(
    (field) => `roster.*.${field}`,
  ),
  ...["annualOte", "payMix", "capacity"].map((field) => `hires.*.${field}`),
  ...["targets.*.amount", "revenueMix.*.share", "leavers.*.backfillAfterMonths"],
  ...["territories.*.maturity", "territories.*.scores.accountDensity", "ramps.*.shares.0"],
  ...["tiers.*.multiplier", "tiers.*.rampBelowMonths", "tiers.*.rampFactor"],
  ...["productivity.*.amount", "productivity.*.winRate"],
  ...["bounds.*.floor", "bounds.*.cap", "bounds.*.pin", "changes.*.share", "changes.*.graceDays"],
  ...["coverageBuffer", "blendShare", "minWeight", "maxWeight", "splitAbove", "mergeBelow"].map(
    (field) => `allocation.${field}`,
  ),
  ...["roundingStep", "periodStep", "hiringLagMonths", "slipShare", "slipMonths"].map(
    (field) => `allocation.${field}`,
  ),
  ...["allocation.meetingsPerMonth", "allocation.monthsOfHistory"],
  ...["factorWeights.accountDensity", "seasonality.*"],
];

const ids = [
  ...["roster.*.id", "hires.*.id", "territories.*.id", "changes.*.id"],
  ...["leavers.*.rep", "bounds.*.rep", "changes.*.rep", "changes.*.to"],
  ...["roster.*.territory", "roster.*.manager", "hires.*.territory", "hires.*.manager"],
];

const freeTexts = [
  ...["name", "segment", "tier", "team", "region", "ramp"].map((field) => `roster.*.${field}`),
  ...["hires.*.name", "hires.*.segment", "territories.*.name", "territories.*.segment"],
  ...["targets.*.segment", "ramps.*.name", "ramps.*.segment", "tiers.*.name"],
  ...["productivity.*.segment", "bounds.*.reason", "changes.*.reason"],
];

const words = [
  ...["roster.*.role", "hires.*.role", "ramps.*.role", "productivity.*.role", "revenueMix.*.role"],
  ...["targets.*.revenueType", "revenueMix.*.revenueType", "changes.*.kind", "changes.*.prorateBy"],
  ...["method", "rampRule", "adjustmentRule", "calendar.period"],
];

const dates = [
  ...["roster.*.startDate", "roster.*.endDate", "hires.*.startDate", "leavers.*.lastDay"],
  ...["changes.*.from", "changes.*.until", "calendar.fiscalYearStart"],
];

const lists = [
  ...["targets", "revenueMix", "roster", "hires", "leavers", "territories", "ramps"],
  ...["seasonality", "tiers", "productivity", "bounds", "changes"],
];

const groups = [
  ...["company", "calendar", "allocation", "factorWeights", "inputs", "roles", "register"],
  "territories.*.scores",
];

const rowsOfLists = lists.map((list) => `${list}.*`);

/** Values of another shape than a field must have. */
const misfits: readonly Fault[] = [
  ...putting("a row that lacks what it cannot do without", undefined, required),
  ...putting("no version of the format", undefined, ["formatVersion"]),
  ...putting("a later version of the format", 2, ["formatVersion"]),
  ...putting("another format", "other-workbook", ["format"]),
  ...putting("text with a command where a number belongs", "1000000; DROP TABLE reps", numbers),
  ...putting("a number in quotation marks", "0.5", numbers),
  ...putting("an empty text where a number belongs", "", numbers),
  ...putting("a yes where a number belongs", true, numbers),
  ...putting("a group where a number belongs", { amount: 1 }, numbers),
  ...putting("a list where a number belongs", [1], numbers),
  ...putting("a number below zero", -1, numbers),
  ...putting("what is not a number (NaN)", Number.NaN, numbers),
  ...putting("a number without end", Infinity, numbers),
  ...putting("a number without end below zero", -Infinity, numbers),
  ...putting("a number beyond all money", 1e13, numbers),
  ...putting("a number of three hundred digits", 1e300, numbers),
  ...putting("a number where text belongs", 7, [...ids, ...freeTexts, "company.name"]),
  ...putting("a no where text belongs", false, [...ids, ...freeTexts]),
  ...putting("nothing (null) where text belongs", null, [...ids, ...freeTexts]),
  ...putting("a list where text belongs", ["R01"], [...ids, ...freeTexts]),
  ...putting("a group where text belongs", { id: "R01" }, [...ids, ...freeTexts]),
  ...putting("a text of ten thousand letters", "x".repeat(10_000), [
    ...ids,
    ...freeTexts,
    "company.name",
  ]),
  ...putting("a number where a date belongs", 46_023, dates),
  ...putting("nothing (null) where a date belongs", null, dates),
  ...putting("a text where a yes or no belongs", "yes", ["territories.*.locked"]),
  ...putting("a word that is none of those to choose from", "CSM", words),
  ...putting("a word to choose in small letters", "ae", words),
  ...putting("a number where a word to choose belongs", 1, words),
  ...putting("a currency that has no code", "dollars", ["company.currency"]),
  ...putting("a group where a list belongs", { 0: {} }, lists),
  ...putting("a text where a list belongs", "R01, R02", lists),
  ...putting("a number where a list belongs", 48, lists),
  ...putting("nothing (null) where a list belongs", null, lists),
  ...putting("a list where a group belongs", [], groups),
  ...putting("a text where a group belongs", "all", groups),
  ...putting("nothing (null) where a group belongs", null, groups),
  ...putting("nothing (null) where a row belongs", null, rowsOfLists),
  ...putting("a text where a row belongs", "R01", rowsOfLists),
  ...putting("a list where a row belongs", [["R01"]], rowsOfLists),
];

const noDates = [
  ...["2026-02-30", "2026-13-01", "2025-02-29", "2026-00-10", "31.12.2026", "12/31/2026"],
  ...["2026-1-5", "2026-01-01T00:00:00Z", "tomorrow", "+002026-01-01", "=TODAY()"],
];

const farDates = ["1899-12-31", "0026-01-01", "2101-01-01", "9999-12-31"];

const injected: Readonly<Record<string, string>> = {
  "is a link formula": '=HYPERLINK("http://example.invalid","Pay")',
  "starts with a plus": "+1",
  "starts with a minus": "-2",
  "starts with an at sign": "@x",
  "starts with an apostrophe": "'R01",
  "starts with a blank": " R01",
  "starts with a tab": "\tR01",
  "starts with a line feed": "\nR01",
  "starts with a carriage return": "\rR01",
  "starts with a control character of Latin-1": "\u0085R01",
  "ends with a NUL": "R01\u0000",
  "clears a terminal": "R\u001b[2J",
  "is __proto__": "__proto__",
  "is a picture with a script": "<img src=x onerror=alert(1)>",
  "ends a statement of SQL": "'; DROP TABLE reps; --",
};

/** A value of the right kind that no plan can go by. */
const impossibleValues: readonly Fault[] = [
  ...noDates.flatMap((date) => putting(`the date ${date}, which does not exist`, date, dates)),
  ...farDates.flatMap((date) => putting(`the date ${date}, which no plan reaches`, date, dates)),
  ...putting("a missing date (empty text)", "", ["roster.*.startDate", "hires.*.startDate"]),
  ...putting("an empty id", "", ["roster.*.id", "hires.*.id", "territories.*.id", "changes.*.id"]),
  ...putting("an empty name", "", ["roster.*.name", "hires.*.name", "territories.*.name"]),
  ...Object.entries(injected).flatMap(([how, text]) => putting(`an id that ${how}`, text, ids)),
  ...["tab\tinside", "line\nbreak", "nul\u0000"].flatMap((text) =>
    putting("a text with a control character", text, freeTexts),
  ),
  ...putting("a factor score of 0", 0, ["territories.*.scores.marketMaturity"]),
  ...putting("a factor score of 6", 6, ["territories.*.scores.accountDensity"]),
  ...putting("a person who counts for nobody", 0, ["roster.*.capacity", "hires.*.capacity"]),
  ...putting("a person who counts for eleven", 11, ["roster.*.capacity", "hires.*.capacity"]),
  ...putting("a percentage where a share belongs", 50, [
    ...["roster.*.payMix", "revenueMix.*.share", "productivity.*.winRate", "tiers.*.rampFactor"],
    ...["changes.*.share", "allocation.blendShare", "allocation.slipShare", "ramps.*.shares.1"],
  ]),
  ...putting("a ramp that passes full quota", 1.01, ["ramps.*.shares.2"]),
  ...putting("a ramp without months", [], ["ramps.*.shares"]),
  ...putting(
    "a ramp of sixty-one months",
    Array.from({ length: 61 }, () => 1),
    ["ramps.*.shares"],
  ),
  ...putting("half a month where whole months count", 1.5, [
    ...["allocation.hiringLagMonths", "allocation.slipMonths", "leavers.*.backfillAfterMonths"],
  ]),
  ...putting("half a day of grace", 0.5, ["changes.*.graceDays"]),
  ...putting("a seat that stays empty for four years", 48, ["leavers.*.backfillAfterMonths"]),
  ...putting("a rounding step of zero", 0, ["allocation.roundingStep", "allocation.periodStep"]),
  ...putting("a territory that is not there at all", 0, ["territories.*.maturity"]),
  ...putting("a tier that counts for nothing", 0, ["tiers.*.multiplier"]),
  ...putting("a pay mix above one", 1.2, ["roster.*.payMix", "hires.*.payMix"]),
  ...putting("a year that starts in mid-month", "2026-01-15", ["calendar.fiscalYearStart"]),
  ...putting("no start of the year", "", ["calendar.fiscalYearStart"]),
  ...putting("a year that starts in mid-month", "2026-02-28", ["calendar.fiscalYearStart"]),
];

/** The first of the roster of 48 are the reps who share pools; meeting setters and managers follow. */
const REPS = 48;

const nowhere = "Nobody-and-nowhere";

/** Names that lead nowhere. */
const lost: readonly Fault[] = [
  fault("a rep of a segment without a target", (file, chance) => {
    const row = chance(REPS);
    rowIn(file, "roster", row)["segment"] = nowhere;
    return `roster.${row}.segment`;
  }),
  fault("a rep without a segment in a plan by segment", (file, chance) => {
    const row = chance(REPS);
    rowIn(file, "roster", row)["segment"] = "";
    return `roster.${row}.segment`;
  }),
  ...putting("a territory that nobody drew", nowhere, ["roster.*.territory", "hires.*.territory"]),
  ...putting("a manager who is not there", nowhere, ["roster.*.manager", "hires.*.manager"]),
  ...putting("a tier that nobody set", nowhere, ["roster.*.tier", "hires.*.tier"]),
  ...putting("a ramp that nobody drew", nowhere, ["roster.*.ramp", "hires.*.ramp"]),
  ...putting("a hire or territory of a segment without a target", nowhere, [
    "hires.*.segment",
    "territories.*.segment",
  ]),
  ...putting("a leaver who is not there", nowhere, ["leavers.*.rep"]),
  ...putting("a bound for somebody who is not there", nowhere, ["bounds.*.rep"]),
  ...putting("quota taken from nobody", nowhere, ["changes.*.rep"]),
  ...putting("quota given to nobody", nowhere, ["changes.*.to"]),
  ...putting("a bound for a manager", "VP", ["bounds.*.rep"]),
  ...putting("quota taken from a meeting setter", "SDR03", ["changes.*.rep"]),
  ...putting("quota given to a manager", "M-MM-AE", ["changes.*.to"]),
  ...putting("a bound for a seat that is not filled again", "SMB-AE09-backfill", ["bounds.*.rep"]),
  ...putting("a leaver who is yet to be hired", "H01", ["leavers.*.rep"]),
  ...putting("a territory written in small letters", "ent-01", ["roster.*.territory"]),
  ...putting("a territory called like a part of every object", "constructor", [
    ...["roster.*.territory", "hires.*.territory"],
  ]),
];

/** A row of a list as a second copy at its end. */
function twice(sentence: string, section: string): Fault {
  return fault(sentence, (file, chance) => {
    const rows = rowsIn(file, section);
    rows.push({ ...rowIn(file, section, chance(rows.length)) });
    return `${section}.${rows.length - 1}`;
  });
}

const duplicates: readonly Fault[] = [
  twice("the same person twice on the roster", "roster"),
  twice("the same hire twice", "hires"),
  twice("the same territory twice", "territories"),
  twice("the same ramp twice", "ramps"),
  twice("the same tier twice", "tiers"),
  twice("two bounds for the same person", "bounds"),
  twice("the same leaver twice", "leavers"),
  twice("the same change twice", "changes"),
  twice("two targets for the same revenue of a segment", "targets"),
  twice("two shares of the same revenue for a role", "revenueMix"),
  twice("two productivities of the same role and segment", "productivity"),
  fault("a hire who has the id of somebody on the roster", (file, chance) => {
    const row = chance(rowsIn(file, "hires").length);
    rowIn(file, "hires", row)["id"] = rowIn(file, "roster", chance(REPS))["id"];
    return `hires.${row}`;
  }),
  fault("a hire who has the id that a backfill will get", (file, chance) => {
    const row = chance(rowsIn(file, "hires").length);
    rowIn(file, "hires", row)["id"] = "ENT-AE03-backfill";
    return [`hires.${row}`, "leavers.0"];
  }),
  fault("a rep who has the id that a backfill will get", (file, chance) => {
    const row = REPS + chance(6);
    rowIn(file, "roster", row)["id"] = "MM-AE05-backfill";
    return [`roster.${row}`, "leavers.1"];
  }),
  fault("two ramps for the same role and segment, after one for nobody in particular", (file) => {
    const ramps = rowsIn(file, "ramps");
    ramps.unshift({ name: "Slow", shares: [0, 0, 0, 1] });
    ramps.push({ name: "Quick", role: "AM", segment: "", shares: [0.5, 1] });
    return `ramps.${ramps.length - 1}`;
  }),
];

const crossedDates: readonly Fault[] = [
  fault("somebody who ends before they start", (file, chance) => {
    const row = chance(REPS);
    Object.assign(rowIn(file, "roster", row), { startDate: "2026-05-02", endDate: "2026-05-01" });
    return `roster.${row}.endDate`;
  }),
  fault("somebody who leaves before they start", (file) => {
    const { rep } = rowIn(file, "leavers", 0);
    const row = placeOf(file, "roster", ({ id }) => id === rep);
    rowIn(file, "roster", row)["startDate"] = "2026-04-01";
    return "leavers.0.lastDay";
  }),
  fault("somebody who leaves on one day here and another day there", (file, chance) => {
    const row = chance(3);
    const { rep } = rowIn(file, "leavers", row);
    const place = placeOf(file, "roster", ({ id }) => id === rep);
    rowIn(file, "roster", place)["endDate"] = "2026-11-30";
    return `leavers.${row}.lastDay`;
  }),
  fault("a change that ends before it begins", (file, chance) => {
    const row = chance(2);
    Object.assign(rowIn(file, "changes", row), { from: "2026-06-02", until: "2026-06-01" });
    return `changes.${row}.until`;
  }),
  ...["2025-12-31", "2027-01-01"].map((day) =>
    fault(`a change on ${day}, outside the year`, (file, chance) => {
      const row = chance(2);
      Object.assign(rowIn(file, "changes", row), { from: day, until: "" });
      return `changes.${row}.from`;
    }),
  ),
  fault("quota given to whom it is taken from", (file, chance) => {
    const row = chance(2);
    const change = rowIn(file, "changes", row);
    change["to"] = change["rep"];
    return `changes.${row}.to`;
  }),
];

const wrongSums: readonly Fault[] = [
  fault("seasonal shares that do not sum to one", (file, chance) => {
    (file["seasonality"] as number[])[chance(4)] = 0.3001;
    return "seasonality";
  }),
  fault(
    "monthly shares that do not sum to one",
    (file, chance) => {
      (file["seasonality"] as number[])[chance(12)] = 0.2;
      return "seasonality";
    },
    "saas-12-reps",
  ),
  fault("seasonal shares that are all zero", (file) => {
    file["seasonality"] = [0, 0, 0, 0];
    return "seasonality";
  }),
  ...[1, 2, 3, 5, 6, 11, 13].map((count) =>
    fault(`${count} seasonal shares`, (file) => {
      file["seasonality"] = Array.from({ length: count }, () => 1 / count);
      return "seasonality";
    }),
  ),
  fault("a revenue type whose shares do not sum to one", (file, chance) => {
    rowIn(file, "revenueMix", chance(4))["share"] = 0.5;
    return "revenueMix";
  }),
  fault("a revenue type that nobody carries", (file) => {
    rowsIn(file, "revenueMix").splice(3);
    return "revenueMix";
  }),
];

const crossedNumbers: readonly Fault[] = [
  fault("a floor above the cap", (file, chance) => {
    const row = chance(2);
    Object.assign(rowIn(file, "bounds", row), { floor: 1_400_001, cap: 1_400_000 });
    return `bounds.${row}.floor`;
  }),
  ...["floor", "cap"].map((bound) =>
    fault(`a pin and a ${bound} for the same person`, (file) => {
      rowIn(file, "bounds", 2)[bound] = 650_000;
      return "bounds.2.pin";
    }),
  ),
  ...["", "   "].map((reason) =>
    fault("a pin that nobody gives a reason for", (file) => {
      rowIn(file, "bounds", 2)["reason"] = reason;
      return "bounds.2.reason";
    }),
  ),
  fault("a bound that says nothing", (file, chance) => {
    const row = chance(5);
    Object.assign(rowIn(file, "bounds", row), { floor: null, cap: null, pin: null });
    return `bounds.${row}`;
  }),
  fault("a smallest weight above the largest", (file) => {
    Object.assign(partIn(file, "allocation"), { minWeight: 1.31, maxWeight: 1.3 });
    return "allocation.minWeight";
  }),
  fault("territories that are merged above where they are split", (file) => {
    Object.assign(partIn(file, "allocation"), { mergeBelow: 1.5, splitAbove: 1.4 });
    return "allocation.mergeBelow";
  }),
  ...[300, 700, 2000, 0.03].map((periodStep) =>
    fault(`periods in steps of ${periodStep}, which do not divide a step of 1,000`, (file) => {
      partIn(file, "allocation")["periodStep"] = periodStep;
      return "allocation.periodStep";
    }),
  ),
  fault("factors that all weigh nothing", (file) => {
    const weights = partIn(file, "factorWeights");
    for (const factor of Object.keys(weights)) weights[factor] = 0;
    return "factorWeights";
  }),
];

const missingParts: readonly Fault[] = [
  ...(["segmented-48-reps", "saas-12-reps"] as const).flatMap((from) => [
    fault("meeting setters, and no word of their meetings", noMeetings, from),
    fault("a team without a target", without("targets"), from),
    fault("a blend without a view from below", withoutProductivity, from),
    fault("targets that ask for nothing", noTargets, from),
    fault("territories that are named and not there", without("territories", "roster"), from),
  ]),
  fault("tiers that are named and not there", without("tiers", "roster")),
  fault("nobody on the roster to lose", without("roster", "leavers")),
];

function noMeetings(file: Parsed): string {
  partIn(file, "allocation")["meetingsPerMonth"] = null;
  return "allocation.meetingsPerMonth";
}

function without(section: string, where = section): Fault["spoil"] {
  return (file) => {
    file[section] = [];
    return where;
  };
}

function withoutProductivity(file: Parsed, chance: Chance): string {
  const sellers = rowsIn(file, "roster").filter(({ role }) => role === "AE" || role === "AM");
  const one = sellers[chance(sellers.length)];
  if (one !== undefined) one["previousBookings"] = null;
  file["productivity"] = [];
  return "productivity";
}

function noTargets(file: Parsed): string {
  for (const target of rowsIn(file, "targets")) target["amount"] = 0;
  return "targets";
}

const managerLoops: readonly Fault[] = [
  fault(
    "a manager who is their own manager",
    (file) => {
      rowIn(file, "roster", 14)["manager"] = "M01";
      return "roster.14.manager";
    },
    "saas-12-reps",
  ),
  fault("two managers who report to each other", (file) => {
    const vp = placeOf(file, "roster", ({ id }) => id === "VP");
    rowIn(file, "roster", vp)["manager"] = "M-SMB-AM";
    return [`roster.${vp}.manager`, `roster.${vp - 1}.manager`];
  }),
  fault("a rep who is their own manager", (file, chance) => {
    const row = chance(REPS);
    const rep = rowIn(file, "roster", row);
    rep["manager"] = rep["id"];
    return `roster.${row}.manager`;
  }),
];

const faults: readonly Fault[] = [
  ...misfits,
  ...impossibleValues,
  ...lost,
  ...duplicates,
  ...crossedDates,
  ...wrongSums,
  ...crossedNumbers,
  ...missingParts,
  ...managerLoops,
];

/** All ways to go wrong, each told once. */
export const sentences: readonly string[] = [...new Set(faults.map(({ sentence }) => sentence))];

/** The models that go wrong in one way, at places of their own; no two of them are alike. */
export function badModels(sentence: string): readonly BadModel[] {
  const chance = seeded(sentences.indexOf(sentence));
  const models = new Map<string, BadModel>();
  for (const { from, strikes, spoil } of faults.filter((one) => one.sentence === sentence)) {
    for (let strike = 0; strike < strikes; strike += 1) {
      const file = template(from);
      const where = [spoil(file, chance)].flat();
      models.set(JSON.stringify([where, file]), { file, where });
    }
  }
  return [...models.values()];
}
