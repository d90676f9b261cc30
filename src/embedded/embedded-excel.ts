import type { EmbeddedFunction } from "./functions";
import { registerFunctions } from "./functions";
import { areaOfAddress } from "./grid/area";
import type { Engine } from "./grid/book";
import { openBook } from "./grid/book";
import { enter } from "./grid/cells";
import { emptyPapers } from "./grid/papers";
import { sheetOf } from "./grid/sheets";
import { followHeaders } from "./grid/tables";
import { univer } from "./grid/univer-ids";
import type { ChartRecord } from "./members/chart-records";
import { chartRecords } from "./members/chart-records";
import { kinds } from "./members/kinds";
import { requireOpenCells } from "./members/protection-rules";
import type { OfficeEvent } from "./office/office-event";
import { activatedEvent, changedEvent, selectionEvent } from "./office/office-event";
import { answeredRequest } from "./request/answer";
import type { Fault, Tally } from "./request/counter";
import { countedAnswers, usualLimit } from "./request/counter";
import { noSubscriptions } from "./request/event-subscriptions";
import type { Host, Painter } from "./request/host";
import { membersOf } from "./request/members";
import { emptyReferences } from "./request/object-paths";
import type { RequestBody, ResponseBody } from "./request/protocol";

export type EmbeddedOptions = {
  readonly functions?: readonly EmbeddedFunction[];
  /** The largest request taken, in bytes; null lifts the limit. */
  readonly requestLimitBytes?: number | null;
  /** The culture by which this Excel tells its number marks; en-US where none is given. */
  readonly culture?: string;
};

export type EmbeddedExcel = {
  /** The culture of this Excel, as a language tag. */
  readonly culture: string;
  /** Carries out one Office.js request. */
  readonly answer: (body: RequestBody) => Promise<ResponseBody>;
  readonly tally: () => Tally;
  readonly resetTally: () => void;
  /** Plans a failure, at a request counted from this call; null takes it back. */
  readonly failWith: (fault: Fault | null) => void;
  /** Tells what happens in the workbook; the result stops it. */
  readonly onEvent: (listener: (event: OfficeEvent) => void) => () => void;
  /** The charts of the workbook as they were told: nothing draws them here. */
  readonly charts: () => readonly ChartRecord[];
  /** Types into a cell as a person does, and waits for the end of calculation. */
  readonly type: (
    sheet: string,
    address: string,
    value: string | number | boolean,
  ) => Promise<void>;
  readonly dispose: () => void;
};

const sheetIdIn = (params: unknown): string | undefined =>
  typeof params === "object" && params !== null && "subUnitId" in params
    ? String(params.subUnitId)
    : undefined;

/** Tells events to those who have asked for them, after the work that caused them and in its order. */
const eventQueue = (host: Host) => {
  const listeners = new Set<(event: OfficeEvent) => void>();
  return {
    onEvent: (listener: (event: OfficeEvent) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    send: (event: OfficeEvent) => {
      const targets = host.events.among(event.type, event.targets);
      if (!host.events.enabled || targets.length === 0) return;
      setTimeout(() => listeners.forEach((listener) => listener({ ...event, targets })), 0);
    },
    stop: () => listeners.clear(),
  };
};

export const embeddedExcel = (
  engine: Engine,
  options: EmbeddedOptions,
  paint?: (host: Host) => Painter,
): EmbeddedExcel => {
  const book = openBook(engine);
  registerFunctions(book, options.functions ?? []);
  const { culture = "en-US" } = options;
  const host: Host = { book, papers: emptyPapers(), events: noSubscriptions(), culture };
  const painter = paint?.(host);
  const members = membersOf(host, kinds);
  const desk = { members, references: emptyReferences(), calculated: book.calculation.finished };
  const queue = eventQueue(host);
  let answering = false;

  book.changes.onChange((change) => {
    followHeaders(book, change.area);
    queue.send(changedEvent(book, change, answering));
  });
  book.selections.onSelect((area) => queue.send(selectionEvent(area)));
  const activations = book.commands.onCommandExecuted(({ id, params }) => {
    const sheetId = id === univer.activateSheet ? sheetIdIn(params) : undefined;
    if (sheetId !== undefined) queue.send(activatedEvent(sheetId));
  });

  const answer = async (body: RequestBody): Promise<ResponseBody> => {
    answering = true;
    try {
      return await answeredRequest(desk, body);
    } finally {
      answering = false;
      painter?.draw();
    }
  };

  let lastAnswer: Promise<unknown> = Promise.resolve();
  /** One request after the other, as Excel takes them. */
  const inTurn = (body: RequestBody): Promise<ResponseBody> => {
    const turn = lastAnswer.then(() => answer(body));
    lastAnswer = turn.catch(() => undefined);
    return turn;
  };

  const limit = options.requestLimitBytes === undefined ? usualLimit : options.requestLimitBytes;
  return {
    culture,
    ...countedAnswers(inTurn, limit),
    onEvent: queue.onEvent,
    charts: () => chartRecords(host),
    type: async (sheet, address, value) => {
      const area = areaOfAddress(sheetOf(book, sheet), address);
      requireOpenCells(host, area);
      enter(book, area, value);
      await book.calculation.finished();
    },
    dispose: () => {
      queue.stop();
      activations.dispose();
      book.changes.dispose();
      book.names.dispose();
      book.selections.dispose();
      book.calculation.dispose();
      engine.univer.dispose();
    },
  };
};
