/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import type { Progress } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => {
  Reflect.deleteProperty(Office.context, "document");
  excel.dispose();
});

type Answer = (result: object) => void;

const succeeded = (value: unknown) => ({ status: "succeeded", value });
const failed = { status: "failed", error: { code: 5001, message: "Internal Error" } };

/** Office's document as its documentation describes it: the embedded Excel has none. */
function documentOf(slices: readonly (readonly number[] | null)[]) {
  const asked: unknown[] = [];
  const file = {
    size: slices.flat().length,
    sliceCount: slices.length,
    getSliceAsync: (index: number, answer: Answer) => {
      asked.push(`slice ${index}`);
      const data = slices[index];
      answer(data == null ? failed : succeeded({ data, index, size: data.length }));
    },
    closeAsync: (answer: Answer) => {
      asked.push("closed");
      answer(succeeded(undefined));
    },
  };
  const getFileAsync = (type: string, options: object, answer: Answer) => {
    asked.push([type, options]);
    answer(succeeded(file));
  };
  return { asked, document: { getFileAsync } };
}

test("an Excel without files gives none", async () => {
  expect(await excelHost().file(() => undefined)).toBeNull();
});

test.each([
  ["answers so", (_type: string, _options: object, answer: Answer) => answer(failed)],
  [
    "throws",
    () => {
      throw new Error("not supported");
    },
  ],
])("an Excel that refuses gives none: it %s", async (_how, getFileAsync) => {
  Reflect.set(Office.context, "document", { getFileAsync });
  expect(await excelHost().file(() => undefined)).toBeNull();
});

test("the slices of the file come together in their order, with a word before each, and the file is closed", async () => {
  const { asked, document } = documentOf([[80, 75, 3], [4, 255], [0]]);
  Reflect.set(Office.context, "document", document);
  const said: Progress[] = [];
  const bytes = await excelHost().file((progress) => said.push(progress));
  expect([...(bytes ?? [])]).toEqual([80, 75, 3, 4, 255, 0]);
  expect(asked).toEqual([
    ["compressed", { sliceSize: 65_536 }],
    "slice 0",
    "slice 1",
    "slice 2",
    "closed",
  ]);
  expect(said.map(({ done, of, doing }) => `${done}/${of} ${doing}`)).toEqual([
    "0/3 reading the file",
    "1/3 reading the file",
    "2/3 reading the file",
    "3/3 done",
  ]);
});

test("a slice that does not come is told in words, and the file is closed all the same", async () => {
  const { asked, document } = documentOf([[80], null, [4]]);
  Reflect.set(Office.context, "document", document);
  await expect(excelHost().file(() => undefined)).rejects.toMatchObject({
    name: "HostFailure",
    message: "Excel could not go on reading the file. Nothing was changed. Try again.",
  });
  expect(asked.slice(1)).toEqual(["slice 0", "slice 1", "closed"]);
});
