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
import { CALL_BYTES, contentBytes } from "./wire-size";

/** The parts of ours that a workbook has: one, if nobody copied it and the model is no long one. */
export type FoundState = {
  readonly ids: readonly string[];
  /** What they carry; null where they were not read. */
  readonly carried: CarriedState;
};

/** An answer of Excel on the web may be as large as a request: so many of the largest parts go into one. */
const AT_ONCE = 4;

/** Asks for the parts of ours. */
export function askStateParts({ workbook }: Excel.RequestContext) {
  return workbook.customXmlParts.getByNamespace(stateNamespace).load("items/id");
}

/** The parts that were found, once the request has been answered. */
export function idsOf({ items }: ReturnType<typeof askStateParts>): readonly string[] {
  return items.map(({ id }) => id);
}

function askXml({ workbook }: Excel.RequestContext, ids: readonly string[]) {
  return ids.map((id) => workbook.customXmlParts.getItem(id).getXml());
}

/** What parts hold, in as many answers as they need. */
async function xmlOf(
  context: Excel.RequestContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const asked = askXml(context, ids.slice(0, AT_ONCE));
  await context.sync();
  const rest = await xmlOf(context, ids.slice(AT_ONCE));
  return [...asked.map(({ value }) => value), ...rest];
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

/** The pieces as tasks: those that stood go with the last, so that there is a whole model at any time. */
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

/** The part as it should be: the one that stands is written over, and what stands beside it goes. */
export function stateTasks(
  { state }: WorkbookDescription,
  { ids, carried }: FoundState,
): readonly Task[] {
  if (state === undefined) return [];
  const pieces = statePieces(state);
  const isSame = typeof carried === "string" && isSameState(carried, state);
  if (isSame && ids.length === pieces.length) return [];
  const [xml = "", ...more] = pieces;
  const [first, ...others] = ids;
  if (more.length > 0 || first === undefined) return pieceTasks(pieces, ids);
  return [
    {
      bytes: contentBytes(xml) + CALL_BYTES * (2 + others.length),
      sheet: null,
      act: ({ workbook: { customXmlParts } }) => {
        customXmlParts.getItem(first).setXml(xml);
        for (const id of others) customXmlParts.getItem(id).delete();
      },
    },
  ];
}

/** What the open workbook carries of its model. */
export function readState(): Promise<CarriedState> {
  return told("reading the model beside the sheets", () =>
    Excel.run(async (context) => {
      const parts = askStateParts(context);
      await context.sync();
      const found = askState(context, idsOf(parts));
      await context.sync();
      return (await found()).carried;
    }),
  );
}
