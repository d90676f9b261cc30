import { emptyDecisions, type Decisions } from "../../src/engine";
import { readSettings, readSettingsValue, settingsText } from "../../src/intake";
import { template } from "../excel/printed-workbook";
import { decided } from "../workbook/inputs/decided";

const model = template("saas-12-reps");
const file = JSON.parse(settingsText(model)) as Record<string, unknown>;

function reading(decisions: unknown) {
  return readSettingsValue({ ...file, decisions });
}

function decisionsIn(said: unknown): Decisions {
  const read = reading(said);
  if (read.kind !== "model") throw new Error(JSON.stringify(read.problems));
  return read.model.decisions;
}

test("a file without decisions has none, and none are written", () => {
  expect(model.decisions).toEqual(emptyDecisions);
  expect(Object.keys(file)).not.toContain("decisions");
});

test("decisions come back from a file as they were", () => {
  const full = decided(model);
  const read = readSettings(settingsText(full));
  expect(read.kind === "model" && read.model).toEqual(full);
});

test("a definition that is left out is ours, and what says nothing is not kept", () => {
  const said = decisionsIn({
    definitions: [{ term: "Attainment", isApproved: true, by: "Dana" }, { term: "Quota" }],
    gates: [{ gate: "Data" }],
    signatures: [{ role: "CRO" }],
    acceptances: [{ rep: "R01" }],
    crm: { users: [{ rep: "R01" }] },
    maintenance: [{ rule: "pulse-check" }],
  });
  expect(said).toEqual({
    ...emptyDecisions,
    definitions: [
      {
        term: "Attainment",
        definition: "Bookings of one rep over the quota of the same period.",
        isApproved: true,
        by: "Dana",
        on: "",
        note: "",
      },
    ],
  });
});

const problems: readonly (readonly [said: unknown, where: string, what: string])[] = [
  [{ status: "SIGNED" }, "decisions.status", 'It is "SIGNED", which does not fit.'],
  [
    { gates: [{ gate: "Data", on: "soon" }] },
    "decisions.gates.0.on",
    'It is "soon", which does not fit.',
  ],
  [{ gates: [{ signedBy: "Ana" }] }, "decisions.gates.0.gate", "It is missing."],
  [
    { definitions: [{ term: "Quota", by: 5 }] },
    "decisions.definitions.0.by",
    "It is 5, which does not fit.",
  ],
  [
    { signatures: [{ role: "CRO", date: "2026-01-01" }] },
    "decisions.signatures.0",
    "It holds date, which nothing here is called.",
  ],
  [
    { acceptances: [{ rep: "R01", isAccepted: "yes" }] },
    "decisions.acceptances.0.isAccepted",
    'It is "yes", which does not fit.',
  ],
  [{ versions: [{ version: " " }] }, "decisions.versions.0.version", "It is blank."],
  [
    { crm: { users: [{ rep: "R01" }, { rep: "R01" }] } },
    "decisions.crm.users.1.rep",
    "The users of R01 stands here a second time; the first is decisions.crm.users.0.rep.",
  ],
  [
    {
      signatures: [
        { role: "CRO", name: "Ana" },
        { role: "Finance", name: "Ana" },
        { role: "CRO", name: "Ana" },
      ],
    },
    "decisions.signatures.2.name",
    "The signature of Ana as CRO stands here a second time; the first is decisions.signatures.0.name.",
  ],
];

test.each(problems)("%j is refused", (said, where, what) => {
  const read = reading(said);
  expect(read.kind === "problems" && read.problems.map((each) => [each.where, each.what])).toEqual([
    [where, what],
  ]);
});

test("two people may sign in one role", () => {
  const signatures = [
    { role: "CRO", name: "Ana" },
    { role: "CRO", name: "Ben" },
  ];
  expect(decisionsIn({ signatures })).toMatchObject({ signatures });
});

test("a rep, a gate and a rule that nobody knows are told of and kept", () => {
  const said = {
    acceptances: [{ rep: "R99", isAccepted: true }],
    crm: { users: [{ rep: "R99", hubspot: "7" }] },
    gates: [{ gate: "Back-tests", signedBy: "Ana", on: "2026-01-02" }],
    maintenance: [{ rule: "pulse-chek", by: "Ana" }],
  };
  const read = reading(said);
  expect(read.kind === "model" && read.notices).toEqual([
    "Nobody on the roster is R99: what was decided there is kept, and no sheet shows it.",
    "decisions.gates: Back-tests is none of our gates, and is kept as one of your own. Did you mean Back-test?",
    "decisions.maintenance: there is no rule pulse-chek; what was seen is kept, and no sheet shows it. Did you mean pulse-check?",
  ]);
  expect(decisionsIn(said)).toMatchObject(said);
});
