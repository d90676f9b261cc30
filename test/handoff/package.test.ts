import {
  isAskedForWholeYear,
  spokenMoney,
  waterfall,
  type AllocationPlan,
  type QuotaModel,
} from "../../src/engine";
import { handoffFiles, handoffProblems, preparedHandoff } from "../../src/handoff";
import { everythingIn, filesOf, planOf, said, shippedTemplates, wordsIn } from "./written";

const names = ["saas-12-reps", "segmented-48-reps"] as const;

type Files = ReadonlyMap<string, Uint8Array>;
const made = new Map<string, ReturnType<typeof planOf> & { readonly files: Files }>();
beforeAll(async () => {
  for (const name of names) {
    const planned = planOf(name);
    made.set(name, { ...planned, files: await filesOf(planned) });
  }
});

function packageOf(name: string) {
  const found = made.get(name);
  if (found === undefined) throw new Error(`${name} was not made`);
  return found;
}

const letterOf = (files: Files, id: string) =>
  [...files].find(([path]) => path.includes(`/letters/${id}-`) && path.endsWith(".docx"))?.[1];

/** Every number of a model or a plan, however deep it stands. */
function numbersIn(value: unknown, into: Set<number>): Set<number> {
  if (typeof value === "number") into.add(Math.round(value));
  else if (value instanceof Map) for (const each of value.values()) numbersIn(each, into);
  else if (typeof value === "object" && value !== null) {
    for (const each of Object.values(value)) numbersIn(each, into);
  }
  return into;
}

/** What the plan itself holds, and the few sums and differences that documents tell of it. */
function knownAmounts(model: QuotaModel, plan: AllocationPlan): ReadonlySet<number> {
  const known = numbersIn({ ...model, plan }, new Set());
  for (const rep of plan.reps) {
    for (const { change, amount } of waterfall(model, plan, rep)) {
      known.add(Math.round(change)).add(Math.round(amount));
    }
  }
  const managers = new Set(plan.reps.map(({ person }) => person.manager));
  for (const manager of managers) {
    const team = plan.reps.filter(({ person }) => person.manager === manager);
    known.add(Math.round(team.reduce((sum, { quota }) => sum + quota, 0)));
  }
  // Together with last year's quotas, those of the people who had one and are asked for a whole year.
  const both = plan.reps.filter(
    (rep) => isAskedForWholeYear(rep) && rep.person.previousQuota !== null,
  );
  known.add(both.reduce((sum, { quota }) => sum + quota, 0));
  known.add(both.reduce((sum, { person }) => sum + (person.previousQuota ?? 0), 0));
  for (const { revenueTarget, pool } of plan.pool.groups)
    known.add(Math.round(pool - revenueTarget));
  return known;
}

