/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openInWorkbook, openRefine, part, rowsOf, saasText, type } from "./refine-pane";

afterEach(() => {
  cleanup();
  localStorage.clear();
});

// Figures: `quota explain templates/saas-12-reps.json R01`, and the same with R05 pinned at 500,000.

const name = "One rep's quota";

/** Chooses a rep by typing a part of the name. */
async function choose(typed: string, option: RegExp) {
  const rep = part(name);
  const box = rep.getByRole("combobox", { name: "Rep" });
  fireEvent.click(box);
  fireEvent.change(box, { target: { value: typed } });
  fireEvent.click(await screen.findByRole("option", { name: option }));
  return rep;
}

const told = (list: HTMLElement) =>
  [...list.querySelectorAll("li")].map(({ textContent }) => textContent);

test("a quota is told step by step, with what each step changed and why", async () => {
  await openRefine(saasText());
  const rep = await choose("adl", /^Ava Adler \(R01\) · \$879,000$/);
  expect(told(rep.getByRole("list"))).toEqual([
    "Equal share: $693,000the pool of 6,930,000 (AE) over 10 reps",
    "Territory weight: +$101,554, to $794,554Northeast scores 16, 1.185 times the median",
    "Capacity: +$58,793, to $853,3471 of a ramped full-time year",
    "Ramp factor and maturity: no changenone",
    "Blend with bottom-up: +$25,153, to $878,50050% top-down and 50% bottom-up of 812,000 (bookings of last year times capacity), brought back to the pool",
    "Floors, caps and pins: no changenone",
    "Rounding: +$500, to $879,000to 1,000, so that the reps make the pool",
  ]);
  expect(
    rep.getByRole("figure", { name: "How the quota of Ava Adler (R01) came to be" }),
  ).toBeTruthy();
  fireEvent.click(rep.getByText("All that it rests on"));
  await rep.findByText("Capacity and territories of the 9 others of AE", { exact: false });
});

test("who is called otherwise is not offered", async () => {
  await openRefine(saasText());
  const rep = part(name);
  const box = rep.getByRole("combobox", { name: "Rep" });
  fireEvent.click(box);
  expect(await screen.findAllByRole("option")).toHaveLength(12);
  fireEvent.change(box, { target: { value: "xyzzy" } });
  await screen.findByRole("option", { name: "Nobody is called so." });
});

test("the rep whose row is selected in the sheets is shown, unless following is switched off", async () => {
  const { select } = await openInWorkbook();
  const at = (row: number, id: string) =>
    act(() => select({ sheet: "Roster", cell: `B${row}`, row: { Id: id, Manager: "R01" } }));
  at(8, "R03");
  at(7, "R02");
  await screen.findByText("Ben Brooks (R02): $843,000");
  fireEvent.click(part(name).getByLabelText("Follow the selection in the sheets"));
  at(6, "R01");
  await act(() => new Promise((done) => setTimeout(done, 400)));
  expect(screen.getByText("Ben Brooks (R02): $843,000")).toBeTruthy();
  expect(localStorage.getItem("quota-workbook/refine/follow")).toBe("no");
});

test("a selection outside of the lists of people changes nothing", async () => {
  const { select } = await openInWorkbook();
  act(() => select({ sheet: "Roster", cell: "B7", row: { Id: "R02" } }));
  await screen.findByText("Ben Brooks (R02): $843,000");
  act(() => select({ sheet: "Targets", cell: "A1", row: null }));
  act(() => select({ sheet: "Targets", cell: "A7", row: { Segment: "", Amount: 7 } }));
  await act(() => new Promise((done) => setTimeout(done, 400)));
  expect(screen.getByText("Ben Brooks (R02): $843,000")).toBeTruthy();
});

