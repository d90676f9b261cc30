import { readFileSync } from "node:fs";
import { connectOffice } from "../src/embedded";
import { countedAnswers, type Tally } from "../src/embedded/request/counter";
import type { RequestBody, ResponseBody } from "../src/embedded/request/protocol";

/** What was sent, and how large the largest request was. */
export type Sent = Tally & { readonly largest: number };

type Paths = RequestBody["ObjectPaths"];

/** An empty workbook has nothing that may be missing. */
function isNothing(paths: Paths, id: number | undefined): boolean {
  const path = id === undefined ? undefined : paths[String(id)];
  if (path === undefined) return false;
  return /OrNullObject$/.test(path.Name ?? "") || isNothing(paths, path.ParentObjectPathId);
}

function answerOf({ Actions, ObjectPaths }: RequestBody): ResponseBody {
  const Results = Actions.map(({ Id, ActionType, ObjectPathId }) => {
    const isNull = isNothing(ObjectPaths, ObjectPathId);
    if (ActionType === 1)
      return { ActionId: Id, Value: isNull ? null : { _ReferenceId: `r${Id}` } };
    if (ActionType !== 2) return { ActionId: Id, Value: null };
    return { ActionId: Id, Value: isNull ? null : { _Items: [], Count: 1 } };
  });
  return { Results };
}

/** A host that takes every request as if its workbook were empty, keeps nothing, and only counts. */
export function countingHost() {
  if (!Reflect.has(window, "OfficeExtension")) {
    const script = document.createElement("script");
    script.textContent = readFileSync(
      require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"),
      "utf8",
    );
    document.head.append(script);
  }
  let largest = 0;
  const counted = countedAnswers((body) => {
    largest = Math.max(largest, new Blob([JSON.stringify(body)]).size);
    return Promise.resolve(answerOf(body));
  }, null);
  const disconnect = connectOffice(window, {
    answer: counted.answer,
    onEvent: () => () => undefined,
  });
  return { sent: (): Sent => ({ ...counted.tally(), largest }), dispose: disconnect };
}
