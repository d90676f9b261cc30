import { sha256 } from "../../src/cli/digest";
import type { Decisions, Provenance, QuotaModel } from "../../src/engine";
import { signedModel } from "../../src/intake";
import { workbookDescription, type SignedAs, type WorkbookDescription } from "../../src/workbook";
import { workbookFile } from "../../src/xlsx";
import { deciding, gatesOf, ready } from "../engine/sign-off-models";
import { onADay, template } from "../excel/printed-workbook";
import { differencesIn, recalculatedTogether, shownIn, type Shown } from "./compared";
import { typedInto, type Typed } from "./edited-file";
import { cellOf } from "./evidence-workbook";
import { recalculated } from "./libreoffice";

const saas = template("saas-12-reps");
const big = template("segmented-48-reps");
const insurance = template("insurance-team");

const told = { owner: "Eli", asOf: "2026-01-05", source: "CRM", note: "" };
const is = (evidence: "ASSUMED" | "CONFIRMED"): Provenance => ({ ...told, evidence });
const confirmedBy = (paths: readonly string[]) =>
  Object.fromEntries(paths.map((path) => [path, is("CONFIRMED")]));
const accepted = (input: string) => ({ input, by: "Dana", on: "2026-01-12", note: "Until May" });

const engagement: Decisions["engagement"] = [
  { item: "1a", status: "DONE", on: "2026-01-04", by: "Eli", note: "" },
  { item: "1a.crm-access", status: "OPEN", on: "", by: "Ana", note: "No licence yet" },
  { item: "2", status: "SKIPPED", on: "", by: "", note: "No CRM" },
];

/** A roster of which all but one row is confirmed, and what people took as it is. */
const partly: QuotaModel = deciding(
  {
    ...saas,
    register: {
      ...confirmedBy(saas.roster.map(({ id }) => `roster.${id}`)),
      ...confirmedBy(["allocation", "territories"]),
      "roster.R02": is("ASSUMED"),
      "roster.R02.previousQuota": is("CONFIRMED"),
      "allocation.blendShare": is("ASSUMED"),
    },
  },
  {
    engagement,
    assumptions: [
      accepted("roster.R02.annualOte"),
      accepted("allocation.blendShare"),
      accepted("territories.T01"),
      accepted("tiers"),
      { ...accepted("method"), note: "" },
      accepted("hires"),
    ],
  },
);

const withFunnel: QuotaModel = deciding(
  {
    ...saas,
    inputs: insurance.inputs,
    roles: insurance.roles,
    register: { ...saas.register, ...confirmedBy(["closeRate", "closer.headcount"]) },
  },
  { assumptions: [accepted("dealValue"), accepted("setter")] },
);

const models: Readonly<Record<string, QuotaModel>> = { saas, big, partly, withFunnel };

const descriptions: Record<string, WorkbookDescription> = {};
let shown: Readonly<Record<string, Shown>> = {};
let edited: Readonly<Record<string, Shown>> = {};

type Edit = readonly (readonly [where: Parameters<typeof cellOf>[1], value: number | string])[];

const edits: Readonly<Record<string, readonly [model: string, edit: Edit]>> = {
  "a source": ["signed", [[["ListEvidence", "Source", 5], "Somebody said so"]]],
  "a number": ["signed", [["BlendShare", 0.6]]],
  "an owner, in a draft": [
    "signed",
    [
      [["PlanInputs", "Owner", 1], "Somebody"],
      ["WorkbookStatus", "DRAFT"],
    ],
  ],
  "a rep confirmed": ["partly", [[["ListEvidence", "Evidence", 11], "CONFIRMED"]]],
  "a reason withdrawn": ["partly", [[["AcceptedList", "Reason", 2], ""]]],
  "all numbers confirmed": [
    "saas",
    [
      [["ListEvidence", "Evidence", 5], "CONFIRMED"],
      [["ListEvidence", "Source", 5], "Board plan"],
    ],
  ],
  "an item done": ["partly", [[["EngagementList", "Status", 10], "DONE"]]],
};