test("who pays for a pin is told before it is applied; it can be taken back", async () => {
  await openRefine(saasText());
  const rep = await choose("R05", /Elena/);
  type(rep.getByLabelText("Pin the quota at"), "500k");
  await rep.findByText(/^9 other reps would carry \+\$72,186 beside a plan/);
  const payers = rep.getByRole("table", { name: "Who pays for the pin of Elena Ekström (R05)" });
  expect(rowsOf(payers)).toEqual([
    ["Ava Adler (R01)", "+$9,974", "$888,000"],
    ["Ben Brooks (R02)", "+$9,573", "$853,000"],
    ["Ines Ito (R09)", "+$8,473", "$755,000"],
    ["Farid Fofana (R06)", "+$8,351", "$744,000"],
    ["Dmitri Dahl (R04)", "+$8,076", "$719,000"],
    ["Carla Castillo (R03)", "+$7,854", "$699,000"],
    ["Hugo Haddad (R08)", "+$7,710", "$687,000"],
    ["Grace Gupta (R07)", "+$7,686", "$685,000"],
    ["Jonas Jansen (R10)", "+$4,488", "$400,000"],
  ]);
  expect(screen.getByText("Elena Ekström (R05): $572,000")).toBeTruthy();
  fireEvent.click(rep.getByRole("button", { name: "Pin it" }));
  expect(rep.getByText(/^Say why: a pin is read by the rep/)).toBeTruthy();
  type(rep.getByLabelText("Why"), "New parent");
  fireEvent.click(rep.getByRole("button", { name: "Pin it" }));
  expect(screen.getByText("Elena Ekström (R05): $500,000")).toBeTruthy();
  expect(rep.getByText("Elena Ekström (R05) is pinned at $500,000.")).toBeTruthy();
  const bounds = part("Pins, floors and caps");
  expect(bounds.getByText("pinned at $500,000")).toBeTruthy();
  expect(bounds.getByText("New parent")).toBeTruthy();
  fireEvent.click(bounds.getByText("Who pays"));
  const carried = await bounds.findByRole("table", {
    name: "Who pays for the bound of Elena Ekström (R05)",
  });
  expect(rowsOf(carried)[0]).toEqual(["Ava Adler (R01)", "+$9,974"]);
  fireEvent.click(bounds.getByRole("button", { name: "Unpin Elena Ekström (R05)" }));
  expect(screen.getByText("Elena Ekström (R05): $572,000")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Undo: unpin Elena Ekström (R05)" }));
  expect(screen.getByText("Elena Ekström (R05): $500,000")).toBeTruthy();
});

test("a pin that the pool cannot bear is refused with the reason, and cannot be applied", async () => {
  await openRefine(saasText());
  const rep = await choose("R11", /Keiko/);
  type(rep.getByLabelText("Pin the quota at"), "3m");
  await rep.findByText("This pin cannot be kept");
  expect(
    rep.getByText(
      /Floors and pins ask for 690,000 more than the pool of 2,310,000 \(AM\).* Lower them by 690,000 together/,
    ),
  ).toBeTruthy();
  expect(rep.queryByRole("button", { name: "Pin it" })).toBeNull();
});

test("a pin takes the place of a floor, and says so; once unpinned, nothing holds the quota", async () => {
  await openRefine(saasText({ bounds: [{ rep: "R05", floor: 600_000, reason: "Old deal" }] }));
  const rep = await choose("R05", /^Elena Ekström \(R05\) · \$600,000$/);
  type(rep.getByLabelText("Pin the quota at"), "500,000");
  await rep.findByText(/^9 other reps would carry \+\$72,186 beside a plan without/);
  expect(
    rep.getByText("The pin takes the place of what holds this quota now: not below $600,000."),
  ).toBeTruthy();
  fireEvent.click(rep.getByRole("button", { name: "Pin it" }));
  const bounds = part("Pins, floors and caps");
  expect(bounds.getByText("pinned at $500,000")).toBeTruthy();
  fireEvent.click(bounds.getByRole("button", { name: "Unpin Elena Ekström (R05)" }));
  expect(bounds.getByText(/^No quota is held by a pin/)).toBeTruthy();
  await waitFor(() =>
    expect(document.activeElement?.textContent).toBe("Elena Ekström (R05) is no longer pinned."),
  );
});

test("the input that is selected in the sheets is shown with its value and evidence, and confirmed there", async () => {
  const { select } = await openInWorkbook();
  expect(screen.queryByRole("region", { name: "Selected in the sheets" })).toBeNull();
  act(() => select({ sheet: "Assumptions", cell: "C9", name: "CoverageBuffer" }));
  const card = within(await screen.findByRole("region", { name: "Selected in the sheets" }));
  expect(card.getByText("Coverage buffer")).toBeTruthy();
  expect(card.getByText("1.05 times the target")).toBeTruthy();
  expect(card.getByText("ASSUMED")).toBeTruthy();
  fireEvent.click(card.getByRole("button", { name: /^Confirm Coverage buffer/ }));
  const by = card.getByLabelText("Confirmed by");
  fireEvent.change(by, { target: { value: "Dana Li" } });
  fireEvent.keyDown(by, { key: "Enter" });
  expect(await card.findByText("CONFIRMED")).toBeTruthy();
  expect(screen.getByRole("button", { name: /^Undo: .*Coverage buffer/ })).toBeTruthy();
  act(() => select({ sheet: "Summary", cell: "B2", name: "MasterCheck" }));
  expect(card.getByText("Coverage buffer")).toBeTruthy();
});
