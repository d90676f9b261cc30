/** The events that an add-in can ask to be told, under the client library's numbers for them. */
export const eventType = { changed: 10, activated: 11, selectionChanged: 14 } as const;

export type EventType = (typeof eventType)[keyof typeof eventType];

/** The target under which the client library keeps handlers for every worksheet. */
export const wholeWorkbook = "Workbook";

/** Who is to be told what: only what happens after asking is told. */
export type Subscriptions = {
  /** The add-in itself may switch telling off for a while. */
  enabled: boolean;
  readonly add: (type: EventType, target: string) => void;
  readonly remove: (type: EventType, target: string) => void;
  /** Those of the targets that asked for such events. */
  readonly among: (type: EventType, targets: readonly string[]) => readonly string[];
};

export const noSubscriptions = (): Subscriptions => {
  const counts = new Map<string, number>();
  const change = (type: EventType, target: string, by: number): void => {
    const key = `${type} ${target}`;
    counts.set(key, Math.max(0, (counts.get(key) ?? 0) + by));
  };
  return {
    enabled: true,
    add: (type, target) => change(type, target, 1),
    remove: (type, target) => change(type, target, -1),
    among: (type, targets) =>
      targets.filter((target) => (counts.get(`${type} ${target}`) ?? 0) > 0),
  };
};
