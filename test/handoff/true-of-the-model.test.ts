import { quotaPlan, type AllocationPlan, type QuotaModel } from "../../src/engine";
import { handoffFiles, preparedHandoff, type HandoffSaid } from "../../src/handoff";
import { filesOf, planOf, said, wordsIn } from "./written";

type Files = ReadonlyMap<string, Uint8Array>;

async function documentOf(files: Files | Promise<Files>, ending: string): Promise<string> {
  const found = [...(await files)].find(([path]) => path.endsWith(ending));
  return wordsIn(found?.[1]);
}

/** One document of a model that is told otherwise: no more of the package is made than what comes before it. */
async function documentIn(
  { all }: ReturnType<typeof planOf>,
  ending: string,
  told: HandoffSaid = said,
): Promise<string> {
  for await (const { path, bytes } of handoffFiles(preparedHandoff(all, told))) {
    if (path.endsWith(ending)) return wordsIn(bytes);
  }
  throw new Error(`there is no ${ending}`);
}

const twelve = filesOf(planOf("saas-12-reps"));
const fortyEight = filesOf(planOf("segmented-48-reps"));

test("of two who share a pool, neither can work out the other's quota from a letter", async () => {
  // R11 and R12 are the only AMs: their pool is 2,310,000 (2,200,000 and 5 %), an equal share half of it.
  for (const name of ["R11-Keiko-Kowalski", "R12-Liam-Larsen"]) {
    const letter = await documentOf(twelve, `${name}.docx`);
    expect(letter).toContain("You share a pool with one colleague.");
    expect(letter).toContain("Share by territory");
    expect(letter).not.toMatch(/2,310,000|1,155,000/);
  }
  expect(await documentOf(twelve, "R01-Ava-Adler.docx")).toContain("the pool of 6,930,000 (AE)");
});

test("the letter of a seat that is still to be filled greets nobody, and names no leaver", async () => {
  const path = "ENT-AE03-backfill-Open-seat-Enterprise-AE.docx";
  const letter = await documentOf(fortyEight, path);
  expect(letter).toContain("This letter is for whoever takes this seat.");
  expect(letter).not.toMatch(/Dear|Castillo|Backfill/);
  const leaver = await documentOf(fortyEight, "ENT-AE03-Carla-Castillo.docx");
  expect(leaver).toContain("Your quota runs until 2026-03-31;");
});

test("a letter says whether the view from below is known or assumed", async () => {
  // R01 booked 812,000 in the year before; R10 starts in March, and nothing is known of him.
  expect(await documentOf(twelve, "R01-Ava-Adler.docx")).toContain(
    "your year is $812,000: what you booked last year",
  );
  expect(await documentOf(twelve, "R10-Jonas-Jansen.docx")).toContain(
    "what the model assumes a ramped rep in your place sells",
  );
});

test("a letter does not send its reader to the workbook, which holds everybody's numbers", async () => {
  const letter = await documentOf(twelve, "R01-Ava-Adler.docx");
  expect(letter).toContain("the workbook itself holds everybody's numbers and stays with managers");
  expect(letter).not.toMatch(/sheets? (Attainment|Rep view)/);
});

test("the line that a specification shows is a line of the load file", async () => {
  // R01's first month: 6 % of 879,000, rounded with the others of the year to 53,000.
  const hubSpot = (await documentOf(twelve, "crm-hubspot.docx")).split("\n");
  const after = (name: string) => hubSpot[hubSpot.indexOf(name) + 2];
  expect(after("hs_start_datetime")).toBe("2026-01-01T00:00:00.000Z");
  expect(after("hs_end_datetime")).toBe("2026-01-31T23:59:59.999Z");
  expect(after("hs_target_amount")).toBe("53000");
});

test("scores that do not count alike, and the peers they are compared with, are told", async () => {
  const methodology = await documentOf(fortyEight, "methodology.docx");
  expect(methodology).toContain(
    "The four do not count alike: account density 1.5 times, market maturity 1 times, past performance 1 times, openness of competition 0.5 times.",
  );
  expect(methodology).toContain("The score over the middle score of its segment is the weight");
  const even = await documentOf(twelve, "methodology.docx");
  expect(even).not.toContain("do not count alike");
  expect(even).toContain("The score over the middle score of all territories is the weight");
});

test("kinds of revenue add up to the quotas that are assigned", async () => {
  const words = (await documentOf(twelve, "methodology.docx")).split("\n");
  // The AM target of 2,200,000 is expansion 700,000 and renewal 1,500,000; 5 % on top of all.
  for (const [type, sum] of [
    ["New business", "$6,930,000"],
    ["Expansion", "$735,000"],
    ["Renewal", "$1,575,000"],
  ] as const) {
    expect([type, words[words.indexOf(type) + 3]]).toEqual([type, sum]);
  }
});

