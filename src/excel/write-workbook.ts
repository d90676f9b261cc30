import {
  drawnCharts,
  sheetLayout,
  type Progress,
  type SheetLayout,
  type WorkbookDescription,
  type WriteReport,
} from "../workbook";
import { failureWhile } from "./failure";
import { chartStages } from "./chart-stages";
import { payload, printConstants, printFormulas } from "./print-cells";
import { printLooks } from "./print-looks";
import { addSheet, deleteNames, printStructure } from "./print-structure";
import type { Stage, Task } from "./stage";
import { survey, type Survey } from "./survey";
import { takeBack } from "./take-back";

/** Excel on the web takes 5 MB in one request; we stay well below. */
const REQUEST_BYTES = 4_000_000;

/** The tasks of a stage in as few requests as the limit allows. */
function requests(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const all: Task[][] = [];
  let bytes = Infinity;
  for (const task of tasks) {
    if (bytes + task.bytes > REQUEST_BYTES) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(task);
    bytes += task.bytes;
  }
  return all;
}

function stages(
  layouts: readonly SheetLayout[],
  { standing, dead }: Survey,
  description: WorkbookDescription,
): readonly Stage[] {
  const isNew = standing.length === 0;
  const each = (act: (context: Excel.RequestContext, layout: SheetLayout) => void) =>
    layouts.map((layout): Task => ({
      bytes: payload(layout),
      act: (context) => act(context, layout),
    }));
  return [
    {
      doing: isNew ? "making the sheets" : "writing the inputs",
      tasks: [
        {
          bytes: 0,
          act: (context) => {
            deleteNames(context, dead);
          },
        },
        ...each((context, layout) => {
          const { worksheets } = context.workbook;
          const sheet = isNew ? addSheet(context, layout) : worksheets.getItem(layout.name);
          printConstants(sheet, layout);
        }),
        ...(isNew ? each(printStructure) : []),
      ],
    },
    {
      doing: "writing the formulas",
      tasks: each((context, layout) => {
        printFormulas(context.workbook.worksheets.getItem(layout.name), layout);
      }),
    },
    {
      doing: "making it look right",
      tasks: each((context, layout) => {
        printLooks(context, layout, description);
      }),
    },
  ];
}

/** Prints the workbook into Excel: looks first, then few large requests, with a word after each. */
export async function writeWorkbook(
  description: WorkbookDescription,
  progress: (progress: Progress) => void,
): Promise<WriteReport> {
  const layouts = description.sheets.map(sheetLayout);
  const charts = drawnCharts(layouts);
  const names = layouts.map(({ name }) => name);
  let doing = "looking at the workbook";
  let touched = false;
  let created: readonly string[] = [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found = await survey(context, layouts);
      const { standing } = found;
      created = standing.length === 0 ? names : [];
      const drawing = chartStages(layouts, charts, found.charts);
      const steps = [...stages(layouts, found, description), ...drawing].flatMap((stage) =>
        requests(stage.tasks).map((tasks) => ({ doing: stage.doing, tasks })),
      );
      const send = async (step: Stage, done: number) => {
        doing = step.doing;
        progress({ done, of: steps.length, doing });
        context.application.suspendApiCalculationUntilNextSync();
        step.tasks.forEach((task) => {
          task.act(context);
        });
        touched = true;
        await context.sync();
      };
      for (const [done, step] of steps.entries()) await send(step, done);
      progress({ done: steps.length, of: steps.length, doing: "done" });
      return { created, updated: standing };
    });
  } catch (error) {
    const left = touched ? (created.length > 0 ? await takeBack(layouts) : names) : [];
    throw failureWhile(doing, error, left);
  }
}
