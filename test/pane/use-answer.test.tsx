/** @jest-environment jsdom */
import { act, configure, render, screen } from "@testing-library/react";
import { useContext } from "react";
import { isLargeTeam } from "../../src/pane/work/large-team";
import { modelDesk } from "../../src/pane/work/model-desk";
import { ModelDesksContext } from "../../src/pane/work/model-desks";
import { useAnswer, useAnswerAtOnce } from "../../src/pane/work/useAnswer";
import { useLongAnswer } from "../../src/pane/work/useLongAnswer";
import { WorkCard } from "../../src/pane/work/WorkCard";
import { compared } from "../../src/pane/refine/compared";
import { changeCount, type QuotaModel } from "../../src/engine";
import { settingsText } from "../../src/intake";
import { template } from "../excel/printed-workbook";
import { workerHere, type WorkerHere } from "./model-worker-here";

configure({ asyncUtilTimeout: 20_000 });

const saas = template("saas-12-reps");
const [someone] = saas.roster;

/** A model of 151 people: one more than is worked out in place. */
function large(): QuotaModel {
  if (someone === undefined) throw new Error("The template has no rep.");
  const roster = Array.from({ length: 151 }, (_none, place) => ({
    ...someone,
    id: `P${place}`,
    name: `Person ${place}`,
    manager: "",
  }));
  const { hires: _hires, ...rest } = saas;
  return { ...rest, hires: [], leavers: [], bounds: [], changes: [], scenarios: [], roster };
}

const renamed = (model: QuotaModel, name: string) => ({
  ...model,
  company: { ...model.company, name },
});

function desks() {
  const workers: WorkerHere[] = [];
  const open = () => {
    const here = workerHere();
    workers.push(here);
    return here.worker;
  };
  const quick = modelDesk(open, { stopsDropped: false });
  const long = () => modelDesk(open, { stopsDropped: true });
  return { value: { quick, stakes: long(), comparison: long() }, workers };
}

type PendingProps = { readonly before: QuotaModel; readonly after: QuotaModel };

function Pending({ before, after }: PendingProps) {
  const of = [before, after];
  const question = { kind: "pending", models: [after, before] } as const;
  const here = () => changeCount(before, after);
  const found = useAnswer({ question, here, join: (count) => count, of });
  const atOnce = useAnswerAtOnce({ question, here, join: (count) => count, of });
  return (
    <>
      <p>
        later: {found?.value ?? "nothing"}, {found?.isOld === true ? "old" : "present"}
      </p>
      <p>at once: {atOnce?.value ?? "nothing"}</p>
    </>
  );
}

test("150 people are a small team, 151 a large one", () => {
  const model = large();
  expect(isLargeTeam(model)).toBe(true);
  expect(isLargeTeam({ ...model, roster: model.roster.slice(1) })).toBe(false);
});

test("a small team's answer is worked out in place, and no worker is opened", async () => {
  const { value, workers } = desks();
  render(
    <ModelDesksContext.Provider value={value}>
      <Pending before={saas} after={renamed(saas, "Other")} />
    </ModelDesksContext.Provider>,
  );
  expect(screen.getByText("at once: 1")).toBeTruthy();
  await screen.findByText("later: 1, present");
  expect(workers).toEqual([]);
});

test("a large team's comes from the worker; the last one stands as old until the next is there", async () => {
  const { value, workers } = desks();
  const model = large();
  const [one, two] = [
    renamed(model, "One"),
    { ...renamed(model, "Two"), allocation: { ...model.allocation, coverageBuffer: 1.01 } },
  ];
  const seen = (after: QuotaModel) => (
    <ModelDesksContext.Provider value={value}>
      <Pending before={model} after={after} />
    </ModelDesksContext.Provider>
  );
  const view = render(seen(one));
  expect(screen.getByText("at once: nothing")).toBeTruthy();
  const [worker] = workers;
  await act(async () => {
    while (await worker?.answer());
  });
  expect(screen.getByText("later: 1, present")).toBeTruthy();
  expect(screen.getByText("at once: 1")).toBeTruthy();
  view.rerender(seen(two));
  expect(screen.getByText("later: 1, old")).toBeTruthy();
  await act(async () => {
    while (await worker?.answer());
  });
  expect(screen.getByText("later: 2, present")).toBeTruthy();
  expect(workers).toHaveLength(1);
});

test("an answer to an earlier question is never shown", async () => {
  const { value, workers } = desks();
  const model = large();
  const seen = (after: QuotaModel) => (
    <ModelDesksContext.Provider value={value}>
      <Pending before={model} after={after} />
    </ModelDesksContext.Provider>
  );
  const view = render(seen(renamed(model, "One")));
  view.rerender(seen(model));
  // What was under way ends; nobody hears it.
  await act(async () => void (await workers[0]?.answer()));
  expect(screen.getByText("later: nothing, present")).toBeTruthy();
  await act(async () => {
    while (await workers[0]?.answer());
  });
  expect(screen.getByText("later: 0, present")).toBeTruthy();
});

test("without a worker a large team is worked out in place", async () => {
  const value = { ...desks().value };
  const quick = modelDesk(
    () => {
      throw new Error("A policy forbids it.");
    },
    { stopsDropped: false },
  );
  const model = large();
  render(
    <ModelDesksContext.Provider value={{ ...value, quick }}>
      <Pending before={model} after={renamed(model, "One")} />
    </ModelDesksContext.Provider>,
  );
  await screen.findByText("later: 1, present");
});

function Compared({ model, to }: { readonly model: QuotaModel; readonly to: string }) {
  const ends = { from: null, to };
  const { found, state, stop } = useLongAnswer({
    question: { kind: "comparison", models: [model], ...ends },
    here: () => compared(model, ends),
    of: [model, to],
  });
  const hasDesks = useContext(ModelDesksContext) !== null;
  return (
    <>
      <WorkCard state={state} onStop={stop} />
      <p>
        {String(hasDesks)}: {found?.value.kind ?? "nothing"}
      </p>
    </>
  );
}

test("what takes long can be stopped, and its worker ends with it", async () => {
  const { value, workers } = desks();
  const model = large();
  render(
    <ModelDesksContext.Provider value={value}>
      <Compared model={model} to={settingsText(model)} />
    </ModelDesksContext.Provider>,
  );
  act(() => screen.getByRole("button", { name: "Stop" }).click());
  expect(screen.getByText("Stopped. Nothing was changed.")).toBeTruthy();
  expect(workers.map((worker) => worker.isEnded())).toEqual([true]);
  expect(screen.getByText("true: nothing")).toBeTruthy();
});

test("versions that can no longer be read are counted", async () => {
  const { value, workers } = desks();
  render(
    <ModelDesksContext.Provider value={value}>
      <Compared model={large()} to="{}" />
    </ModelDesksContext.Provider>,
  );
  await act(async () => void (await workers[0]?.answer()));
  expect(screen.getByText("true: damaged")).toBeTruthy();
});
