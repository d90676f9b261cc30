/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { openInWorkbook, openRefine, part, saasText } from "./refine-pane";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

// Figures: `quota assumptions templates/saas-12-reps.json` and `quota plan templates/saas-12-reps.json`.

const confirms = () =>
  part("Assumptions")
    .getAllByRole("button", { name: /^Confirm / })
    .map((button) => button.getAttribute("aria-label"));

test("findings stand by weight, and without a workbook nothing leads into one", async () => {
  await openRefine(saasText());
  const findings = part("Problems and findings");
  expect(screen.getByText("4 to act on, 6 to know")).toBeTruthy();
  expect(findings.getByText("AE: the pool is $723,000 above capacity")).toBeTruthy();
  expect(findings.getByText("Raise productivity by 11.6%")).toBeTruthy();
  expect(findings.queryByText("Growth", { exact: false })).toBeNull();
  fireEvent.click(findings.getByRole("button", { name: "Show 2 more of 2" }));
  expect(findings.getByText("Who did well last year is asked for more")).toBeTruthy();
  await part("Assumptions").findByText("moves $880,000");
  expect(screen.queryByRole("button", { name: /^Go to/ })).toBeNull();
});

test("a plan that is impossible is the first thing to act on", async () => {
  await openRefine(saasText({ bounds: [{ rep: "R11", floor: 3_000_000 }] }));
  expect(
    part("Problems and findings").getByText(
      "Floors and pins ask for 690,000 more than the pool of 2,310,000 (AM): they bind R11 (floor 3,000,000).",
    ),
  ).toBeTruthy();
  expect(part("One rep's quota").getByText(/no quotas until the problems above/)).toBeTruthy();
});

test("assumptions stand by the quota they move", async () => {
  await openRefine(saasText());
  const register = part("Assumptions");
  await register.findByText("moves $880,000");
  expect(confirms().slice(0, 5)).toEqual([
    "Confirm Coverage buffer: 1.05 times the target",
    "Confirm Blend share: 50% of top-down",
    "Confirm Productivity of AE: amount: $690,000 per year",
    "Confirm Largest weight: 1.3 times",
    "Confirm California South: account density: 4 on a scale of 1 to 5",
  ]);
  for (const money of ["$125,187", "$83,800", "$75,904"]) {
    expect(register.getByText(`moves ${money}`)).toBeTruthy();
  }
  expect(
    register.getByText(
      "tried from 1 to 1.15 · Source: Published range 1.05 to 1.15 · RevOps, 2025-11-20",
    ),
  ).toBeTruthy();
});

test("the first confirmation asks for a name; the next takes one key, and can be undone", async () => {
  await openRefine(saasText());
  const register = part("Assumptions");
  await register.findByText("moves $880,000");
  expect(screen.getByText("129 of 251 inputs confirmed")).toBeTruthy();
  fireEvent.click(register.getByRole("button", { name: /^Confirm Coverage buffer/ }));
  expect(register.getByText("Who confirms it? Write a name and press Enter.")).toBeTruthy();
  const owner = register.getByLabelText("Confirmed by");
  expect(document.activeElement).toBe(owner);
  fireEvent.change(owner, { target: { value: "Dana Fox" } });
  fireEvent.keyDown(owner, { key: "Enter" });
  expect(register.getByText("Coverage buffer is confirmed by Dana Fox.")).toBeTruthy();
  expect(screen.getByText("130 of 251 inputs confirmed")).toBeTruthy();
  const next = register.getByRole("button", { name: /^Confirm Blend share/ });
  await waitFor(() => expect(document.activeElement).toBe(next));
  fireEvent.click(next);
  expect(screen.getByText("131 of 251 inputs confirmed")).toBeTruthy();
  await waitFor(() =>
    expect(document.activeElement).toBe(
      register.getByRole("button", { name: /^Confirm Productivity of AE/ }),
    ),
  );
  expect(localStorage.getItem("quota-workbook/owner")).toBe("Dana Fox");
  fireEvent.click(screen.getByRole("button", { name: "Undo: confirm Blend share" }));
  expect(screen.getByText("130 of 251 inputs confirmed")).toBeTruthy();
});

test("what is confirmed says by whom and when, and keeps its source", async () => {
  localStorage.setItem("quota-workbook/owner", "Dana Fox");
  await openRefine(saasText());
  const register = part("Assumptions");
  await register.findByText("moves $880,000");
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  fireEvent.click(register.getByRole("button", { name: /^Confirm Largest weight/ }));
  fireEvent.click(register.getByRole("button", { name: /^Confirm Coverage buffer/ }));
  fireEvent.click(register.getByLabelText("Only ASSUMED"));
  fireEvent.change(register.getByLabelText("Search the inputs"), {
    target: { value: "dana" },
  });
  await waitFor(() => expect(register.getAllByRole("listitem")).toHaveLength(2));
  expect(
    register.getByText(`Source: Published range 1.05 to 1.15 · Dana Fox, ${day}`),
  ).toBeTruthy();
  expect(register.getByText(`Source: Confirmed by Dana Fox · Dana Fox, ${day}`)).toBeTruthy();
});

test("arrow keys go from row to row, and the tabulator stops at one of them", async () => {
  await openRefine(saasText());
  const register = part("Assumptions");
  await register.findByText("moves $880,000");
  const [first, second] = register.getAllByRole("button", { name: /^Confirm / });
  if (first === undefined || second === undefined) throw new Error("Two rows are missing.");
  act(() => first.focus());
  fireEvent.keyDown(first, { key: "ArrowDown" });
  expect(document.activeElement).toBe(second);
  expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0]);
  fireEvent.keyDown(second, { key: "Home" });
  expect(document.activeElement).toBe(first);
});

test("a search narrows the rows down", async () => {
  await openRefine(saasText());
  const register = part("Assumptions");
  fireEvent.change(register.getByLabelText("Search the inputs"), {
    target: { value: "blend share" },
  });
  await waitFor(() => expect(confirms()).toEqual(["Confirm Blend share: 50% of top-down"]));
  fireEvent.change(register.getByLabelText("Search the inputs"), { target: { value: "xyzzy" } });
  await register.findByText("No input fits.");
});

test("beside a workbook, findings and inputs lead to their cells", async () => {
  const { shown, sheets } = await openInWorkbook();
  const findings = part("Problems and findings");
  fireEvent.click(findings.getByRole("button", { name: "Go to Keiko Kowalski" }));
  await waitFor(() => expect(shown).toHaveLength(1));
  // R11 is the eleventh row beneath the header in A6.
  expect(shown[0]).toEqual(["Roster", "A17"]);
  expect(sheets.tables["RosterList"]?.rows[10]?.[0]).toBe("R11");
  const register = part("Assumptions");
  fireEvent.click(await register.findByRole("button", { name: "Go to Coverage buffer" }));
  await waitFor(() => expect(shown).toHaveLength(2));
  const { address = "" } = sheets.names["CoverageBuffer"] ?? {};
  expect(`${shown[1]?.[0]}!${shown[1]?.[1]}`).toBe(address);
  expect(address).toMatch(/^Assumptions!B\d+$/);
});
