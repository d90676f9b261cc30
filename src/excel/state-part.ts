import {
  carriedBy,
  isSameState,
  stateNamespace,
  statePieces,
  type CarriedState,
  type WorkbookDescription,
} from "../workbook";
import { told } from "./failure";
import type { Task } from "./stage";
import { AT_ONCE, askXml, lookingAgain, partTasks, xmlOf } from "./xml-parts";

/** The parts of ours that a workbook has: one, if nobody copied it and the model is no long one. */
export type FoundState = {
  readonly ids: readonly string[];
  /** What they carry; null where they were not read. */
  readonly carried: CarriedState;
};

/** Asks for the parts of ours. */
export function askStateParts({ workbook }: Excel.RequestContext) {
  return workbook.customXmlParts.getByNamespace(stateNamespace).load("items/id");
}

/** The parts that were found, once the request has been answered. */
export function idsOf({ items }: ReturnType<typeof askStateParts>): readonly string[] {
  return items.map(({ id }) => id);
}

/**
 * Asks for what the parts carry. It can be told once the request has been answered; parts that are too many for one
 * answer are asked for then.
 */
export function askState(
  context: Excel.RequestContext,
  ids: readonly string[],
): () => Promise<FoundState> {
  const first = askXml(context, ids.slice(0, AT_ONCE));
  return async () => {
    const rest = await xmlOf(context, ids.slice(AT_ONCE));
    return { ids, carried: carriedBy([...first.map(({ value }) => value), ...rest]) };
  };
}

/** The part as it should be: the one that stands is written over, and what stands beside it goes. */
export function stateTasks(
  { state }: WorkbookDescription,
  { ids, carried }: FoundState,
): readonly Task[] {
  if (state === undefined) return [];
  const pieces = statePieces(state);
  const isSame = typeof carried === "string" && isSameState(carried, state);
  if (isSame && ids.length === pieces.length) return [];
  return partTasks(pieces, ids);
}

/** What the open workbook carries of its model. */
export function readState(): Promise<CarriedState> {
  return told("reading the model beside the sheets", () =>
    lookingAgain(() =>
      Excel.run(async (context) => {
        const parts = askStateParts(context);
        await context.sync();
        const found = askState(context, idsOf(parts));
        await context.sync();
        return (await found()).carried;
      }),
    ),
  );
}
