import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../src/cli/digest";
import type { QuotaModel } from "../../src/engine";
import { settingsText } from "../../src/intake";
import { deciding, ready } from "../engine/sign-off-models";
import { template } from "../excel/printed-workbook";
import { quota } from "./terminal";

const folder = mkdtempSync(join(tmpdir(), "quota-sign-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const saas = "templates/saas-12-reps.json";
const model = deciding(ready(template("saas-12-reps")), {
  engagement: [
    { item: "1a", status: "DONE", on: "2026-01-04", by: "Eli", note: "" },
    { item: "2", status: "SKIPPED", on: "", by: "", note: "No CRM" },
  ],
  assumptions: [{ input: "method", by: "Dana", on: "2026-01-12", note: "Until May" }],
});

function written(name: string, content: QuotaModel | object): string {
  const isModel = "kept" in content;
  writeFileSync(at(name), isModel ? settingsText(content as QuotaModel) : JSON.stringify(content));
  return at(name);
}

function sign(path: string, out: string, ...more: readonly string[]) {
  return quota("sign", path, "--out", at(out), ...more);
}

const who = ["--version", "v1", "--signer", "CRO: Dana Li", "--signer", "Finance: Eli"] as const;

beforeAll(() => {
  const made = sign(written("ready.json", model), "signed.json", ...who, "--date", "2026-01-12");
  expect(made).toMatchObject({
    status: 0,
    told: `Wrote ${at("signed.json")}: version v1, signed on 2026-01-12 by Dana Li (CRO), Eli (Finance)`,
  });
});

type Settings = Record<string, unknown> & {
  readonly allocation: object;
  readonly roster: readonly { readonly id: string; readonly name: string }[];
};

function signedWith(name: string, change: (settings: Settings) => object): string {
  return written(name, change(JSON.parse(readFileSync(at("signed.json"), "utf8")) as Settings));
}

test("the digest is SHA-256", async () => {
  // The examples of FIPS 180-4: one block, and no letter at all.
  expect(await sha256("abc")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  expect(await sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("gates: every gate with what keeps it shut and what would pass it", () => {
  const { status, out } = quota("gates", saas);
  expect(status).toBe(1);
  expect(out.split("\n")[0]).toBe("10 of 10 gates are open.");
  expect(out).toContain("  OPEN          Back-test: A back-test shows 70% to 80% of ramped reps");
  expect(out).toContain("- 0 of 10 ramped reps at quota, 0%");
  expect(out).toContain("- Coverage buffer (allocation.coverageBuffer)");
  expect(out).toMatch(/- and \d+ more; --json names all/);
  const { out: ready } = quota("gates", at("ready.json"));
  expect(ready.split("\n")[0]).toBe("All 10 gates have passed or are accepted.");
  expect(ready).toContain("Signed by Dana on 2026-01-11: The market has doubled");
});

test("gates as data: all rows, and the exit code of the gates", () => {
  const { status, out } = quota("gates", saas, "--json");
  expect(status).toBe(1);
  const said = JSON.parse(out) as {
    open: number;
    signed: { kind: string };
    gates: { id: string; result: string; open: { where: string }[] }[];
  };
  expect(said).toMatchObject({ open: 10, signed: { kind: "unsigned" } });
  const evidence = said.gates.find(({ id }) => id === "Evidence");
  expect(evidence?.open.map(({ where }) => where)).toContain("productivity.AM.amount");
  expect(quota("gates", at("ready.json"), "--json").status).toBe(0);
});

test("gates: the back-test is the method's own where last year's model is given", () => {
  const template = JSON.parse(readFileSync(saas, "utf8")) as {
    readonly calendar: object;
    readonly targets: readonly { readonly amount: number }[];
  };
  // Half of what is asked now is less than everybody of last year booked.
  const last = written("last.json", {
    ...template,
    calendar: { ...template.calendar, fiscalYearStart: "2025-01-01" },
    targets: template.targets.map((each) => ({ ...each, amount: each.amount / 2 })),
  });
  const { status, out } = quota("gates", saas, "--last-year", last);
  expect(status).toBe(1);
  expect(out).toContain("- 10 of 10 ramped reps at quota, 100%");
  const wrong = quota("gates", saas, "--last-year", saas);
  expect(wrong).toMatchObject({ status: 1, out: "" });
  expect(wrong.told).toContain("plans the year from 2026-01-01, not the one from 2025-01-01.");
});

test("sign refuses while a gate is open: gate, row and remedy are named, and nothing is written", () => {
  const open = {
    ...model,
    territories: model.territories.map((each) => ({ ...each, locked: each.id !== "T01" })),
  };
  const { status, told } = sign(written("open.json", open), "never.json", ...who);
  expect(status).toBe(1);
  expect(told).toContain("Not signed: 1 of 10 gates are open.");
  expect(told).toContain("OPEN          Territories: ");
  expect(told).toContain("- Northeast (T01) (territories.T01.locked)");
  expect(told).toContain(
    "What would pass it: Settle the borders of these territories, and mark them as locked.",
  );
  expect(readdirSync(folder)).not.toContain("never.json");
});

test("a signed model says so, and a file or a workbook of it, too", () => {
  const words =
    "Version v1, signed on 2026-01-12 by Dana Li (CRO), Eli (Finance): the inputs are those that were signed.";
  expect(quota("gates", at("signed.json")).out.split("\n")[0]).toBe(words);
  const book = at("signed.xlsx");
  expect(quota("workbook", at("signed.json"), "--out", book).status).toBe(0);
  expect(quota("read", book, "--out", at("read.json")).status).toBe(0);
  const again = quota("gates", at("read.json"));
  expect(again.status).toBe(0);
  expect(again.out.split("\n")[0]).toBe(words);
  // All is confirmed in this model: whoever accepts an input of it accepts nothing.
  expect(again.out).toContain(
    "decisions.assumptions: method is accepted, and nothing there is ASSUMED.",
  );
  const { decisions } = JSON.parse(readFileSync(at("read.json"), "utf8")) as QuotaModel;
  expect(decisions).toMatchObject({
    engagement: model.decisions.engagement,
    assumptions: model.decisions.assumptions,
  });
});

test("a signed model that changed says first what changed, and whose quotas moved", () => {
  const path = signedWith("changed.json", (settings) => ({
    ...settings,
    allocation: { ...settings.allocation, coverageBuffer: 1.2 },
    roster: settings.roster.map((rep) => (rep.id === "R02" ? { ...rep, name: "Ben" } : rep)),
  }));
  const { status, out } = quota("gates", path);
  expect(status).toBe(1);
  const lines = out.split("\n");
  expect(lines.slice(0, 5)).toEqual([
    "CHANGED after signing. Version v1, signed on 2026-01-12 by Dana Li (CRO), Eli (Finance).",
    "2 changes:",
    "  Coverage buffer: 1.05 became 1.2",
    "  roster R02 (Ben Brooks): name: Ben Brooks became Ben",
    "12 quotas moved:",
  ]);
  expect(lines[5]).toMatch(/^ {2}Ava Adler \(R01\): \$879,000 became \$/);
});

test("what is followed under a signature, and what somebody wrote into it", () => {
  const live = signedWith("live.json", (settings) => ({
    ...settings,
    maintenance: { unplannedMoves: 1 },
  }));
  const followed = quota("gates", live);
  expect(followed.status).toBe(0);
  expect(followed.out).toContain("what the quotas rest on is as it was signed");
  const text = readFileSync(at("signed.json"), "utf8");
  writeFileSync(at("forged.json"), text.replaceAll("Ben Brooks", "Ben Brook"));
  const forged = quota("gates", at("forged.json"));
  expect(forged.status).toBe(1);
  expect(forged.out).toMatch(/^TAMPERED\. Version v1/);
  expect(forged.out).toContain("The present inputs are not those that were signed.");
});

test("a version is signed once, and the next one has a name of its own", () => {
  const twice = sign(at("signed.json"), "twice.json", ...who);
  expect(twice.status).toBe(1);
  expect(twice.told).toContain("--version: The version v1 is signed already.");
  const next = sign(at("signed.json"), "v2.json", "--version", "v2", "--signer", "CRO: Dana Li");
  expect(next.status).toBe(0);
  const same = sign(at("ready.json"), "same.json", ...who, "--signer", "CRO: Dana Li");
  expect(same.status).toBe(1);
  expect(same.told).toContain("The signature of Dana Li as CRO stands here a second time");
  expect(readdirSync(folder)).not.toContain("same.json");
});

test("a call that makes no sense is refused in one line", () => {
  const ready = at("ready.json");
  const nobody = sign(ready, "x.json", "--version", "v1");
  expect(nobody).toMatchObject({ status: 2 });
  expect(nobody.told).toContain('Nobody signs: give --signer "ROLE: NAME".');
  expect(sign(ready, "x.json", "--version", "v1", "--signer", "Dana").told).toContain(
    "--signer needs a role and a name",
  );
  expect(sign(ready, "x.json", ...who, "--date", "soon").told).toContain("soon is no day");
  expect(sign(ready, "x.json", "--signer", "CRO: Dana").told).toContain(
    "--version needs a word after it.",
  );
});

test("the package shows where the engagement is, and what each meeting has to settle", () => {
  const path = at("ready.json");
  const made = quota("handoff", path, "--out", at("out"), "--before", saas, "--date", "2026-01-20");
  expect(made.status).toBe(0);
  const text = (name: string) => readFileSync(join(folder, "out", `${name}.md`), "utf8");
  const checklist = text("internal/engagement-checklist");
  // 15 items of 1a and 10 gates of 115; 27 items of phase 2.
  expect(checklist).toContain("As of 2026-01-20, 25 of 115 items are done.");
  expect(checklist).toContain("The engagement is in step 1b Kickoff, in phase 1 Strategy");
  expect(checklist).toContain("27 items are left out.");
  expect(checklist).toMatch(/\| 2a \| .* \| left out \| No CRM \|/);
  const kickoff = text("1-strategy/meetings/meeting-kickoff");
  expect(kickoff).toContain("- Revenue targets are confirmed, or corrected");
  expect(kickoff).not.toContain("The intake form is filled in");
  for (const meeting of [
    "kickoff",
    "data-validation",
    "model-review",
    "back-test-review",
    "sign-off",
  ]) {
    const pack = text(`1-strategy/meetings/meeting-${meeting}`);
    expect(pack).toContain("## Confirmed since the last version");
    expect(pack).toContain("- Coverage buffer: 1.05, confirmed by Eli on 2026-01-05");
  }
  const signOff = text("1-strategy/meetings/meeting-sign-off");
  expect(signOff).toContain(
    "| Back-test | 0 of 10 ramped reps at quota, 0% | Dana | 2026-01-11 | The market has doubled |",
  );
  expect(signOff).toContain("- The plan is signed");
});
