import { noFixes, nothingRemembered } from "../../src/intake";
import { importDesk, type OpenWorker } from "../../src/pane/import/import-desk";
import type { FromWorker, ImportQuestion, ToWorker } from "../../src/pane/import/import-messages";

const question: ImportQuestion = {
  type: "map",
  told: {
    inputs: ["a"],
    answers: {},
    memory: nothingRemembered,
    fixes: noFixes,
    asOf: "2026-01-31",
  },
};
const input = { id: "a", name: "a.csv", kind: "file", file: new Blob(["x"]) } as const;
const nobody = () => undefined;

/** Workers that hear, and say only what the test has them say. */
function workers() {
  const opened: {
    said: ToWorker[];
    isOver: boolean;
    hear: (reply: FromWorker) => void;
    broken: (why: string) => void;
  }[] = [];
  const open: OpenWorker = (hear, broken) => {
    const own = { said: [] as ToWorker[], isOver: false, hear, broken };
    opened.push(own);
    return { post: (each) => own.said.push(each), end: () => (own.isOver = true) };
  };
  return { open, opened };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("no worker is opened before it is asked something, and then it is brought all inputs", () => {
  const { open, opened } = workers();
  const desk = importDesk(open);
  desk.bring([input]);
  expect(opened).toHaveLength(0);
  void desk.ask(question, nobody);
  expect(opened[0]?.said).toEqual([
    { type: "bring", inputs: [input] },
    { type: "ask", task: 1, question },
  ]);
});

test("a worker that does not hear that it is called off is ended, and the next one is brought all inputs again", async () => {
  const { open, opened } = workers();
  const desk = importDesk(open);
  desk.bring([input]);
  const ending = desk.ask(question, nobody);
  desk.callOff();
  expect(opened[0]?.said.at(-1)).toEqual({ type: "callOff" });
  expect(opened[0]?.isOver).toBe(false);
  jest.advanceTimersByTime(1500);
  await expect(ending).resolves.toEqual({ kind: "calledOff" });
  expect(opened[0]?.isOver).toBe(true);
  void desk.ask(question, nobody);
  expect(opened[1]?.said[0]).toEqual({ type: "bring", inputs: [input] });
});

test("a worker that hears it in time goes on living", async () => {
  const { open, opened } = workers();
  const desk = importDesk(open);
  const ending = desk.ask(question, nobody);
  desk.callOff();
  opened[0]?.hear({ task: 1, type: "calledOff" });
  await expect(ending).resolves.toEqual({ kind: "calledOff" });
  jest.advanceTimersByTime(5000);
  expect(opened[0]?.isOver).toBe(false);
});

test("what is asked last counts: of what was asked before nothing is heard any more", async () => {
  const { open, opened } = workers();
  const desk = importDesk(open);
  const first = desk.ask(question, nobody);
  const second = desk.ask(question, nobody);
  await expect(first).resolves.toEqual({ kind: "calledOff" });
  const none = { leftOut: [], refusals: [], remembered: {}, tables: [] };
  opened[0]?.hear({ task: 1, type: "failed", message: "late", report: null });
  opened[0]?.hear({ task: 2, type: "answer", answer: { type: "mapped", ...none } });
  await expect(second).resolves.toMatchObject({ kind: "answer" });
});

test("a worker that breaks down is told with a report, and the next question opens another", async () => {
  const { open, opened } = workers();
  const desk = importDesk(open);
  const ending = desk.ask(question, nobody);
  opened[0]?.broken("out of memory");
  await expect(ending).resolves.toEqual({ kind: "failed", message: "", report: "out of memory" });
  void desk.ask(question, nobody);
  expect(opened).toHaveLength(2);
});
