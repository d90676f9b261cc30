import { apiNotFound, itemNotFound } from "./excel-error";
import type { Members } from "./members";
import { asThing } from "./members";
import type { Action, ArgumentInfo, ObjectPath } from "./protocol";
import { pathType } from "./protocol";
import type { Thing } from "./thing";

/** Ranges that the library names by reference in later requests. */
export type References = {
  readonly keep: (thing: Thing) => string;
  readonly find: (reference: string) => Thing | undefined;
  readonly release: (reference: string) => void;
};

export const emptyReferences = (): References => {
  const kept = new Map<string, Thing>();
  let last = 0;
  return {
    keep: (thing) => {
      last += 1;
      kept.set(`${last}`, thing);
      return `${last}`;
    },
    find: (reference) => kept.get(reference),
    release: (reference) => {
      kept.delete(reference);
    },
  };
};

/** Follows the object paths of one request; each is followed once, since some paths make things. */
export const objectPaths = (
  members: Members,
  references: References,
  paths: Readonly<Record<string, ObjectPath>>,
) => {
  const followed = new Map<number, Thing | null>();

  const parentOf = (path: ObjectPath): Thing | null => thing(path.ParentObjectPathId ?? 0);

  const args = (info: ArgumentInfo | undefined): readonly unknown[] =>
    (info?.Arguments ?? []).map((argument, index) => {
      const pathId = info?.ReferencedObjectPathIds?.[index] ?? 0;
      return pathId > 0 ? thing(pathId) : argument;
    });

  const kept = (reference: string): Thing => {
    const found = references.find(reference);
    if (!found) throw itemNotFound("range kept under this reference");
    return found;
  };

  const beyond = (parent: Thing, path: ObjectPath): Thing | null => {
    switch (path.ObjectPathType) {
      case pathType.method:
        return asThing(members.call(parent, path.Name, args(path.ArgumentInfo)));
      case pathType.property:
        return members.part(parent, path.Name);
      case pathType.indexer:
        return members.item(parent, args(path.ArgumentInfo)[0]);
      default:
        throw apiNotFound(`object path type ${path.ObjectPathType}`);
    }
  };

  const follow = (path: ObjectPath): Thing | null => {
    if (path.ObjectPathType === pathType.workbook) return { kind: "Workbook", subject: null };
    if (path.ObjectPathType === pathType.nullObject) return null;
    if (path.ObjectPathType === pathType.reference) return kept(path.Name);
    if (path.ParentObjectPathId === undefined) throw apiNotFound(path.Name);
    const parent = parentOf(path);
    return parent && beyond(parent, path);
  };

  const thing = (pathId: number): Thing | null => {
    const known = followed.get(pathId);
    if (known !== undefined) return known;
    const path = paths[pathId];
    if (!path) throw itemNotFound(`object path ${pathId}`);
    const found = follow(path);
    followed.set(pathId, found);
    return found;
  };

  const kindAt = (pathId: number | undefined): string =>
    pathId === undefined ? "Workbook" : (followed.get(pathId)?.kind ?? "Workbook");

  /** The member an action stands at, as error reports name it. */
  const place = (action: Action): string => {
    const path = paths[action.ObjectPathId];
    const own = action.Name !== "";
    const owner = kindAt(own ? action.ObjectPathId : path?.ParentObjectPathId);
    const name = (own ? action.Name : path?.Name) || "getItem";
    return `${owner}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  };

  return { thing, args, place };
};
