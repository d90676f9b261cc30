import { apiNotFound, ExcelError, httpStatus, itemNotFound } from "./excel-error";
import type { Members } from "./members";
import type { References } from "./object-paths";
import { objectPaths } from "./object-paths";
import type { Action, ActionResult, RequestBody, ResponseBody } from "./protocol";
import { actionType } from "./protocol";
import { answered } from "./query";
import type { Thing } from "./thing";
import { isThing } from "./things";

/** What answering needs beside the members: kept ranges, and the end of calculation to wait for. */
export type Desk = {
  readonly members: Members;
  readonly references: References;
  readonly calculated: () => Promise<void>;
};

type Paths = ReturnType<typeof objectPaths>;

/** How the library may name the object in a later request. */
const identity = ({ members, references }: Desk, thing: Thing | null): unknown => {
  if (!thing) return null;
  if (members.isKept(thing)) return { _ReferenceId: references.keep(thing) };
  const id = members.id(thing);
  return id === undefined ? {} : { _Id: id };
};

const required = (thing: Thing | null): Thing => {
  if (!thing) throw itemNotFound("object behind this null object");
  return thing;
};

const called = (desk: Desk, paths: Paths, action: Action): unknown => {
  if (action.Name === "_KeepReference") return null;
  const args = paths.args(action.ArgumentInfo);
  if (action.Name === "_RemoveReference") {
    desk.references.release(String(args[0]));
    return null;
  }
  const value = desk.members.call(required(paths.thing(action.ObjectPathId)), action.Name, args);
  return isThing(value) || value === undefined ? null : value;
};

const done = async (desk: Desk, paths: Paths, action: Action): Promise<unknown> => {
  const thing = (): Thing => required(paths.thing(action.ObjectPathId));
  switch (action.ActionType) {
    case actionType.instantiate:
      return identity(desk, paths.thing(action.ObjectPathId));
    case actionType.query:
    case actionType.queryAsJson: {
      const found = paths.thing(action.ObjectPathId);
      await desk.calculated();
      return found && answered(desk.members, found, action.QueryInfo ?? {});
    }
    case actionType.method:
      return called(desk, paths, action);
    case actionType.setProperty: {
      const [value] = paths.args(action.ArgumentInfo);
      desk.members.write(thing(), action.Name, value);
      return null;
    }
    case actionType.trace:
      return null;
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {}))
        desk.members.write(thing(), name, value);
      return null;
    default:
      throw apiNotFound(`action type ${action.ActionType}`);
  }
};

/** Refusals are Excel's to tell; anything else thrown is a mistake of ours and stays one. */
const asExcelError = (error: unknown): ExcelError => {
  if (error instanceof ExcelError) return error;
  throw error;
};

/** Performs the actions in their order up to the first that fails; those before it stay done. */
export const answeredRequest = async (desk: Desk, body: RequestBody): Promise<ResponseBody> => {
  const paths = objectPaths(desk.members, desk.references, body.ObjectPaths);
  const Results: ActionResult[] = [];
  for (const [ActionIndex, action] of body.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: await done(desk, paths, action) });
    } catch (thrown) {
      const { code, message, location } = asExcelError(thrown);
      const Location = location ?? paths.place(action);
      const HttpStatusCode = httpStatus(code);
      return {
        Results,
        Error: { Code: code, Message: message, ActionIndex, HttpStatusCode, Location },
      };
    }
  }
  return { Results };
};
