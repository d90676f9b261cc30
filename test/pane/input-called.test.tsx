/** @jest-environment jsdom */
import "./like-a-browser";
import { cleanup, render, screen } from "@testing-library/react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { allocationPlan, explainQuota } from "../../src/engine";
import { Clashes } from "../../src/pane/Clashes";
import { changeWordsOf } from "../../src/pane/explore/change-words";
import { writeNumbersWith } from "../../src/pane/numbers/marks";
import { Why } from "../../src/pane/pieces/Why";
import { newSession } from "../../src/pane/session";
import { template } from "../excel/printed-workbook";

const saas = template("saas-12-reps");

afterEach(() => {
  cleanup();
  writeNumbersWith({ decimal: ".", group: "," });
});

test("a scenario's changes are told as the register names inputs", () => {
  const said = changeWordsOf(saas);
  expect(saas.scenarios.flatMap(({ changes }) => changes.map(said))).toEqual([
    "Hire H01 (Open: AE East): added",
    "Hire H02 (Open: AE West): added",
    "Leaver R05: added",
    "Everybody on the roster: bookings of last year: -10%",
    "Productivity of AE: amount: -10%",
    "Coverage buffer: 1 times the target",
  ]);
  expect(said({ path: "targets.*", by: 0.1 })).toBe("Every target: +10%");
  expect(said({ path: "roster.R05.payMix", value: 0.6 })).toBe(
    "Elena Ekström: variable share of pay: 60% of on-target earnings",
  );
  expect(said({ path: "roster.R05", value: null })).toBe("Rep R05 (Elena Ekström): taken away");
  expect(said({ path: "roster.R05", value: { name: "Elena Ekström" } })).toBe(
    "Rep R05 (Elena Ekström): as it was changed",
  );
});

test("what clashes is told as the register names it, with numbers as they are written here", () => {
  writeNumbersWith({ decimal: ",", group: "." });
  const clashes = [
    { path: ["allocation", "coverageBuffer"], mine: 1.2, theirs: 1.15 },
    { path: ["targets", "NEW_BUSINESS"], mine: undefined, theirs: { amount: 1250000.5 } },
    { path: ["seasonality"], mine: [0.25, 0.75], theirs: [] },
  ];
  render(
    <FluentProvider theme={webLightTheme}>
      <Clashes session={{ ...newSession, model: saas, clashes }} dispatch={() => undefined} />
    </FluentProvider>,
  );
  expect(screen.getByText("Changed here and in the sheets: Coverage buffer")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Keep the pane's: 1,2" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Take the sheet's: 1,15" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Keep the pane's: taken away" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Take the sheet's: as it was changed" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Keep the pane's: 0,25 0,75" })).toBeTruthy();
});

test("a date beneath a quota is a day, not the number that a sheet keeps for it", () => {
  const plan = allocationPlan(saas);
  if (plan?.kind !== "planned") throw new Error("The template makes no plan.");
  const { container } = render(<Why figure={explainQuota(saas, plan, "R01")} currency="USD" />);
  expect(container.textContent).toContain("R01: start date 2021-03-01");
  expect(container.textContent).not.toContain("44,256");
});
