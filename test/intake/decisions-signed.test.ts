import { createHash } from "node:crypto";
import { emptyModel, type QuotaModel } from "../../src/engine";
import {
  changedSince,
  readSettings,
  settingsText,
  signedModel,
  storedModel,
  storedText,
} from "../../src/intake";
import { template } from "../excel/printed-workbook";

const saas = template("saas-12-reps");

function digest(text: string): Promise<string> {
  return Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex"));
}

const signing = {
  version: "v1",
  on: "2026-01-12",
  signers: [
    { role: "CRO", name: "Dana" },
    { role: "Finance", name: "Eli" },
  ],
};

const signed = signedModel(saas, signing, digest);

type Settings = Record<string, unknown> & {
  readonly decisions: Record<string, unknown> & {
    readonly signed: Record<string, unknown> & { readonly inputs: Record<string, unknown> };
  };
};

function readFrom(settings: unknown): QuotaModel {
  const reading = readSettings(JSON.stringify(settings));
  if (reading.kind !== "model") throw new Error(JSON.stringify(reading.problems));
  return reading.model;
}

async function settingsOf(model: QuotaModel | Promise<QuotaModel>): Promise<Settings> {
  return JSON.parse(settingsText(await model)) as Settings;
}

test("a signature makes the model final, and says who signed what", async () => {
  const { decisions } = await signed;
  expect(decisions).toMatchObject({
    status: "FINAL",
    signatures: [
      { role: "CRO", name: "Dana", on: "2026-01-12" },
      { role: "Finance", name: "Eli", on: "2026-01-12" },
    ],
    versions: [{ version: "v1", on: "2026-01-12", who: "Dana, Eli", what: "Signed", after: "" }],
    signed: { version: "v1", on: "2026-01-12", signers: signing.signers },
  });
  const { inputs } = decisions.signed ?? { inputs: {} };
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(["format", "roster", "register"]));
  expect(Object.keys(inputs)).not.toContain("decisions");
});

test("the digest is that of the inputs as JSON without blanks, keys in order", async () => {
  const { decisions } = await signedModel(
    { ...emptyModel, company: { name: "Ä & B", currency: "EUR" } },
    signing,
    (text) => Promise.resolve(text),
  );
  const text = decisions.signed?.hash ?? "";
  expect(text).toContain(
    '{"company":{"currency":"EUR","name":"Ä & B"},"format":"quota-workbook","formatVersion":1,"inputs":{',
  );
  const { decisions: full } = await signed;
  const file = JSON.parse(settingsText(saas)) as Record<string, unknown>;
  expect(full.signed?.inputs).toEqual(file);
});

test("nothing was signed, and nothing changed since", async () => {
  expect(await changedSince(saas, digest)).toEqual({ kind: "unsigned" });
  expect(await changedSince(await signed, digest)).toEqual({ kind: "same" });
});

test("what is signed comes back from a settings file and from a workbook's own text", async () => {
  const model = await signed;
  const read = readSettings(settingsText(model));
  expect(read.kind === "model" && read.model).toEqual(model);
  expect(read.kind === "model" && read.notices).toEqual([]);
  const stored = storedModel(storedText(model));
  expect(stored.kind).toBe("whole");
  expect(stored.model).toEqual(model);
  expect(await changedSince(stored.model, digest)).toEqual({ kind: "same" });
});

test("in what order the keys of a file stand makes no difference", async () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, turned(each)]),
    );
  };
  const settings = await settingsOf(signed);
  expect(await changedSince(readFrom(turned(settings)), digest)).toEqual({ kind: "same" });
});

test("decisions alone are no change", async () => {
  const model = await signed;
  const acceptances = [{ rep: "R01", isAccepted: false, on: "2026-02-01", note: "No" }];
  const engagement = [{ item: "2", status: "SKIPPED", on: "", by: "", note: "" }] as const;
  const decisions = { ...model.decisions, acceptances, engagement, status: "DRAFT" } as const;
  expect(await changedSince({ ...model, decisions }, digest)).toEqual({ kind: "same" });
});

test("an input, a name and a row are told, with the quotas that moved", async () => {
  const model = await signed;
  const { allocation, roster } = model;
  const input = { ...model, allocation: { ...allocation, coverageBuffer: 1.2 } };
  expect(await changedSince(input, digest)).toMatchObject({
    kind: "changed",
    isOnlyFollowed: false,
    changes: [{ name: "Coverage buffer", before: 1.05, after: 1.2 }],
    moved: expect.arrayContaining([expect.objectContaining({ id: "R12", before: 1107000 })]),
  });
  const names = roster.map((rep) => (rep.id === "R02" ? { ...rep, name: "Ben Brook" } : rep));
  expect(await changedSince({ ...model, roster: names }, digest)).toMatchObject({
    kind: "changed",
    changes: [{ path: "roster.R02.name", before: "Ben Brooks", after: "Ben Brook" }],
    moved: [],
  });
  const fewer = roster.filter(({ id }) => id !== "R02");
  expect(await changedSince({ ...model, roster: fewer }, digest)).toMatchObject({
    kind: "changed",
    changes: [{ kind: "gone", name: "roster R02 (Ben Brooks)" }],
  });
  const kept = { architect: "Ana" };
  expect(await changedSince({ ...model, kept }, digest)).toMatchObject({
    kind: "changed",
    changes: [{ section: "kept", path: "kept.architect", after: "Ana" }],
    moved: [],
  });
});

