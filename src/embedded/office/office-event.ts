import type { Book } from "../grid/book";
import type { Change } from "../grid/changes";
import type { Area } from "../grid/area";
import { addressOfArea } from "../grid/area";
import { fullAddress } from "../grid/references";
import type { EventType } from "../request/event-subscriptions";
import { eventType, wholeWorkbook } from "../request/event-subscriptions";
import { valueType } from "../grid/cell-value";

/** An event as the client library takes it: its number, whom it concerns, and its content. */
export type OfficeEvent = {
  readonly type: EventType;
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, unknown>>;
};

const details = ({ before, after }: Change) =>
  before === undefined || after === undefined
    ? {}
    : {
        valueBefore: before,
        valueAfter: after,
        valueTypeBefore: valueType(before, false),
        valueTypeAfter: valueType(after, false),
      };

/** Tells an edit; whether the add-in or a person made it shows in what triggered it. */
export const changedEvent = (book: Book, change: Change, byAddIn: boolean): OfficeEvent => ({
  type: eventType.changed,
  targets: [wholeWorkbook, change.area.sheetId],
  message: {
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: change.area.sheetId,
    address: addressOfArea(change.area),
    referenceId: fullAddress(book, change.area),
    shiftDirection: "None",
    triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
    ...details(change),
  },
});

/** Tells what is selected now, by a person or by the add-in. */
export const selectionEvent = (area: Area): OfficeEvent => ({
  type: eventType.selectionChanged,
  targets: [wholeWorkbook, area.sheetId],
  message: { worksheetId: area.sheetId, address: addressOfArea(area) },
});

export const activatedEvent = (sheetId: string): OfficeEvent => ({
  type: eventType.activated,
  targets: [wholeWorkbook, sheetId],
  message: { worksheetId: sheetId },
});
