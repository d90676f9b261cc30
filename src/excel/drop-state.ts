import { HostFailure, carriedBy, isSameState, type DroppedState } from "../workbook";
import { told } from "./failure";
import { requests, type Task } from "./stage";
import { askStateParts, idsOf } from "./state-part";
import { lookingAgain, partTasks, xmlOf } from "./xml-parts";

async function idsIn(context: Excel.RequestContext): Promise<readonly string[]> {
  const parts = askStateParts(context);
  await context.sync();
  return idsOf(parts);
}

async function send(context: Excel.RequestContext, tasks: readonly Task[]): Promise<void> {
  const sendOne = async (step: readonly Task[]) => {
    for (const task of step) task.act(context);
    await context.sync();
  };
  for (const step of requests(tasks)) await sendOne(step);
}

/** Whether parts carry the same as others do; what cannot be put together is the same where every part is. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const [mine, theirs] = [carriedBy(one), carriedBy(other)];
  return typeof mine === "string" && typeof theirs === "string"
    ? isSameState(mine, theirs)
    : JSON.stringify(one) === JSON.stringify(other);
}

/** Puts parts in the place of those that stand, and reads them back. */
async function place(
  context: Excel.RequestContext,
  parts: readonly string[],
  ids: readonly string[],
): Promise<void> {
  await send(context, partTasks(parts, ids));
  const standing = await xmlOf(context, await idsIn(context));
  if (isSame(standing, parts)) return;
  throw new HostFailure(
    "The add-in's own model was put back, and Excel reads something else there now. Write the workbook again: that writes the model of this pane.",
    "StateNotBack",
  );
}

/** Takes all parts of ours out in one request; where that stops half-way, they are put back. */
async function takeOut(context: Excel.RequestContext): Promise<DroppedState> {
  const ids = await idsIn(context);
  const parts = await xmlOf(context, ids);
  if (ids.length === 0) return { parts };
  try {
    for (const id of ids) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  } catch (error) {
    const left = await Excel.run(idsIn);
    if (left.length === 0) return { parts };
    if (left.length < ids.length) await Excel.run((again) => place(again, parts, left));
    throw error;
  }
  return { parts };
}

/**
 * Takes the model out that the open workbook carries. The marks of the sheets stay: they hold nothing of the model, and
 * without them no later writing would know our sheets from a person's own.
 */
export function dropState(): Promise<DroppedState> {
  return told("taking the add-in's own model out", () =>
    lookingAgain(() => Excel.run({ delayForCellEdit: true }, takeOut)),
  );
}

/** Puts a model back that was taken out, unless the workbook carries one again. */
export function restoreState({ parts }: DroppedState): Promise<boolean> {
  return told("putting the add-in's own model back", () =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      if (parts.length === 0) return true;
      const ids = await idsIn(context);
      if (ids.length > 0) return isSame(await xmlOf(context, ids), parts);
      await place(context, parts, ids);
      return true;
    }),
  );
}