test("what is followed once the quotas are live goes on under the signature", async () => {
  const model = await signed;
  const maintenance = { ...model.maintenance, unplannedMoves: 1 };
  expect(await changedSince({ ...model, maintenance }, digest)).toMatchObject({
    kind: "changed",
    isOnlyFollowed: true,
    moved: [],
  });
  const company = { ...model.company, name: "Other" };
  expect(await changedSince({ ...model, maintenance, company }, digest)).toMatchObject({
    kind: "changed",
    isOnlyFollowed: false,
    moved: [],
  });
});

test("the version that is signed stands in the log once", async () => {
  const line = { version: "v1", on: "2026-01-11", who: "Ana", what: "After the review", after: "" };
  const told = { ...saas, decisions: { ...saas.decisions, versions: [line] } };
  const { decisions } = await signedModel(told, signing, digest);
  expect(decisions.versions).toEqual([line]);
});

test("somebody who writes into what was signed is found out", async () => {
  const settings = await settingsOf(signed);
  const { inputs } = settings.decisions.signed;
  const forged = {
    ...settings.decisions.signed,
    inputs: { ...inputs, company: { name: "Other", currency: "USD" } },
  };
  const decisions = { ...settings.decisions, signed: forged };
  expect(await changedSince(readFrom({ ...settings, decisions }), digest)).toMatchObject({
    kind: "tampered",
    isAsSigned: true,
    changes: [{ path: "company.name", before: "Other" }],
    moved: [],
  });
  // In both places alike: only the digest tells.
  const both = { ...settings, company: forged.inputs.company, decisions };
  expect(await changedSince(readFrom(both), digest)).toEqual({
    kind: "tampered",
    isAsSigned: false,
    changes: [],
    moved: [],
  });
  const broken = { ...settings.decisions, signed: { ...forged, inputs: { format: "other" } } };
  expect(await changedSince(readFrom({ ...settings, decisions: broken }), digest)).toMatchObject({
    kind: "unreadable",
    isAsSigned: true,
    problems: [{ where: "format" }],
  });
});

test("who signed an earlier version has not signed the next one", async () => {
  const again = await signedModel(
    await signed,
    { version: "v2", on: "2026-03-01", signers: [{ role: "CRO", name: "Dana" }] },
    digest,
  );
  expect(again.decisions.signatures).toEqual([{ role: "CRO", name: "Dana", on: "2026-03-01" }]);
  expect(again.decisions.versions.map(({ version }) => version)).toEqual(["v1", "v2"]);
  expect(await changedSince(again, digest)).toEqual({ kind: "same" });
});

const usual = { version: "v1", on: "2026-01-12", signers: [{ role: "CRO", name: "Dana" }] };
const hash = "0".repeat(64);

const refusals: readonly (readonly [said: unknown, where: string, words: RegExp])[] = [
  [{ signed: { ...usual, hash: "abc", inputs: {} } }, "decisions.signed.hash", /does not fit/],
  [{ signed: { ...usual, hash } }, "decisions.signed.inputs", /missing/],
  [{ signed: { ...usual, hash, inputs: {}, signers: [] } }, "decisions.signed.signers", /./],
  [{ engagement: [{ item: "1a", status: "LATER" }] }, "decisions.engagement.0.status", /LATER/],
  [
    { engagement: [{ item: "1a.crm-acces" }] },
    "decisions.engagement.0.item",
    /No checklist holds 1a.crm-acces. Did you mean 1a.crm-access\?/,
  ],
  [
    { engagement: [{ item: "9z" }] },
    "decisions.engagement.0.item",
    /No checklist holds 9z. Name a phase/,
  ],
  [
    { engagement: [{ item: "1a" }, { item: "1a" }] },
    "decisions.engagement.1.item",
    /The item 1a stands here a second time/,
  ],
  [
    { assumptions: [{ input: "method" }, { input: "method" }] },
    "decisions.assumptions.1.input",
    /The input method stands here a second time/,
  ],
];

test.each(refusals)("%j is refused", (decisions, where, words) => {
  const file = JSON.parse(settingsText(saas)) as Record<string, unknown>;
  const reading = readSettings(JSON.stringify({ ...file, decisions }));
  if (reading.kind !== "problems") throw new Error("It was read.");
  expect(reading.problems.map((each) => each.where)).toEqual([where]);
  expect(reading.problems.map(({ what, remedy }) => `${what} ${remedy}`).join()).toMatch(words);
});

test("an item of which nothing is said is not kept", () => {
  const file = JSON.parse(settingsText(saas)) as Record<string, unknown>;
  const engagement = [{ item: "1a" }, { item: "1b", note: "Moved to May" }];
  expect(readFrom({ ...file, decisions: { engagement } }).decisions.engagement).toEqual([
    { item: "1b", status: "OPEN", on: "", by: "", note: "Moved to May" },
  ]);
});
