import { codeOf } from "./failure";
import type { Task } from "./stage";
import { CALL_BYTES, contentBytes } from "./wire-size";

/** An answer of Excel on the web may be as large as a request: so many of the largest parts go into one. */
export const AT_ONCE = 4;

/** Asks for what parts hold. */
export function askXml({ workbook }: Excel.RequestContext, ids: readonly string[]) {
  return ids.map((id) => workbook.customXmlParts.getItem(id).getXml());
}

/** What parts hold, in as many answers as they need. */
export async function xmlOf(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const asked = askXml(context, ids.slice(0, AT_ONCE));
  await context.sync();
  const rest = await xmlOf(context, ids.slice(AT_ONCE));
  return [...asked.map(({ value }) => value), ...rest];
}

/** New parts as tasks: those that stood go with the last, so that there is a whole text at any time. */
function pieceTasks(pieces: readonly string[], ids: readonly string[]): readonly Task[] {
  return pieces.map((xml, place) => {
    const going = place === pieces.length - 1 ? ids : [];
    return {
      bytes: contentBytes(xml) + CALL_BYTES * (2 + going.length),
      sheet: null,
      act: ({ workbook: { customXmlParts } }) => {
        customXmlParts.add(xml);
        for (const id of going) customXmlParts.getItem(id).delete();
      },
    };
  });
}

/** One part as a task: the first that stands is written over, and those beside it go. */
function rewriteTask(xml: string, [first = "", ...others]: readonly string[]): Task {
  return {
    bytes: contentBytes(xml) + CALL_BYTES * (2 + others.length),
    sheet: null,
    act: ({ workbook: { customXmlParts } }) => {
      customXmlParts.getItem(first).setXml(xml);
      for (const id of others) customXmlParts.getItem(id).delete();
    },
  };
}

/** What has to be said so that these parts stand in the place of those that do. */
export function partTasks(pieces: readonly string[], ids: readonly string[]): readonly Task[] {
  const [xml = "", ...more] = pieces;
  return more.length > 0 || ids.length === 0 ? pieceTasks(pieces, ids) : [rewriteTask(xml, ids)];
}

/** An act on parts that looks once more where another pane took one of them away meanwhile. */
export async function lookingAgain<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
    return act();
  }
}