test.each(names)("every document of %s is written, and no placeholder is left", (name) => {
  const { files } = packageOf(name);
  const documents = [...files].filter(([path]) => path.endsWith(".docx"));
  expect(documents.length).toBe(name === "saas-12-reps" ? 37 : 88);
  for (const [path, bytes] of documents) {
    expect([path, /\{\{|\}\}|undefined|NaN|\[object/.test(wordsIn(bytes))]).toEqual([path, false]);
  }
});

test.each(names)("amounts in the letters of %s are the plan's own", (name) => {
  const { files, plan, model } = packageOf(name);
  for (const rep of plan.reps) {
    const words = wordsIn(letterOf(files, rep.id));
    const money = (amount: number) => spokenMoney(Math.round(amount), model.company.currency);
    expect(words).toContain(` is ${money(rep.quota)}.`);
    const told = words.split("\n");
    plan.calendar.periods.forEach(({ label }, at) => {
      expect([rep.id, label, told[told.indexOf(label) + 1]]).toEqual([
        rep.id,
        label,
        money(rep.periods[at] ?? 0),
      ]);
    });
    expect(rep.periods.reduce((sum, one) => sum + one, 0)).toBe(rep.quota);
  }
});

test.each(names)(
  "no amount stands in a letter or a manager's points of %s that the plan does not hold",
  (name) => {
    const { files, plan, model } = packageOf(name);
    const known = knownAmounts(model, plan);
    for (const [path, bytes] of files) {
      if (!path.endsWith(".docx") || !/letters|managers|definitions|faq/.test(path)) continue;
      for (const [text] of wordsIn(bytes).matchAll(/-?\$[\d,]+(?:\.\d+)?/g)) {
        const amount = Number(text.replace(/[$,]/g, ""));
        expect([path, text, known.has(amount)]).toEqual([path, text, true]);
      }
    }
  },
);

test("the 12 reps' own numbers stand in their letters", () => {
  const { files } = packageOf("saas-12-reps");
  const hugo = wordsIn(letterOf(files, "R08"));
  // The plan of this template as test/oracle/plan.py works it out: R08 679,000, equal share 693,000, weight 1.3.
  expect(hugo).toContain("Your quota for the year from 2026-01-01 to 2026-12-31 is $679,000.");
  expect(hugo).toContain("the same share, $693,000.");
  expect(hugo).toContain("gives it a weight of 1.3;");
  expect(hugo).toContain('You are on the ramp "AE"');
  expect(wordsIn(letterOf(files, "S01"))).toContain("is 168 meetings.");
});

test.each(names)("letters of %s tell nothing of others, and nobody's pay", async (name) => {
  // Pay that is like no other number: wherever it stood, it would be found.
  const pay = (place: number) => 123_457 + place * 1009;
  const planned = planOf(name, (model) => ({
    ...model,
    roster: model.roster.map((rep, place) => ({ ...rep, annualOte: pay(place) })),
  }));
  const { model, plan } = planned;
  const amounts = model.roster.flatMap((_rep, place) => [
    String(pay(place)),
    spokenMoney(pay(place), ""),
  ]);
  const people = [...model.roster, ...model.hires];
  const letters = [...(await filesOf(planned))].filter(([path]) => /letters.*docx$/.test(path));
  expect(letters).toHaveLength(plan.reps.length + plan.meetings.length);
  for (const [path, bytes] of letters) {
    const own = plan.carriers.find(({ person }) => path.includes(`/${person.id}-`))?.person;
    const all = everythingIn(bytes);
    // Whoever takes over a seat is not told whose it was: a backfill's own name holds the leaver's.
    const others = people
      .filter(({ id, name: called }) => id !== own?.manager && own?.name !== called)
      .map(({ name: called }) => called);
    const leaked = [...others, ...amounts].filter((text) => all.includes(text.trim()));
    expect([path, leaked]).toEqual([path, []]);
  }
});

test("a changed template with an unknown and an empty placeholder is refused by name and line", () => {
  const { all } = packageOf("saas-12-reps");
  const templates = {
    ...shippedTemplates,
    "rep-letter": "# To {{rep.name}}\n\nYou leave on {{rep.leaves}}, {{rep.nick}}.",
  };
  expect(handoffProblems(preparedHandoff(all, { ...said, templates }))).toMatchObject([
    { where: "rep-letter.md, line 3", what: '"rep.leaves" is empty: the model does not tell it.' },
    { where: "rep-letter.md, line 3", what: 'Nothing is called "rep.nick" here.' },
  ]);
});

test("a company without a name is one problem, not one of every document", () => {
  const { all } = planOf("saas-12-reps", (model) => ({
    ...model,
    company: { ...model.company, name: "" },
  }));
  expect(handoffProblems(preparedHandoff(all, said))).toEqual([
    {
      where: "company.name",
      what: "It is empty, and the documents name the company.",
      remedy: "Tell the name of the company in the settings.",
    },
  ]);
});

test("the index lists what others wrote for the package, too", async () => {
  const { all } = packageOf("saas-12-reps");
  const others = [
    { path: "2-crm/hubspot-verification.xlsx", title: "Whether all quotas are there" },
  ];
  const index: string[] = [];
  for await (const { path, bytes } of handoffFiles(preparedHandoff(all, said), others)) {
    if (path === "index.md") index.push(new TextDecoder().decode(bytes));
  }
  expect(index).toHaveLength(1);
  expect(index[0]).toMatch(/2-crm\/hubspot-verification\.xlsx *\| Whether all quotas are there/);
});

test("names that begin like formulas, and signs that no file may hold, are harmless", async () => {
  const hostile = planOf("saas-12-reps", (model) => ({
    ...model,
    roster: model.roster.map((rep) =>
      rep.id === "R01" ? { ...rep, name: '=HYPERLINK("x")|<b>\u0007' } : rep,
    ),
  }));
  const files = await filesOf(hostile);
  expect(new TextDecoder().decode(files.get("2-crm/salesforce-left-out.csv"))).toContain(
    `R01,"'=HYPERLINK(""x"")|<b>`,
  );
  const letter = letterOf(files, "R01");
  expect(wordsIn(letter)).toContain('Dear =HYPERLINK("x")|<b>,');
  const text = new TextDecoder().decode(
    [...files].find(([path]) => path.includes("/letters/R01-") && path.endsWith(".md"))?.[1],
  );
  expect(text).toContain('Dear =HYPERLINK("x")\\|\\<b\\>');
});
