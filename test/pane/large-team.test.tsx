/** @jest-environment jsdom */
import { configure, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import "./like-a-browser";
import { quotaPlan, type AllocationPlan, type QuotaModel } from "../../src/engine";
import { settingsText } from "../../src/intake";
import { Pane } from "../../src/pane";
import { rowsSaid } from "../../src/pane/refine/register-rows";
import { packed, unpacked } from "../../src/pane/track/packed-tracked";
import { trackedOf } from "../../src/pane/track/tracked";
import { template } from "../excel/printed-workbook";
import { busyWorkers, copied } from "./model-worker-here";

configure({ asyncUtilTimeout: 60_000 });
jest.setTimeout(180_000);

const west = template("west-team-q4");

/** The team, so often that it is worked out in the worker. */
function large(model: QuotaModel, times: number): QuotaModel {
  const again = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    Array.from({ length: times }, (_none, place) =>
      rows.map((row) => (place === 0 ? row : { ...row, id: `${row.id}-${place}`, manager: "" })),
    ).flat();
  const targets = model.targets.map((row) => ({ ...row, amount: (row.amount ?? 0) * times }));
  return { ...model, roster: again(model.roster), targets };
}

function plannedIn(model: QuotaModel): AllocationPlan {
  const { allocation } = quotaPlan(model);
  if (allocation?.kind !== "planned") throw new Error(JSON.stringify(allocation));
  return allocation;
}

async function open(model: QuotaModel) {
  localStorage.clear();
  const workers = busyWorkers();
  render(<Pane host={null} isDark={false} openWorker={workers.open} />);
  const text = settingsText(model);
  const file = Object.assign(new File([text], "team.json"), { text: async () => text });
  fireEvent.change(screen.getByLabelText("Settings file", { selector: "input" }), {
    target: { files: [file] },
  });
  return workers;
}

const saas = template("saas-12-reps");

test("a large model is worked out in a worker: what was typed shows at once, what hangs on it is marked until it is new", async () => {
  const model = large(saas, 13);
  const { opened } = await open(model);
  await screen.findByText("Working out the quotas…");
  const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "Coverage buffer" });
  const asked = () => opened.flatMap(({ asked: all }) => all.map(({ question }) => question.kind));
  expect(asked()).toContain("plan");
  const panel = screen.getByRole("tabpanel");
  await waitFor(() => expect(panel.getAttribute("aria-busy")).toBe("false"));
  const quotas = () =>
    within(screen.getByRole("region", { name: "Quotas" })).getByText(/^\$/, { selector: "span" })
      .textContent;
  const before = quotas();
  fireEvent.change(field, { target: { value: "1.25" } });
  fireEvent.blur(field);
  expect(field.value).toBe("1.25");
  expect(panel.getAttribute("aria-busy")).toBe("true");
  expect(screen.getByText("Working it out anew…")).toBeTruthy();
  expect(quotas()).toBe(before);
  await waitFor(() => expect(panel.getAttribute("aria-busy")).toBe("false"));
  expect(screen.queryByText("Working it out anew…")).toBeNull();
  expect(quotas()).not.toBe(before);
  // One worker answers everything that is quick.
  expect(opened).toHaveLength(1);
});

test("an assumption of a large model is confirmed at once, before its plan is there", async () => {
  const model = large(saas, 13);
  await open(model);
  fireEvent.click(await screen.findByRole("tab", { name: "Refine" }));
  fireEvent.click(await screen.findByRole("button", { name: /^Assumptions/ }));
  const owner = await screen.findByRole("textbox", { name: "Confirmed by" });
  fireEvent.change(owner, { target: { value: "Dana" } });
  fireEvent.blur(owner);
  const [first, second] = await screen.findAllByRole("button", { name: /^Confirm / });
  const name = first?.getAttribute("aria-label");
  if (first === undefined || name == null) throw new Error("There is nothing to confirm.");
  fireEvent.click(first);
  expect(screen.queryByRole("button", { name })).toBeNull();
  expect(second?.isConnected).toBe(true);
});

test("what two registers say otherwise is said anew, and every other row stays the very same", () => {
  const said = {
    evidence: "CONFIRMED",
    source: "CRM",
    owner: "Dana",
    asOf: "2026-11-21",
    note: "",
  } as const;
  const unsaid = { evidence: "ASSUMED", source: "", owner: "", asOf: "", note: "" } as const;
  const row = (path: string) => ({ path, name: path, value: 1, unit: "", said: unsaid });
  const rows = [row("roster.R1.capacity"), row("roster.R10.capacity"), row("targets.NEW")];
  const next = rowsSaid(rows, { register: {} }, { register: { "roster.R1": said } });
  expect(next.map((each) => each.said.evidence)).toEqual(["CONFIRMED", "ASSUMED", "ASSUMED"]);
  expect([next[1] === rows[1], next[2] === rows[2]]).toEqual([true, true]);
  expect(rowsSaid(rows, { register: { targets: said } }, { register: { targets: said } })).toBe(
    rows,
  );
  const many = Object.fromEntries(Array.from({ length: 21 }, (_none, at) => [`x.${at}`, said]));
  const all = rowsSaid(rows, { register: {} }, { register: { ...many, targets: said } });
  expect(all.map((each) => each.said.evidence)).toEqual(["ASSUMED", "ASSUMED", "CONFIRMED"]);
});

test("a tracked period crosses without the reps' plans, and is whole again in the pane", () => {
  const plan = plannedIn(west);
  const tracked = trackedOf(west, plan, null);
  const sent = packed(tracked);
  expect(sent.tracking).toBeNull();
  expect(sent.team.reps.map(({ rep }) => rep)).toEqual(plan.reps.map(({ id }) => id));
  expect(unpacked(copied(sent), { model: west, plan, part: null })).toEqual(tracked);
  const region = plan.reps[0]?.person.team ?? "";
  const part = { kind: "team", name: region } as const;
  const some = trackedOf(west, plan, part);
  expect(unpacked(copied(packed(some)), { model: west, plan, part })).toEqual(some);
});