function describe(name: string, model: QuotaModel, signedAs?: SignedAs): void {
  const written = signedAs === undefined ? onADay : { ...onADay, signedAs };
  descriptions[name] = workbookDescription(model, written);
}

function descriptionOf(name: string): WorkbookDescription {
  const found = descriptions[name];
  if (found === undefined) throw new Error(`There is no workbook ${name}.`);
  return found;
}

beforeAll(async () => {
  for (const [name, model] of Object.entries(models)) describe(name, model);
  const signers = [
    { role: "CRO", name: "Dana Li" },
    { role: "Finance", name: "Eli" },
  ];
  const signing = { version: "v1", on: "2026-01-12", signers };
  const signed = await signedModel(ready(saas), signing, sha256);
  describe("signed", signed, "same");
  describe("changed before", signed, "changed");
  shown = await recalculatedTogether(descriptions);
  const files: Record<string, Uint8Array> = {};
  for (const [what, [name, edit]] of Object.entries(edits)) {
    const description = descriptionOf(name);
    const typed = edit.map(([where, value]): Typed => ({ ...cellOf(description, where), value }));
    files[what] = typedInto(await workbookFile(description), typed);
  }
  edited = await shownIn(recalculated(files));
}, 900_000);

/** What stands beside a word in the first column of a sheet. */
function beside(all: Shown | undefined, sheet: string, label: string): unknown {
  return all?.[sheet]?.find(([item]) => item === label)?.[1];
}

function rowOf(all: Shown | undefined, sheet: string, first: string): readonly unknown[] {
  return all?.[sheet]?.find(([item]) => item === first) ?? [];
}

test("LibreOffice works out signatures, acceptances and checklists as the engine does", () => {
  for (const [name, description] of Object.entries(descriptions)) {
    expect([name, differencesIn(description, shown[name] ?? {})]).toEqual([name, []]);
  }
});

test.each(Object.entries(models))(
  "the sheets count as many inputs ASSUMED, and accepted, as the gate of the engine: %s",
  (name, model) => {
    const { open, accepted: taken } = gatesOf(model)("Evidence");
    const all = shown[name];
    expect(beside(all, "About", "of these ASSUMED")).toBe(open.length + taken.length);
    expect(beside(all, "About", "ASSUMED, and accepted by name")).toBe(taken.length);
    expect(rowOf(all, "Sign-off", "Evidence")[2]).toBe(open.length);
  },
);

test("a roster of which one row is left: its own inputs count, and those that nobody else speaks for", () => {
  const all = shown["partly"];
  const lines = new Map(
    (all?.["Assumptions"] ?? []).map((row) => [String(row[7]), [row[8], row[11]]] as const),
  );
  // Ben's row: nine inputs, of which last year's quota has a line of its own and the pay is accepted by itself.
  expect(lines.get("roster.R02")).toEqual([7, 7]);
  expect(lines.get("roster.R02.previousQuota")).toEqual([1, 0]);
  expect(lines.get("roster.R03")).toEqual([9, 0]);
  // Everybody has a line: nothing is left for the list as a whole, which nobody confirmed.
  expect(lines.get("roster")).toEqual([0, 0]);
  const acceptances = (all?.["Assumptions"] ?? [])
    .filter(([, by]) => by === "Dana")
    .map((row) => [row[0], row[2], row[4], row[5]]);
  expect(acceptances).toEqual([
    ["roster.R02.annualOte", 46034, "OK", 1],
    ["allocation.blendShare", 46034, "OK", 1],
    ["territories.T01", 46034, "LOOK: nothing ASSUMED there", 0],
    // Three tiers of three numbers each, as shipped.
    ["tiers", 46034, "OK", 9],
    ["method", 46034, "LOOK: half told", 1],
    ["hires", 46034, "LOOK: nothing ASSUMED there", 0],
  ]);
});

const evidenceIn = (all: Shown | undefined) => [
  beside(all, "About", "of these ASSUMED"),
  beside(all, "About", "ASSUMED, and accepted by name"),
];
const signature = (all: Shown | undefined) =>
  (all?.["Sign-off"] ?? []).filter(([item]) => item === "Signature").at(-1)?.[1];
