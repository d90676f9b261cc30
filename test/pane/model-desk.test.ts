/** @jest-environment jsdom */
import type { QuotaModel } from "../../src/engine";
import { modelDesk, type Asker } from "../../src/pane/work/model-desk";
import type { ModelAnswer } from "../../src/pane/work/model-questions";
import { template } from "../excel/printed-workbook";
import { workerHere } from "./model-worker-here";

const saas = template("saas-12-reps");
const confirmed: QuotaModel = {
  ...saas,
  register: {
    ...saas.register,
    "roster.R01.capacity": {
      evidence: "CONFIRMED",
      source: "Told",
      owner: "Dana",
      asOf: "2026-11-21",
      note: "",
    },
  },
};

/** Somebody who asks, and what they hear. */
function asker() {
  const told: ModelAnswer[] = [];
  const said: string[] = [];
  const own: Asker = {
    told: (answer) => void told.push(answer),
    progressed: ({ share }) => void said.push(`progress ${String(share)}`),
    failed: ({ message }) => void said.push(`failed: ${message}`),
    notThere: () => void said.push("not there"),
  };
  return { own, told, said };
}

/** A desk whose workers are kept. */
function desk(stopsDropped = false) {
  const workers: ReturnType<typeof workerHere>[] = [];
  const own = modelDesk(
    () => {
      const here = workerHere();
      workers.push(here);
      return here.worker;
    },
    { stopsDropped },
  );
  return { own, workers };
}

test("questions are put one after the other, and a model crosses once", async () => {
  const { own, workers } = desk();
  const [first, second] = [asker(), asker()];
  own.ask({ kind: "evidence", models: [saas] }, first.own);
  own.ask({ kind: "pending", models: [confirmed, saas] }, second.own);
  const [worker] = workers;
  expect(worker?.asked.map(({ question }) => question.kind)).toEqual(["evidence"]);
  await worker?.answer();
  await worker?.answer();
  expect(workers).toHaveLength(1);
  expect(first.told).toEqual([{ confirmed: 129, all: 251 }]);
  // Evidence, source, owner and day of the one input.
  expect(second.told).toEqual([4]);
  expect(
    worker?.asked.map(({ models }) =>
      models.map(({ number, model }) => [number, model !== undefined]),
    ),
  ).toEqual([
    [[1, true]],
    [
      [2, true],
      [1, false],
    ],
  ]);
});

test("a question that nobody waits for any more is not put at all, and its answer is never heard", async () => {
  const { own, workers } = desk();
  const [under, waiting, last] = [asker(), asker(), asker()];
  const dropUnder = own.ask({ kind: "evidence", models: [saas] }, under.own);
  const dropWaiting = own.ask({ kind: "register", models: [saas] }, waiting.own);
  own.ask({ kind: "pending", models: [saas, saas] }, last.own);
  dropUnder();
  dropWaiting();
  const [worker] = workers;
  while (await worker?.answer());
  expect(worker?.asked.map(({ question }) => question.kind)).toEqual(["evidence", "pending"]);
  expect([under.told, waiting.told, last.told]).toEqual([[], [], [0]]);
});

test("the plan goes before what waits", async () => {
  const { own, workers } = desk();
  for (const kind of ["evidence", "register", "plan"] as const) {
    own.ask({ kind, models: [saas] }, asker().own);
  }
  const [worker] = workers;
  while (await worker?.answer());
  expect(worker?.asked.map(({ question }) => question.kind)).toEqual([
    "evidence",
    "plan",
    "register",
  ]);
});

test("a long question that is dropped ends with its worker, and the next one is told the model again", async () => {
  const { own, workers } = desk(true);
  const [first, second] = [asker(), asker()];
  const drop = own.ask({ kind: "stakes", models: [saas] }, first.own);
  own.ask({ kind: "evidence", models: [saas] }, second.own);
  drop();
  const [ended, next] = workers;
  expect([ended?.isEnded(), next?.isEnded()]).toEqual([true, false]);
  await next?.answer();
  expect(first.told).toEqual([]);
  expect(second.told).toEqual([{ confirmed: 129, all: 251 }]);
  expect(next?.asked[0]?.models[0]?.model).not.toBeUndefined();
});

test("of five models the one that was asked about longest ago is forgotten, and crosses anew", async () => {
  const { own, workers } = desk();
  const models = ["A", "B", "C", "D", "E"].map((name) => ({
    ...saas,
    company: { ...saas.company, name },
  }));
  for (const model of [...models, ...models.slice(0, 1)]) {
    own.ask({ kind: "evidence", models: [model] }, asker().own);
    await workers[0]?.answer();
  }
  expect(workers[0]?.asked.map(({ forgotten }) => forgotten)).toEqual([[], [], [], [], [1], [2]]);
  expect(workers[0]?.asked[5]?.models[0]?.model?.company.name).toBe("A");
});

test("where no worker is to be had, whoever asked is told so, now and later", async () => {
  const own = modelDesk(
    () => {
      throw new Error("A policy forbids it.");
    },
    { stopsDropped: false },
  );
  const [first, second] = [asker(), asker()];
  own.ask({ kind: "evidence", models: [saas] }, first.own);
  own.ask({ kind: "plan", models: [saas] }, second.own);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect([first.said, second.said]).toEqual([["not there"], ["not there"]]);
});

test("a worker whose script does not come leaves its questions to whoever asked", () => {
  const { own, workers } = desk();
  const [first, second] = [asker(), asker()];
  own.ask({ kind: "evidence", models: [saas] }, first.own);
  own.ask({ kind: "register", models: [saas] }, second.own);
  workers[0]?.worker.dispatchEvent(new Event("error"));
  expect([first.said, second.said]).toEqual([["not there"], ["not there"]]);
});

test("a long answer tells how far it is", async () => {
  const { own, workers } = desk(true);
  const one = asker();
  const settings = JSON.stringify({});
  own.ask({ kind: "comparison", models: [saas], from: null, to: settings }, one.own);
  await workers[0]?.answer();
  expect(one.said[0]).toBe("progress 0");
});
