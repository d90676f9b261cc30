import {
  drawnCharts,
  sheetLayout,
  type NamedBack,
  type Progress,
  type WorkbookDescription,
  type WriteReport,
  type CallOff,
} from "../workbook";
import { failureWhile } from "./failure";
import { look } from "./look";
import { namedBackInWords } from "./name-back";
import type { SheetPlan } from "./sheet-plan";
import { stagesOf } from "./stages";
import { stepsOf, type Step } from "./stage";
import { takeBack } from "./take-back";

/** How far a write has come. */
type Course = {
  doing: string;
  /** Sheets of which something was sent, and those of which nothing is left to be sent. */
  readonly begun: Set<string>;
  readonly open: Set<string>;
  /** Sheets of which Excel has carried something out: no other pane has made them. */
  readonly sure: Set<string>;
  writer: string;
  /** Sheets and tables that bear their own names again. */
  namedBack: readonly NamedBack[];
};

function sheetsOf({ tasks }: Step): readonly string[] {
  return tasks.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
}

/** Sends request by request, with a word before each; false if it was called off. */
async function send(
  context: Excel.RequestContext,
  steps: readonly Step[],
  {
    course,
    progress,
    mayStop,
  }: { course: Course; progress: (said: Progress) => void; mayStop: (step: number) => boolean },
): Promise<boolean> {
  const sendOne = async (step: Step, done: number) => {
    course.doing = step.doing;
    progress({ done, of: steps.length, doing: step.doing });
    context.application.suspendApiCalculationUntilNextSync();
    for (const task of step.tasks) task.act(context);
    for (const sheet of sheetsOf(step)) course.begun.add(sheet);
    await context.sync();
    for (const sheet of sheetsOf(step)) course.sure.add(sheet);
    const toCome = new Set(steps.slice(done + 1).flatMap(sheetsOf));
    for (const sheet of sheetsOf(step)) if (!toCome.has(sheet)) course.open.delete(sheet);
  };
  for (const [done, step] of steps.entries()) {
    if (mayStop(done)) return false;
    await sendOne(step, done);
  }
  progress({ done: steps.length, of: steps.length, doing: "done" });
  return true;
}

function report(
  plans: readonly SheetPlan[],
  { begun, open, namedBack }: Course,
): Omit<WriteReport, "left" | "isCancelled"> {
  const names = (fits: (plan: SheetPlan) => boolean) =>
    plans.filter(fits).map(({ layout }) => layout.name);
  const isDone = ({ layout }: SheetPlan) => !open.has(layout.name);
  return {
    created: names((plan) => plan.way === "new" && isDone(plan)),
    updated: names((plan) => plan.way !== "new" && begun.has(plan.layout.name) && isDone(plan)),
    unchanged: names((plan) => plan.way !== "new" && !begun.has(plan.layout.name) && isDone(plan)),
    unfinished: names((plan) => !isDone(plan)),
    ...(namedBack.length === 0 ? {} : { namedBack }),
  };
}

/** Prints the workbook into Excel: looks first, then few large requests, with a word before each. */
export async function writeWorkbook(
  description: WorkbookDescription,
  progress: (progress: Progress) => void,
  signal?: CallOff,
): Promise<WriteReport> {
  const layouts = description.sheets.map(sheetLayout);
  const charts = drawnCharts(layouts);
  const course: Course = {
    doing: "looking at the workbook",
    begun: new Set(),
    open: new Set(),
    sure: new Set(),
    writer: "",
    namedBack: [],
  };
  const namedBack = (back: readonly NamedBack[]) => {
    course.namedBack = back;
  };
  let isFirst = false;
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const seen = await look(context, description, { layouts, charts, namedBack });
      const { plans, known } = seen;
      course.writer = seen.writer;
      isFirst = plans.every(({ way }) => way === "new");
      const steps = stepsOf(stagesOf(plans, seen, description));
      for (const sheet of steps.flatMap(sheetsOf)) course.open.add(sheet);
      const mayStop = (step: number) =>
        signal?.aborted === true && (step === 0 || isFirst || steps[step]?.isWhole === true);
      const isWritten = await send(context, steps, { course, progress, mayStop });
      if (!isWritten && isFirst && course.begun.size > 0) await takeBack(layouts, course);
      const { left } = known.beside;
      return { ...report(plans, course), left, isCancelled: !isWritten };
    });
  } catch (error) {
    const begun = [...course.begun].filter((sheet) => course.open.has(sheet));
    const left = isFirst && course.begun.size > 0 ? await takeBack(layouts, course) : begun;
    const failure = failureWhile(course.doing, error, { left, isBegun: course.begun.size > 0 });
    failure.message += namedBackInWords(course.namedBack);
    throw failure;
  }
}
