/** @jest-environment jsdom */
import "./like-a-browser";
import { act, cleanup, render } from "@testing-library/react";
import { quotaPlan } from "../../src/engine";
import { useSelectedInput } from "../../src/pane/work/useSelectedInput";
import { useSelectedRep } from "../../src/pane/work/useSelectedRep";
import type { SelectedPlace, WorkbookHost } from "../../src/workbook";
import { template } from "../excel/printed-workbook";
import { openWorkbook } from "./hand-off-place";

afterEach(cleanup);

const model = template("saas-12-reps");
const { allocation } = quotaPlan(model);
const plan = allocation?.kind === "planned" ? allocation : null;
const nowhere = { row: null, table: null, column: null, name: null };

/** A workbook whose selection the test moves, and how often it was followed and left. */
function selectable() {
  const followers = new Set<(place: SelectedPlace) => void>();
  const times = { followed: 0, left: 0 };
  const host: WorkbookHost = {
    ...openWorkbook([], null).host,
    followSelection: async (selected) => {
      times.followed += 1;
      followers.add(selected);
      return async () => {
        times.left += 1;
        followers.delete(selected);
      };
    },
  };
  const select = async (...places: readonly Partial<SelectedPlace>[]) => {
    await act(async () => {
      for (const place of places)
        followers.forEach((tell) => tell({ sheet: "Any", cell: "A1", ...nowhere, ...place }));
      await new Promise((done) => setTimeout(done, 250));
    });
  };
  return { host, times, select };
}

function Both(props: { host: WorkbookHost | null; hasRep: boolean; said: (what: string) => void }) {
  const { host, hasRep, said } = props;
  const trouble = useSelectedInput(host, model, (paths) => said(paths.join(", ")));
  useSelectedRep(hasRep ? host : null, plan, (rep) => said(`rep ${rep}`));
  return <div>{trouble}</div>;
}

const ben = {
  sheet: "Roster",
  table: "RosterList",
  row: { Id: "R02", Name: "Ben Brooks", Standing: "EMPLOYED" },
  column: "OTE",
};

test("one follower tells of the rep and of the input under the cursor, and goes when nobody listens any more", async () => {
  const { host, times, select } = selectable();
  const told: string[] = [];
  const said = (what: string) => void told.push(what);
  const { rerender, unmount } = render(<Both host={host} hasRep said={said} />);
  await select({ name: "CoverageBuffer" });
  await select(ben);
  expect(told).toEqual([
    "allocation.coverageBuffer, allocation",
    "roster.R02.annualOte, roster.R02, roster",
    "rep R02",
  ]);
  rerender(<Both host={host} hasRep={false} said={said} />);
  await select({ name: "CoverageBuffer" });
  expect(told.at(-1)).toBe("allocation.coverageBuffer, allocation");
  expect(times).toEqual({ followed: 1, left: 0 });
  unmount();
  await act(async () => undefined);
  expect(times).toEqual({ followed: 1, left: 1 });
});

test("whoever comes later hears of what is selected; selections in quick succession are one", async () => {
  const { host, select } = selectable();
  const told: string[] = [];
  const said = (what: string) => void told.push(what);
  const { rerender } = render(<Both host={host} hasRep={false} said={said} />);
  await select({ name: "CoverageBuffer" }, { name: "MasterCheck" }, ben);
  expect(told).toEqual(["roster.R02.annualOte, roster.R02, roster"]);
  rerender(<Both host={host} hasRep said={said} />);
  expect(told.at(-1)).toBe("rep R02");
});

test("what is no input is not told, and why nothing can be followed is", async () => {
  const { host, select } = selectable();
  const told: string[] = [];
  const said = (what: string) => void told.push(what);
  render(<Both host={host} hasRep={false} said={said} />);
  await select({ name: "MasterCheck" });
  await select({ table: "TeamList", row: { Id: "R02" }, column: "OTE" });
  expect(told).toEqual([]);
  cleanup();
  const refusing: WorkbookHost = {
    ...host,
    followSelection: async () => {
      throw new Error("A cell is being edited.");
    },
  };
  const { findByText } = render(<Both host={refusing} hasRep={false} said={said} />);
  expect(await findByText("A cell is being edited.")).toBeTruthy();
});