test("questions and answers compare with last year only where nobody can be told apart", async () => {
  // R01–R07, R09, R11, R12 had quotas of 7,630,000 and have 8,166,000: 7 % more.
  expect(await documentOf(twelve, "rep-faq.docx")).toContain(
    "The 10 reps who had a quota last year and carry one for all of this year were asked for $7,630,000 then and are asked for $8,166,000 now, 7% more.",
  );
  const few = planOf("saas-12-reps", (model) => ({
    ...model,
    roster: model.roster.map((rep) =>
      ["R01", "R02"].includes(rep.id) ? rep : { ...rep, previousQuota: null },
    ),
  }));
  expect(await documentIn(few, "rep-faq.docx")).not.toContain("reps who had a quota");
});

test("the register is told in words, not in the codes of the settings", async () => {
  const validation = await documentOf(fortyEight, "meeting-data-validation.docx");
  expect(validation).toContain("New business carried by AE");
  expect(validation).toContain("segment blended");
  expect(validation).not.toMatch(/SEGMENT_BLENDED|RENORMALISE|NEW_BUSINESS|ASSUMED/);
});

test("the schedule tells what to do, not what the figures of one day name", async () => {
  const schedule = await documentOf(twelve, "maintenance-schedule.docx");
  expect(schedule).toContain("Find where the gap comes from (pipeline volume,");
  expect(schedule).not.toContain("The figures name");
});

test("the runbook names the sheets of a running period only where one is tracked", async () => {
  expect(await documentOf(twelve, "revops-runbook.docx")).toContain("holds no running period yet");
  const tracked = planOf("saas-12-reps", (model) => ({
    ...model,
    tracking: {
      ...model.tracking,
      period: {
        ...model.tracking.period,
        start: "2026-01-01",
        end: "2026-03-31",
        asOf: "2026-02-15",
      },
    },
  }));
  expect(await documentIn(tracked, "revops-runbook.docx")).not.toContain(
    "holds no running period yet",
  );
});

test("where last year's plan is given, the test that the gate asks for is told beside the other", async () => {
  const planned = planOf("saas-12-reps");
  const lastYear = halved(planned.model);
  const methodology = await documentIn(planned, "methodology.docx", { ...said, lastYear });
  // Half of this year's targets asked a year ago: all ten ramped reps booked more than that.
  expect(methodology).toContain("10 of 10 ramped reps made what it would have asked of them then");
  expect(methodology).toContain("0 of 10 ramped reps would have made these quotas");
  expect(await documentOf(twelve, "methodology.docx")).not.toContain("The same method run on");
});

/** A plan of the year before that asked for half as much. */
function halved(model: QuotaModel): AllocationPlan {
  const { allocation } = quotaPlan({
    ...model,
    targets: model.targets.map((target) => ({ ...target, amount: target.amount / 2 })),
  });
  if (allocation?.kind !== "planned") throw new Error("there is no plan");
  return allocation;
}

test("by tiers, documents tell of factors and not of months", async () => {
  const byTier = planOf("segmented-48-reps", (model) => ({ ...model, rampRule: "TIER" }));
  const methodology = await documentIn(byTier, "methodology.docx");
  expect(methodology).toContain("Whoever is new to a tier is asked for a part of a full quota");
  expect(methodology).not.toContain("A ramp begins with the calendar month");
  // Liam Larsen starts in January in a tier in which the first six months ask for half.
  const letter = await documentIn(byTier, "ENT-AE12-Liam-Larsen.docx");
  expect(letter).toContain("You are new to the tier Enterprise: 50% of a full quota");
  expect(letter).not.toContain("You are on the ramp");
});

test("a lasting engagement has a check-in with a date, two weeks after the first quarter", async () => {
  const lasting = planOf("saas-12-reps", (model) => ({
    ...model,
    maintenance: { ...model.maintenance, engagement: "DEDICATED" },
  }));
  const retention = await documentIn(lasting, "retention.docx");
  expect(retention).toContain("The check-in is on 2026-04-14");
  expect(retention).not.toContain("Two doors");
});

test("where there are no territories, no step and no answer tells of them", async () => {
  const without = planOf("west-team-q4");
  const methodology = await documentIn(without, "methodology.docx");
  expect(methodology).not.toContain("weighed by the territory");
  expect(methodology).toContain("Target New business: moves");
  expect(await documentIn(without, "rep-faq.docx")).not.toContain("weighed by your territory");
});
