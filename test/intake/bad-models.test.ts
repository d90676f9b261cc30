import { quotaPlan, type Problem } from "../../src/engine";
import { readSettings, readSettingsValue, settingsText } from "../../src/intake";
import {
  badModels,
  rowIn,
  rowsIn,
  sentences,
  template,
  type BadModel,
  type Parsed,
} from "./bad-models";

/** Whether a problem stands at a place, or at a part of it. */
function isAt(where: string, { where: said }: Problem): boolean {
  return said === where || said.startsWith(`${where}.`);
}

/** What is wrong with the words of a problem; what a file says stands in quotation marks and is not ours. */
function wordFaults({ where, what, remedy }: Problem): readonly string[] {
  const sentenceFaults = [what, remedy].flatMap((text) => {
    const ours = text.replace(/"[^"]*("|…)/g, '""');
    return [
      ...(/^\S.*[.?]$/.test(ours) ? [] : ["ends without a full stop or a question mark"]),
      ...(/[.!?] \p{Lu}/u.test(ours) ? ["is more than one sentence"] : []),
      ...(/undefined|\[object /.test(ours) ? ["shows the inside of the program"] : []),
    ];
  });
  return [
    ...(where.trim() === "" ? ["names no place"] : []),
    ...sentenceFaults,
    // A line break or an escape sequence of the file's must not reach a terminal or a log as such.
    ...(/[\p{Cc}\u2028\u2029]/u.test(where + what + remedy) ? ["holds control characters"] : []),
  ];
}

/** What is wrong with the answer to a model that must be refused. */
function faultsOfAnswer({ file, where }: BadModel): readonly string[] {
  const expected = where.join(" or ");
  const reading = readSettingsValue(file);
  if (reading.kind === "model") return [`with a fault at ${expected} there is a model`];
  const { problems } = reading;
  const faults = problems.flatMap((problem) =>
    wordFaults(problem).map((fault) => `${JSON.stringify(problem)} ${fault}`),
  );
  if (problems.some((problem) => where.some((place) => isAt(place, problem)))) return faults;
  const named = problems.slice(0, 3).map((problem) => problem.where);
  return [...faults, `${expected} is not named, but ${named.join(", ") || "nothing"}`];
}

/** What stands in the way of planning a file that reads well. */
function obstacles(file: Parsed): readonly Problem[] {
  const reading = readSettings(JSON.stringify(file));
  if (reading.kind === "problems") throw new Error(JSON.stringify(reading.problems));
  const plan = quotaPlan(reading.model).allocation;
  return plan?.kind === "impossible" ? plan.problems : [];
}

/** The template of twelve reps: R01 to R10 are AEs with a pool of 6,930,000, R11 and R12 AMs with 2,310,000. */
const twelve = () => template("saas-12-reps");

test.each(["segmented-48-reps", "saas-12-reps"] as const)(
  "the template %s, from which bad models are made, is a good one",
  (name) => {
    expect(readSettingsValue(template(name)).kind).toBe("model");
    expect(obstacles(template(name))).toEqual([]);
  },
);

test.each(sentences)("a person is told of %s: where it is and what to do about it", (sentence) => {
  const faults = badModels(sentence).flatMap(faultsOfAnswer);
  // A few of them say what is wrong with all.
  expect(faults.slice(0, 3)).toEqual([]);
});

test("at least two hundred bad models are tried", () => {
  const counts = sentences.map((sentence) => badModels(sentence).length);
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(200);
});

test("a factor score between two whole ones is no fault", () => {
  const file = twelve();
  (rowIn(file, "territories", 4)["scores"] as Parsed)["marketMaturity"] = 3.5;
  expect(obstacles(file)).toEqual([]);
});

test.each([
  "<img src=x onerror=alert(1)>",
  '=HYPERLINK("http://example.invalid","Pay")',
  "+1",
  "-2",
  "@x",
  "__proto__",
  "'; DROP TABLE reps; --",
  "Zoë 王 O'Neill",
])("somebody may be called %s, and is called so again after writing and reading", (name) => {
  const file = twelve();
  rowIn(file, "roster", 3)["name"] = name;
  const first = readSettingsValue(file);
  if (first.kind === "problems") throw new Error(JSON.stringify(first.problems));
  expect(first.model.roster[3]?.name).toBe(name);
  expect(readSettings(settingsText(first.model))).toEqual(first);
});

/** Models that read well, with the first sentence that must be said about them. */
const unplannable: readonly (readonly [string, () => Parsed, Problem])[] = [
  [
    "a pool that is no multiple of the rounding step",
    () => {
      const file = twelve();
      (file["allocation"] as Parsed)["roundingStep"] = 9000;
      return file;
    },
    {
      where: "allocation.roundingStep",
      what: "The pool of 9,240,000, targets times buffer, is no multiple of the rounding step of 9,000.",
      remedy: "Make it 9,234,000 or 9,243,000, or take a finer step.",
    },
  ],
  [
    "floors above the pool",
    () => bounded(["R01", "R02", "R03"].map((rep) => ({ rep, floor: 3_000_000 }))),
    {
      where: "bounds",
      what: "Floors and pins ask for 2,070,000 more than the pool of 6,930,000 (AE): they bind R01 (floor 3,000,000), R02 (floor 3,000,000), R03 (floor 3,000,000).",
      remedy: "Lower them by 2,070,000 together, or raise the target.",
    },
  ],
  [
    "caps below the pool",
    () => bounded(["R11", "R12"].map((rep) => ({ rep, cap: 1_000_000 }))),
    {
      where: "bounds",
      what: "Caps and pins leave 310,000 of the pool of 2,310,000 (AM) to nobody: they bind R11 (cap 1,000,000), R12 (cap 1,000,000).",
      remedy: "Raise them by 310,000 together, add capacity, or lower the target.",
    },
  ],
  [
    "caps of all ten AEs below the pool",
    () =>
      bounded(
        rowsIn(twelve(), "roster")
          .slice(0, 10)
          .map(({ id }) => ({ rep: id, cap: 600_000 })),
      ),
    {
      where: "bounds",
      what: "Caps and pins leave 930,000 of the pool of 6,930,000 (AE) to nobody: they bind R01 (cap 600,000), R02 (cap 600,000), R03 (cap 600,000), R04 (cap 600,000), R05 (cap 600,000), R06 (cap 600,000), R07 (cap 600,000), R08 (cap 600,000) and 2 more.",
      remedy: "Raise them by 930,000 together, add capacity, or lower the target.",
    },
  ],
  [
    "pins of all who share a pool, which do not make it",
    () => bounded(["R11", "R12"].map((rep) => ({ rep, pin: 1_000_000, reason: "Agreed" }))),
    {
      where: "bounds",
      what: "Caps and pins leave 310,000 of the pool of 2,310,000 (AM) to nobody: they bind R11 (pin 1,000,000), R12 (pin 1,000,000).",
      remedy: "Raise them by 310,000 together, add capacity, or lower the target.",
    },
  ],
  [
    "a pin off the step",
    () => bounded([{ rep: "R04", pin: 650_500, reason: "Agreed" }]),
    {
      where: "bounds.R04.pin",
      what: "650,500 is no multiple of the rounding step of 1,000.",
      remedy: "Make it 650,000 or 651,000, or take a finer step.",
    },
  ],
  [
    "a floor and a cap between the same two steps",
    () => bounded([{ rep: "R04", floor: 650_100, cap: 650_900 }]),
    {
      where: "bounds.R04",
      what: "The floor stands above the cap of R04 once both are rounded to the step.",
      remedy: "Lower the floor or raise the cap.",
    },
  ],
  [
    "account managers who all start after the year",
    () => {
      const file = twelve();
      for (const row of [10, 11]) rowIn(file, "roster", row)["startDate"] = "2027-01-01";
      return file;
    },
    {
      where: "roster",
      what: "Nobody is there to carry the pool of 2,310,000 (AM).",
      remedy: "Add a rep for AM, or change who carries this revenue in revenueMix.",
    },
  ],
  [
    "a segment with a target and nobody to sell to it",
    () => {
      const file = template("segmented-48-reps");
      const target = { segment: "Public", revenueType: "NEW_BUSINESS", amount: 1_000_000 };
      rowsIn(file, "targets").push(target);
      return file;
    },
    {
      where: "roster",
      what: "Nobody is there to carry the pool of 1,080,000 (AE · Public).",
      remedy: "Add a rep for AE · Public, or change who carries this revenue in revenueMix.",
    },
  ],
  [
    "a view from below in which nobody sells anything",
    () => {
      const file = twelve();
      for (const rep of rowsIn(file, "roster")) rep["previousBookings"] = null;
      for (const line of rowsIn(file, "productivity")) line["amount"] = 0;
      (file["allocation"] as Parsed)["blendShare"] = 0;
      return file;
    },
    {
      where: "roster",
      what: "6,930,000 of the pool of 6,930,000 (AE) has nobody to go to: all weights are zero.",
      remedy: "Give the reps capacity, or productivity to blend with.",
    },
  ],
];

function bounded(bounds: readonly Parsed[]): Parsed {
  return { ...twelve(), bounds };
}

test.each(unplannable)(
  "a file with %s reads well, and gets no plan but the reason",
  (_sentence, file, problem) => {
    const problems = obstacles(file());
    expect(problems[0]).toEqual(problem);
    expect(problems.flatMap(wordFaults)).toEqual([]);
  },
);

/** Files at the edge of what is allowed: whatever becomes of them, they are answered. */
const extremes: readonly (readonly [string, () => Parsed])[] = [
  [
    "bookings of a trillion by hardly anybody at all",
    () => {
      const file = twelve();
      Object.assign(rowIn(file, "roster", 10), { capacity: 1e-300, previousBookings: 1e12 });
      return file;
    },
  ],
  [
    "a line of five thousand managers",
    () => {
      const file = twelve();
      const chief = rowIn(file, "roster", 14);
      for (let place = 0; place < 5000; place += 1) {
        const manager = place === 0 ? chief["id"] : `L${place - 1}`;
        rowsIn(file, "roster").push({ ...chief, id: `L${place}`, manager });
      }
      return file;
    },
  ],
  [
    "targets of a trillion each in steps of a cent",
    () => {
      const file = twelve();
      for (const target of rowsIn(file, "targets")) target["amount"] = 1e12;
      (file["allocation"] as Parsed)["roundingStep"] = 0.01;
      return file;
    },
  ],
  [
    "a season that is over in one month, and everybody hired after it",
    () => {
      const file = { ...twelve(), seasonality: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
      for (const rep of rowsIn(file, "roster")) rep["startDate"] = "2026-12-31";
      return file;
    },
  ],
];

test.each(extremes)(
  "a file with %s is planned or refused, and breaks nothing",
  (_sentence, file) => {
    const reading = readSettings(JSON.stringify(file()));
    const answer = reading.kind === "problems" ? reading : quotaPlan(reading.model).allocation;
    expect(["problems", "impossible", "planned"]).toContain(answer?.kind);
  },
);
