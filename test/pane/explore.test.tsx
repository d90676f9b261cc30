/** @jest-environment jsdom */
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from "@testing-library/react";
import { ExploreDesk, templateText, workerHere, type ExploreDeskProps } from "./explore-desk";

Reflect.set(
  globalThis,
  "ResizeObserver",
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
afterEach(cleanup);
// How long an answer takes says nothing of whether it is right.
configure({ asyncUtilTimeout: 30_000, defaultHidden: true });

function open(template: string, more: Partial<ExploreDeskProps> = {}) {
  render(<ExploreDesk text={templateText(template)} {...more} />);
}

/** Folds a part of the place out. */
function fold(title: string): HTMLElement {
  const part = screen.getByRole("region", { name: title });
  fireEvent.click(within(part).getByRole("button", { name: new RegExp(`^${title}`) }));
  return part;
}

const move = (lever: string, value: string) =>
  fireEvent.change(screen.getByRole("slider", { name: lever }), { target: { value } });
const cells = (id: string) =>
  [...screen.getByTestId(id).querySelectorAll("td")].map(({ textContent }) => textContent);
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>("button", { name });
const isOff = (name: string) => button(name).getAttribute("aria-disabled") === "true";

test("moving the buffer to 1 shows what the scenario without buffer comes to, and changes nothing", async () => {
  open("saas-12-reps");
  expect(screen.queryByTestId("trial-pool")).toBeNull();
  move("Coverage buffer", "1");
  await screen.findByTestId("trial-pool");
  // Source: quota scenarios templates/saas-12-reps.json, columns As planned and No buffer.
  expect(cells("trial-pool")).toEqual(["$9,240,000", "$8,800,000"]);
  expect(cells("trial-quota")).toEqual(["$9,240,000", "$8,800,000"]);
  expect(cells("trial-gap")).toEqual(["$823,000", "$383,000"]);
  expect(cells("trial-hiresNeeded")).toEqual(["3", "1"]);
  expect(cells("trial-expectedAtQuota")).toEqual(["10.5%", "27.8%"]);
  expect(cells("trial-chance")).toEqual(["9%", "9%"]);
  expect(cells("trial-cost")).toEqual(["$2,206,466", "$2,247,007"]);
  expect(screen.getByText("The 8 widest of 12 quotas that move.")).toBeTruthy();
  expect(screen.getByTestId("buffer").textContent).toBe("1.05");
});

test("a lever is typed as a number, too, and put back", async () => {
  open("saas-12-reps");
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Targets, as a number" });
  fireEvent.change(field, { target: { value: "5" } });
  fireEvent.blur(field);
  await screen.findByTestId("trial-pool");
  expect(field.value).toBe("+5%");
  expect(cells("trial-pool")).toEqual(["$9,240,000", "$9,702,000"]);
  fireEvent.click(button("Put back: Targets"));
  await waitFor(() => expect(screen.queryByTestId("trial-pool")).toBeNull());
});

test("what is no number is told beside its lever", () => {
  open("saas-12-reps");
  const field = screen.getByRole("textbox", { name: "Coverage buffer, as a number" });
  fireEvent.change(field, { target: { value: "much" } });
  fireEvent.blur(field);
  expect(screen.getByText(/"much" is not a number/)).toBeTruthy();
});

test("levers become the model only when somebody says so, and undo takes it back", async () => {
  open("saas-12-reps");
  expect(isOff("Make this the model")).toBe(true);
  move("Coverage buffer", "1");
  await screen.findByTestId("trial-pool");
  fireEvent.click(button("Make this the model"));
  expect(screen.getByTestId("buffer").textContent).toBe("1");
  expect(screen.getByText(/This is the model now/)).toBeTruthy();
  fireEvent.click(button("Undo: Levers: Coverage buffer"));
  expect(screen.getByTestId("buffer").textContent).toBe("1.05");
});

test("last year's bookings can be tried and kept as a scenario, not made the model", async () => {
  open("saas-12-reps");
  move("What everybody sells", "-0.1");
  await screen.findByTestId("trial-sales");
  // A tenth less of 8,417,000.
  expect(cells("trial-sales")).toEqual(["$8,417,000", "$7,575,300"]);
  expect(isOff("Make this the model")).toBe(true);
  expect(screen.getByText(/those are facts: save it as a scenario/)).toBeTruthy();
});

test("a pool between two steps is tried, and refused as the model with the reason", async () => {
  open("saas-12-reps");
  const field = screen.getByRole("textbox", { name: "Coverage buffer, as a number" });
  fireEvent.change(field, { target: { value: "1.0001" } });
  fireEvent.blur(field);
  await screen.findByTestId("trial-pool");
  expect(cells("trial-pool")[1]).toBe("$8,800,880");
  expect(screen.getByText(/is no multiple of the rounding step of 1,000/)).toBeTruthy();
  expect(isOff("Make this the model")).toBe(true);
});

test("levers are saved as a scenario, which then stands beside the model", async () => {
  open("saas-12-reps");
  move("Coverage buffer", "1.1");
  fireEvent.click(button("Save as a scenario"));
  fireEvent.click(button("Save"));
  expect(screen.getByText("Give it a name.")).toBeTruthy();
  const name = screen.getByRole("textbox", { name: "Name of the scenario" });
  fireEvent.change(name, { target: { value: "No buffer" } });
  fireEvent.click(button("Save"));
  expect(screen.getByText("There is a scenario of this name already.")).toBeTruthy();
  fireEvent.change(name, { target: { value: "More buffer" } });
  fireEvent.click(button("Save"));
  expect(screen.getByTestId("scenarios").textContent).toMatch(/More buffer$/);
  expect(
    screen.getByText("“More buffer” is saved. The next writing puts it on the sheet Scenarios."),
  ).toBeTruthy();
});

test("two scenarios stand beside the model; another takes the place of one", async () => {
  open("saas-12-reps");
  const part = fold("Scenarios side by side");
  await screen.findByTestId("scenario-sales");
  expect(cells("scenario-sales")).toEqual(["$8,417,000", "$9,394,500", "$7,351,200"]);
  expect(cells("scenario-atQuota")).toEqual([
    "0% (0% to 30.8%)",
    "80% (44.4% to 97.5%)",
    "0% (0% to 33.6%)",
  ]);
  expect(cells("scenario-chance")).toEqual(["9%", "97%", "below 1%"]);
  const box = (name: string) => within(part).getByRole<HTMLInputElement>("checkbox", { name });
  expect(box("No buffer").disabled).toBe(true);
  fireEvent.click(box("Two more in spring (best)"));
  fireEvent.click(box("No buffer"));
  expect(cells("scenario-pool")).toEqual(["$9,240,000", "$9,240,000", "$8,800,000"]);
});

test("a scenario becomes the model and leaves the list; undo brings both back", async () => {
  open("saas-12-reps");
  fold("Scenarios side by side");
  await screen.findByTestId("scenario-sales");
  fireEvent.click(button("Make No buffer the model"));
  expect(screen.getByTestId("buffer").textContent).toBe("1");
  expect(screen.getByTestId("scenarios").textContent).not.toMatch(/No buffer/);
  await waitFor(() => expect(cells("scenario-pool")[0]).toBe("$8,800,000"));
  fireEvent.click(button("Undo: Scenario No buffer is the model"));
  expect(screen.getByTestId("buffer").textContent).toBe("1.05");
  expect(screen.getByTestId("scenarios").textContent).toMatch(/No buffer/);
});

test("a scenario is deleted, and can be brought back", async () => {
  open("saas-12-reps");
  fold("Scenarios side by side");
  fireEvent.click(button("Delete No buffer"));
  expect(screen.getByTestId("scenarios").textContent).not.toMatch(/No buffer/);
  fireEvent.click(button("Undo: Scenario No buffer deleted"));
  expect(screen.getByTestId("scenarios").textContent).toMatch(/No buffer/);
});

test("nothing is worked out before it is folded out; an answer to an earlier model is marked", async () => {
  let opened = 0;
  const openWorker = () => {
    opened += 1;
    return workerHere();
  };
  open("saas-12-reps", { openWorker });
  expect(opened).toBe(0);
  const part = fold("Sensitivity");
  await within(part).findByText(/Expected sales of \$8,417,000 less the pool of \$9,240,000/);
  expect(opened).toBe(1);
  expect(within(part).queryByText("For an earlier model")).toBeNull();
  move("Coverage buffer", "1");
  await screen.findByTestId("trial-pool");
  fireEvent.click(button("Make this the model"));
  await within(part).findByText("For an earlier model");
  expect(opened).toBe(1);
  fireEvent.click(within(part).getByRole("button", { name: "Work it out again" }));
  await within(part).findByText(/less the pool of \$8,800,000 leave -\$383,000/);
});

test("the closed chance stands at once; drawn years come with seed and settings", async () => {
  open("saas-12-reps");
  const part = fold("Chance of the target");
  expect(within(part).getByText("Chance to book $8,800,000: 9%.")).toBeTruthy();
  expect(
    within(part).getByText("With a correlation of 0.3 between reps instead of 0.2: 13%."),
  ).toBeTruthy();
  const seed = within(part).getByRole("textbox", { name: "Seed" });
  fireEvent.change(seed, { target: { value: "7" } });
  fireEvent.blur(seed);
  const runs = within(part).getByRole("textbox", { name: "Simulated years" });
  fireEvent.change(runs, { target: { value: "5000" } });
  fireEvent.blur(runs);
  fireEvent.click(within(part).getByRole("button", { name: "Draw the years" }));
  // Source: quota odds templates/saas-12-reps.json --runs 5000 --seed 7.
  await within(part).findByText("9%, off by 0.8 points at most. Drawn 5,000 times from seed 7.");
  expect(within(part).getByText(/below \$8,045,469, one in two below \$8,413,739/)).toBeTruthy();
});

test("long work can be stopped, and asked for again", async () => {
  const silent = () =>
    Object.assign(new EventTarget(), {
      postMessage: () => undefined,
      terminate: () => undefined,
    }) as unknown as Worker;
  open("saas-12-reps", { openWorker: silent });
  const part = fold("Forecast");
  fireEvent.click(await within(part).findByRole("button", { name: "Stop" }));
  expect(within(part).getByText("Stopped. Nothing was changed.")).toBeTruthy();
  expect(within(part).getByRole("button", { name: "Work it out again" })).toBeTruthy();
});

test("the forecast says by how much it would have missed the last year", async () => {
  open("segmented-48-reps");
  const part = fold("Forecast");
  await within(part).findByText(
    "Forecast in the same way from what came before it, the last year would have been 8.8% too low.",
  );
  expect(within(part).getByText(/The year: \$41,320,800 expected/)).toBeTruthy();
});

test("the gate comes with last year's model, and a file of another year is refused", async () => {
  open("saas-12-reps");
  const part = fold("Back-test");
  await within(part).findByText(
    "Ramped reps at quota: 0 of 10, 0%. Of so many reps 0% to 30.8% would be no surprise.",
  );
  const said = JSON.parse(templateText("saas-12-reps")) as { calendar: object };
  const choose = (settings: object) => {
    const text = JSON.stringify(settings);
    const file = new File([text], "2025.json");
    Object.assign(file, { text: async () => text });
    fireEvent.change(part.querySelector("input[type=file]") as HTMLInputElement, {
      target: { files: [file] },
    });
  };
  choose(said);
  await within(part).findByText(/plans the year from 2026-01-01, not the one from 2025-01-01/);
  choose({ ...said, scenarios: [], calendar: { ...said.calendar, fiscalYearStart: "2025-01-01" } });
  // Source: quota backtest templates/saas-12-reps.json --last-year, of the same file.
  await within(part).findByText("Verdict: below 50%: investigate before anything else.");
});

test("a funnel has levers of its own, and says that the rest looks at a team", async () => {
  open("insurance-team");
  move("Close rate", "0.35");
  await screen.findByTestId("trial-closerQuota");
  expect(cells("trial-closerQuota")).toEqual(["6.825", "7.963"]);
  expect(screen.getByText(/look at a team: add a roster and targets/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Save as a scenario" })).toBeNull();
});

test("a large team is tried in the worker, and only once a lever rests", async () => {
  const said = JSON.parse(templateText("saas-12-reps")) as { roster: { id: string }[] };
  const many = Array.from({ length: 150 }, (_none, at) => ({
    ...said.roster[0],
    id: `X${at}`,
    previousQuota: null,
    previousBookings: null,
  }));
  let opened = 0;
  const openWorker = () => {
    opened += 1;
    return workerHere();
  };
  const text = JSON.stringify({ ...said, roster: [...said.roster, ...many] });
  render(<ExploreDesk text={text} openWorker={openWorker} />);
  move("Coverage buffer", "1.1");
  move("Coverage buffer", "1");
  await screen.findByTestId("trial-pool");
  expect(opened).toBe(1);
  expect(cells("trial-pool")).toEqual(["$9,240,000", "$8,800,000"]);
});
