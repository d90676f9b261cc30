/** @jest-environment jsdom */
import "./like-a-browser";
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { template } from "../excel/printed-workbook";
import { ready } from "../engine/sign-off-models";
import { openHandOff, openPart, type, unfold } from "./hand-off-place";

afterEach(cleanup);

const model = template("saas-12-reps");

/** Fills in who says something, when and why. */
function say(button: string, reason: string) {
  type("Name", "Dana Li");
  type("Day", "2026-01-12");
  type(/^Reason|^Note/, reason);
  fireEvent.click(
    within(screen.getByRole("group", { name: button })).getByRole("button", { name: button }),
  );
}

// `quota gates templates/saas-12-reps.json`: 10 of 10 gates are open, 14 terms, 122 inputs.
test("every gate says how it stands, what keeps it shut and what would pass it", async () => {
  openHandOff(model);
  expect(
    await screen.findByText("10 of 10 gates have not passed: 3 open, 7 to be signed."),
  ).toBeTruthy();
  const terms = await unfold(/^Definitions$/);
  expect(within(terms).getByText("14 things keep it shut:")).toBeTruthy();
  expect(
    within(terms).getByText(
      "What would pass it: Have each of these terms approved, or changed and approved.",
    ),
  ).toBeTruthy();
  const evidence = await unfold(/^Evidence$/);
  expect(within(evidence).getByText("122 things keep it shut:")).toBeTruthy();
  expect(within(evidence).getByText("Territories").closest("summary")?.textContent).toBe(
    "Territories 72 inputs",
  );
});

test("a gate is signed with name, day and note, and the signature can be taken back", async () => {
  const { changes } = openHandOff(model);
  await unfold(/^Data$/);
  fireEvent.click(screen.getByRole("button", { name: "Sign Data" }));
  fireEvent.click(
    within(screen.getByRole("group", { name: "Sign" })).getByRole("button", { name: "Sign" }),
  );
  expect(screen.getByText("Say whose name stands for it.")).toBeTruthy();
  say("Sign", "Three exports compared");
  expect(
    await screen.findByText("9 of 10 gates have not passed: 3 open, 6 to be signed."),
  ).toBeTruthy();
  expect(screen.getByText("Signed by Dana Li on 2026-01-12: Three exports compared")).toBeTruthy();
  expect(changes.at(-1)?.words).toBe("signing the gate Data");
  expect(changes.at(-1)?.model.decisions.gates).toEqual([
    {
      gate: "Data",
      what: "",
      signedBy: "Dana Li",
      on: "2026-01-12",
      note: "Three exports compared",
    },
  ]);
  fireEvent.click(screen.getByRole("button", { name: "Take back the signature of Data" }));
  expect(
    await screen.findByText("10 of 10 gates have not passed: 3 open, 7 to be signed."),
  ).toBeTruthy();
});

test("a whole list that is only ASSUMED is accepted by name, and not without a reason", async () => {
  const { changes } = openHandOff(model);
  const evidence = await unfold(/^Evidence$/);
  await unfold(/^Territories$/, evidence);
  fireEvent.click(screen.getByRole("button", { name: "Accept all 72: Territories" }));
  say("Accept all 72", "");
  expect(screen.getByText("Say why it is taken as it is.")).toBeTruthy();
  say("Accept all 72", "Reviewed with the field in January");
  await waitFor(() => expect(within(evidence).getByText("50 things keep it shut:")).toBeTruthy());
  expect(changes.at(-1)?.model.decisions.assumptions).toEqual([
    {
      input: "territories",
      by: "Dana Li",
      on: "2026-01-12",
      note: "Reviewed with the field in January",
    },
  ]);
  await unfold(/^72 inputs accepted by name$/);
  fireEvent.click(screen.getByRole("button", { name: "Take back the acceptance of Territories" }));
  await waitFor(() => expect(within(evidence).getByText("122 things keep it shut:")).toBeTruthy());
});

