import type { CellFormula } from "../workbook";
import { asEntered, filledWith, sheetBlocks, type SheetBlock } from "./cells-of-blocks";
import { failureLeaving, told } from "./failure";
import { readBlocks, type Grid } from "./read-blocks";
import { requests, type Task } from "./stage";

/** A block with what its cells held before, and how they showed it. */
type Known = { readonly block: SheetBlock; readonly before: Grid; readonly formats: Grid };

/** What the cells of blocks hold. */
async function known(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<readonly Known[]> {
  const before = await readBlocks(context, blocks, "formulas");
  const formats = await readBlocks(context, blocks, "numberFormat");
  return blocks.map((block, place) => ({
    block,
    before: before[place] ?? [],
    formats: formats[place] ?? [],
  }));
}

const isFormula = (content: unknown) => typeof content === "string" && content.startsWith("=");

/** Enters contents; a formula takes over the format of the cells it reads, and so it is given its own again. */
function enterTask({ block, formats }: Known, contents: Grid): Task {
  const { sheet, row, column, rowCount, columnCount, bytes } = block;
  return {
    bytes: 2 * bytes,
    sheet,
    act: (context) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(row, column, rowCount, columnCount);
      const filled = filledWith(block, contents);
      const own = filledWith(block, formats);
      range.formulas = filled;
      range.numberFormat = filled.map((line, down) =>
        line.map((content, across) => (isFormula(content) ? (own[down]?.[across] ?? null) : null)),
      );
    },
  };
}

async function send(
  context: Excel.RequestContext,
  { tasks, begun }: { readonly tasks: readonly Task[]; readonly begun: () => void },
): Promise<void> {
  const sendOne = async (together: readonly Task[]) => {
    for (const task of together) task.act(context);
    begun();
    await context.sync();
  };
  for (const together of requests(tasks)) await sendOne(together);
}

/** Enters again what stood in the cells of one sheet, where something else stands now; false where Excel refuses. */
async function putBackSheet(all: readonly Known[]): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const blocks = all.map(({ block }) => block);
      const now = await readBlocks(context, blocks, "formulas");
      const changed = all.filter(
        ({ before }, place) => JSON.stringify(before) !== JSON.stringify(now[place]),
      );
      const tasks = changed.map((each) =>
        enterTask(
          each,
          each.before.map((line) => line.map(asEntered)),
        ),
      );
      await send(context, { tasks, begun: () => undefined });
    });
    return true;
  } catch {
    return false;
  }
}

/** Enters again what stood in the cells, sheet by sheet, and says on which sheets that failed. */
async function putBack(all: readonly Known[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const sheet of new Set(all.map(({ block }) => block.sheet))) {
    const isBack = await putBackSheet(all.filter(({ block }) => block.sheet === sheet));
    if (!isBack) left.push(sheet);
  }
  return left;
}

function standing(left: readonly string[]): string {
  return left.length === 0
    ? "All formulas are as they were."
    : `Some formulas were replaced and some were not, on these sheets: ${left.join(", ")}. Undo takes back what was replaced.`;
}

/** Enters other contents into cells, in all of them or in none. */
export async function replaceFormulas(cells: readonly CellFormula[]): Promise<void> {
  const doing = "replacing formulas";
  const blocks = sheetBlocks(cells);
  const before = await told(doing, () => Excel.run((context) => known(context, blocks)));
  const tasks = before.map((each) => enterTask(each, each.block.grid));
  let isBegun = false;
  const begun = () => {
    isBegun = true;
  };
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => send(context, { tasks, begun }));
  } catch (error) {
    const left = isBegun ? await putBack(before) : [];
    throw failureLeaving(doing, error, { standing: standing(left), left });
  }
}
