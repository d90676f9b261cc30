/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { openRefine, part, saasText } from "./refine-pane";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

// Figures: `quota assumptions`, `quota plan` and `quota gates` of templates/saas-12-reps.json.

const agenda = async () => (await screen.findByTestId("agenda")).textContent?.split("\n") ?? [];

test("an agenda has the questions of its meeting, what is assumed by money, findings and gates", async () => {
  await openRefine(saasText());
  const section = part("Meeting agenda");
  const kickoff = await agenda();
  expect(kickoff[0]).toMatch(/^Northwind Cloud \(12 reps\): Kickoff, \d{4}-\d\d-\d\d$/);
  expect(kickoff).toContain("- The intake form is filled in: method, people, territories, targets");
  const head = kickoff.indexOf("Only ASSUMED, by money at stake (122 open)");
  expect(kickoff.slice(head + 1, head + 4)).toEqual([
    "- Coverage buffer: 1.05 times the target; moves $880,000; Published range 1.05 to 1.15; owner RevOps",
    "- Blend share: 50% of top-down; moves $125,187; House default; owner RevOps",
    "- Productivity of AE: amount: $690,000 per year; moves $83,800; Mean of eight ramped AEs in 2025; owner RevOps",
  ]);
  expect(kickoff[head + 11]).toBe("- and 112 more");
  expect(kickoff).toContain(
    "- AM: the pool is $100,000 above capacity. Hire 1 more who are ramped when the year starts (jobs open by 2025-07-01), for $150,000 a year in OTE",
  );
  expect(kickoff).toContain("Gates that are open (10 of 10)");
  expect(kickoff).toContain(
    "- Data: Past bookings are cleaned and validated. Have whoever answers for it sign, with a day.",
  );
  fireEvent.change(section.getByLabelText("Meeting"), { target: { value: "signOff" } });
  const signOff = await agenda();
  expect(signOff[0]).toContain(": Sign-off, ");
  expect(signOff).not.toContain(
    "- The intake form is filled in: method, people, territories, targets",
  );
});

test("it is copied as plain text, and a clipboard that is closed is told", async () => {
  const copied: string[] = [];
  let isOpen = true;
  Reflect.set(navigator, "clipboard", {
    writeText: async (text: string) => {
      if (!isOpen) throw new Error("NotAllowedError");
      copied.push(text);
    },
  });
  await openRefine(saasText());
  const section = part("Meeting agenda");
  fireEvent.click(await section.findByRole("button", { name: "Copy" }));
  await section.findByText("The agenda is in the clipboard.");
  expect(copied).toEqual([(await agenda()).join("\n")]);
  isOpen = false;
  fireEvent.click(section.getByRole("button", { name: "Copy" }));
  await section.findByText(/The clipboard is closed to us\. Select the text/);
});
