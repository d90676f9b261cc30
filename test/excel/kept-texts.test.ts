/** @jest-environment jsdom */
import type { EmbeddedExcel } from "../../src/embedded";
import { excelHost } from "../../src/excel";
import { HostFailure, workbookDescription } from "../../src/workbook";
import { officeInJsdom } from "../support/office-in-jsdom";
import { onADay, template } from "./printed-workbook";

let excel: EmbeddedExcel;
beforeEach(async () => {
  excel = await officeInJsdom();
});
afterEach(() => excel.dispose());

/** All parts of the open workbook beside its sheets. */
async function parts(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const all = context.workbook.customXmlParts.load("items/id");
    await context.sync();
    const texts = all.items.map((part) => part.getXml());
    await context.sync();
    return texts.map(({ value }) => value);
  });
}

async function failureOf(act: Promise<unknown>): Promise<HostFailure> {
  const ended = await act.catch((error: unknown) => error);
  if (ended instanceof HostFailure) return ended;
  throw new Error(`expected a HostFailure, got ${String(ended)}`);
}

test("a workbook that keeps nothing has no texts", async () => {
  expect(await excelHost().keptTexts()).toEqual({});
});

test.each([
  ["a text of every sort of sign", "versions", '<a> & ]]> "b" \r\n\t \u0001 \uffff \ud800 日本'],
  ["an empty text", "draft", ""],
  ["a name of every sort of sign", `a'b"c<d>&e: ä/日本 %41 =`, "x"],
])("%s is kept and comes back as it was", async (_what, name, text) => {
  await excelHost().keepText(name, text);
  expect(await excelHost().keptTexts()).toEqual({ [name]: text });
});

test("a text is one part that names itself, written over in place by the next of its name", async () => {
  await excelHost().keepText("draft", "one");
  await excelHost().keepText("draft", "two");
  await excelHost().keepText("versions", "[]");
  expect(await parts()).toEqual([
    '<kept xmlns="urn:quota-workbook:kept:draft">"two"</kept>',
    '<kept xmlns="urn:quota-workbook:kept:versions">"[]"</kept>',
  ]);
  expect(await excelHost().keptTexts()).toEqual({ draft: "two", versions: "[]" });
});

test("a dropped text leaves nothing behind, and dropping what is not there does nothing", async () => {
  await excelHost().keepText("draft", "one");
  await excelHost().keepText("versions", "two");
  await excelHost().keepText("draft", null);
  await excelHost().keepText("draft", null);
  expect(await excelHost().keptTexts()).toEqual({ versions: "two" });
  expect(await parts()).toHaveLength(1);
});

/** 1,990,000 letters of three bytes each, none of which stands where another could: four pieces, in two requests. */
const long = Array.from({ length: 199_000 }, (_piece, place) =>
  String(place)
    .padStart(10)
    .replace(/./gu, (sign) => "〇一二三四五六七八九"[Number(sign)] ?? "空"),
).join("");

test("a text too long for one request goes in pieces, each request below 4 MB, and comes back whole", async () => {
  excel.dispose();
  excel = await officeInJsdom({ requestLimitBytes: 4_000_000 });
  excel.resetTally();
  await excelHost().keepText("versions", long);
  expect(excel.tally().requests).toBe(3);
  expect(excel.tally().bytes).toBeGreaterThan(5_970_000);
  expect(await parts()).toHaveLength(4);
  expect((await excelHost().keptTexts()).versions === long).toBe(true);
  await excelHost().keepText("versions", "short again");
  expect(await parts()).toEqual([
    '<kept xmlns="urn:quota-workbook:kept:versions">"short again"</kept>',
  ]);
});

test("the model and what is kept do not disturb each other", async () => {
  const insurance = template("insurance-team");
  const write = (state: string) =>
    excelHost().write(workbookDescription(insurance, { ...onADay, state }), () => undefined);
  await write('{"a":1}');
  await excelHost().keepText("versions", "kept");
  await write('{"a":2}');
  expect(await excelHost().readState()).toBe('{"a":2}');
  expect(await excelHost().keptTexts()).toEqual({ versions: "kept" });
  await excelHost().keepText("versions", null);
  expect(await excelHost().readState()).toBe('{"a":2}');
  expect(await parts()).toHaveLength(1);
}, 60_000);

test.each([
  [1, "before", "old"],
  [2, "before", "old"],
  [2, "after", "new"],
] as const)(
  "a fault at request %i, %s it was carried out, is told, and a whole text stands there: the %s one",
  async (atRequest, when, stands) => {
    await excelHost().keepText("draft", "old");
    excel.failWith({ atRequest, code: "GeneralException", when });
    const failure = await failureOf(excelHost().keepText("draft", "new"));
    excel.failWith(null);
    expect(failure.message).toBe(
      "Excel could not go on keeping a text beside the sheets. Try again.",
    );
    expect(await excelHost().keptTexts()).toEqual({ draft: stands });
  },
);

test("a fault amid the pieces of a long text leaves the old text, and keeping it again clears up", async () => {
  await excelHost().keepText("draft", "old");
  excel.failWith({ atRequest: 3, code: "GeneralException", when: "before" });
  await failureOf(excelHost().keepText("draft", long));
  excel.failWith(null);
  expect(await parts()).toHaveLength(3);
  expect(await excelHost().keptTexts()).toEqual({ draft: "old" });
  await excelHost().keepText("draft", long);
  expect((await excelHost().keptTexts()).draft === long).toBe(true);
  expect(await parts()).toHaveLength(4);
});

test("two panes that keep a text of one name at once end with one of the two, whole", async () => {
  const [one, other] = [excelHost(), excelHost()];
  await Promise.all([one.keepText("draft", "one"), other.keepText("draft", "other")]);
  const { draft } = await one.keptTexts();
  expect(["one", "other"]).toContain(draft);
  await other.keepText("draft", "last");
  expect(await parts()).toEqual(['<kept xmlns="urn:quota-workbook:kept:draft">"last"</kept>']);
});

test("a text that another pane drops meanwhile is kept all the same", async () => {
  await excelHost().keepText("draft", "old");
  await Promise.all([
    excelHost().keepText("draft", null),
    excelHost().keepText("draft", "mine"),
    excelHost().keptTexts(),
  ]);
  expect(await excelHost().keptTexts()).toEqual({ draft: "mine" });
});
