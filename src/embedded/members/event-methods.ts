import type { EventType } from "../request/event-subscriptions";
import { eventType } from "../request/event-subscriptions";
import type { Kind } from "../request/thing";

/** The pair of methods by which the client library asks for one kind of event and ends it. */
const pair = <S>(name: string, type: EventType, target: (subject: S) => string) =>
  ({
    [`_Register${name}Event`]: ({ events }, subject) => events.add(type, target(subject)),
    [`_Unregister${name}Event`]: ({ events }, subject) => events.remove(type, target(subject)),
  }) satisfies Kind<S>["methods"];

export const eventMethods = <S>(
  target: (subject: S) => string,
): NonNullable<Kind<S>["methods"]> => ({
  ...pair("DataChanged", eventType.changed, target),
  ...pair("Activated", eventType.activated, target),
  ...pair("SelectionChanged", eventType.selectionChanged, target),
});
