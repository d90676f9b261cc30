import {
  isSameState,
  stateIn,
  stateNamespace,
  statePart,
  type WorkbookDescription,
} from "../workbook";
import { told } from "./failure";
import type { Task } from "./stage";
import { CALL_BYTES, contentBytes } from "./wire-size";

/** The parts of ours that a workbook has: one, if nobody copied it. */
export type FoundState = {
  readonly ids: readonly string[];
  /** What the first of them carries; null where it was not read. */
  readonly text: string | null;
};

const nothing: FoundState = { ids: [], text: null };

/** Asks for the parts of ours. */
export function askStateParts({ workbook }: Excel.RequestContext) {
  return workbook.customXmlParts.getByNamespace(stateNamespace).load("items/id");
}

/** The parts that were found, once the request has been answered. */
export function idsOf({ items }: ReturnType<typeof askStateParts>): readonly string[] {
  return items.map(({ id }) => id);
}

function carriedBy({ value }: OfficeExtension.ClientResult<string>): string | null {
  return stateIn(value);
}

/** Asks for what the first part carries; it can be told once the request has been answered. */
export function askState(
  { workbook }: Excel.RequestContext,
  [first, ...others]: readonly string[],
): () => FoundState {
  if (first === undefined) return () => nothing;
  const xml = workbook.customXmlParts.getItem(first).getXml();
  return () => ({ ids: [first, ...others], text: carriedBy(xml) });
}

/** The part as it should be: the one that stands is written over, and what stands beside it goes. */
export function stateTasks(
  { state }: WorkbookDescription,
  { ids, text }: FoundState,
): readonly Task[] {
  const isAsItShould = ids.length === 1 && text !== null && isSameState(text, state ?? "");
  if (state === undefined || isAsItShould) return [];
  const xml = statePart(state);
  const [first, ...others] = ids;
  return [
    {
      bytes: contentBytes(xml) + CALL_BYTES * (2 + others.length),
      sheet: null,
      act: ({ workbook: { customXmlParts } }) => {
        if (first === undefined) customXmlParts.add(xml);
        else customXmlParts.getItem(first).setXml(xml);
        for (const id of others) customXmlParts.getItem(id).delete();
      },
    },
  ];
}

/** The text of the model that the open workbook carries. */
export function readState(): Promise<string | null> {
  return told("reading the model beside the sheets", () =>
    Excel.run(async (context) => {
      const parts = askStateParts(context);
      await context.sync();
      const found = askState(context, idsOf(parts));
      await context.sync();
      return found().text;
    }),
  );
}