test("terms are approved in the words in which they stand", async () => {
  const { changes } = openHandOff(model);
  await unfold(/^Definitions$/);
  fireEvent.click(screen.getByRole("button", { name: "Approve all 14 terms" }));
  say("Approve all 14 terms", "");
  await screen.findByText("10 of 10 gates have not passed: 2 open, 8 to be signed.");
  const { definitions } = changes.at(-1)?.model.decisions ?? model.decisions;
  expect(definitions).toHaveLength(14);
  expect(definitions[0]).toEqual({
    term: "Quota",
    definition:
      "What one rep is asked to book in a period: a share of the company's revenue target.",
    isApproved: true,
    by: "Dana Li",
    on: "2026-01-12",
    note: "",
  });
});

test("a version is not signed while a gate is open, and the reasons are named", async () => {
  const { changes } = openHandOff(model);
  await screen.findByText("10 of 10 gates have not passed: 3 open, 7 to be signed.");
  openPart("Sign version");
  fireEvent.click(screen.getByRole("button", { name: "Sign version" }));
  for (const reason of [
    "Give the version a name, such as v1.",
    "Nobody signs: give at least one name.",
    "10 of 10 gates have not passed:",
    "Data: Have whoever answers for it sign, with a day.",
  ]) {
    expect(screen.getByText(reason)).toBeTruthy();
  }
  expect(changes).toEqual([]);
});

test("a version is signed with a digest, and what changes afterwards is told", async () => {
  const { changes } = openHandOff(ready(model));
  await screen.findByText("All 10 gates have passed or are accepted.");
  openPart("Sign version");
  type("Version", "v1");
  type("Signed on", "2026-01-12");
  type("CRO: name", "Dana Li");
  fireEvent.click(screen.getByRole("button", { name: "Sign version" }));
  expect(await screen.findByText("Version v1, signed on 2026-01-12 by Dana Li (CRO)")).toBeTruthy();
  expect(await screen.findByText("The inputs are those that were signed.")).toBeTruthy();
  const signed = changes.at(-1)?.model;
  expect(signed?.decisions).toMatchObject({
    status: "FINAL",
    signatures: [{ role: "CRO", name: "Dana Li", on: "2026-01-12" }],
    versions: [{ version: "v1", on: "2026-01-12", who: "Dana Li", what: "Signed" }],
  });
  expect(signed?.decisions.signed?.hash).toMatch(/^[0-9a-f]{64}$/);
  cleanup();
  if (signed === undefined) throw new Error("not signed");
  openHandOff({ ...signed, allocation: { ...signed.allocation, coverageBuffer: 1.08 } });
  openPart("Sign version");
  expect(await screen.findByText("CHANGED after signing")).toBeTruthy();
  expect(screen.getByText("Coverage buffer: 1.05 became 1.08")).toBeTruthy();
});

test("an item of a checklist takes its status, day and owner; the gates' own items are looked at", async () => {
  const { changes } = openHandOff(model);
  await screen.findByText("10 of 10 gates have not passed: 3 open, 7 to be signed.");
  openPart("Engagement checklists");
  type("Done by", "Eli");
  fireEvent.blur(screen.getByLabelText("Done by"));
  await unfold(/^4d Close$/);
  const [first] = screen.getAllByRole("combobox");
  if (first === undefined) throw new Error("no item");
  fireEvent.change(first, { target: { value: "DONE" } });
  const mark = changes.at(-1)?.model.decisions.engagement[0];
  expect(mark).toMatchObject({ status: "DONE", by: "Eli", note: "" });
  expect(mark?.item).toMatch(/^4d\./);
  expect(mark?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(await screen.findByText("1 of 6 done")).toBeTruthy();
  await unfold(/^1d Sign-off of the plan$/);
  expect(screen.getAllByText(/^answered by the gates above/)).toHaveLength(11);
});