const master = (all: Shown | undefined) => beside(all, "About", "Master check");

test("what somebody confirms, or takes back, counts at once", () => {
  expect(evidenceIn(shown["partly"])).toEqual([51, 11]);
  // Ben's seven inputs, and his pay, which nobody need accept any more.
  expect(evidenceIn(edited["a rep confirmed"])).toEqual([43, 10]);
  expect(evidenceIn(edited["a reason withdrawn"])).toEqual([51, 10]);
  expect(evidenceIn(shown["saas"])).toEqual([122, 0]);
  // Eleven numbers of the allocation, of which two are ASSUMED by a word of their own.
  expect(evidenceIn(edited["all numbers confirmed"])).toEqual([113, 0]);
});

test("a plan that is really signed: FINAL, every gate passed, and the master check is green", () => {
  const all = shown["signed"];
  expect(master(all)).toBe("All checks pass");
  expect(beside(all, "About", "Status")).toBe("FINAL");
  expect(beside(all, "Sign-off", "Ready to announce")).toBe("PASS");
  expect(signature(all)).toBe("PASS: as it was signed");
  expect(evidenceIn(all)).toEqual([0, 0]);
  const marks = ["Version", "Signed on", "Signed by: CRO", "Signed by: Finance"];
  expect(marks.map((mark) => beside(all, "Sign-off", mark))).toEqual([
    "v1",
    46034,
    "Dana Li",
    "Eli",
  ]);
  expect(beside(all, "Sign-off", "Digest of the inputs")).toMatch(/^[0-9a-f]{12}$/);
});

test("whatever is typed after signing shows: a number, a source, an owner", () => {
  for (const what of ["a source", "a number"]) {
    expect([what, signature(edited[what])]).toEqual([what, "FAIL: changed since it was signed"]);
    expect(rowOf(edited[what], "Checks", "S6")[4]).toBe("FAIL");
    expect(master(edited[what])).toBe("1 FAIL: see Checks");
  }
  const draft = edited["an owner, in a draft"];
  expect(signature(draft)).toBe("STALE: changed since it was signed");
  expect(master(draft)).toBe("All checks pass");
  expect(signature(shown["changed before"])).toBe("FAIL: changed since it was signed");
  expect(master(shown["changed before"])).toBe("1 FAIL: see Checks");
});

test("a plan that nobody signed says so, and which gates are open", () => {
  expect(signature(shown["saas"])).toBe("Not signed: WAIT for gates");
  expect(beside(shown["saas"], "Sign-off", "Gates that are open")).toBe(
    "Definitions, Data, Territories, Reconciled, Back-test, Ramps, Roles, Quotas, Evidence, Checks",
  );
});

test("acceptances to no effect are found, and the finding is live", () => {
  const found = (all: Shown | undefined) =>
    (all?.["Checks"] ?? []).find(([id]) => id === "idle-acceptances")?.slice(2, 5);
  expect(found(shown["partly"])).toEqual([3, 0, "LOOK"]);
  expect(found(edited["a reason withdrawn"])).toEqual([4, 0, "LOOK"]);
  expect(found(shown["saas"])).toEqual([0, 0, "OK"]);
});

test("the checklists: what is said of an item stands before what is said of its step or its phase", () => {
  const standing = (all: Shown | undefined, item: string) => rowOf(all, "Engagement", item)[2];
  const items = ["1a.intro", "1a.crm-access", "1b.held"];
  const before = shown["partly"];
  expect(items.map((item) => standing(before, item))).toEqual(["DONE", "OPEN", "OPEN"]);
  const counts = ["The engagement is in step", "Items done", "Items open", "Items left out"];
  // 14 of the 15 items of 1a; 27 of phase 2; all of 115 that are left, the gates and the signature among them.
  expect(counts.map((label) => beside(before, "Engagement", label))).toEqual(["1a", 14, 74, 27]);
  const after = edited["an item done"];
  expect(counts.map((label) => beside(after, "Engagement", label))).toEqual(["1b", 15, 73, 27]);
  expect(beside(shown["signed"], "Engagement", "Items done")).toBe(11);
});
