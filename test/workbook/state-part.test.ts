import {
  carriedBy,
  isSameState,
  stateIn,
  stateNamespace,
  statePart,
  statePieces,
} from "../../src/workbook";

/** Everything that XML has trouble with: its own signs, its ends of things, control characters, half letters. */
const hostile = {
  markup: `<a b="c">&amp; ]]> <![CDATA[x]]> <!-- --> </model> 'q' "q"`,
  controls: "\u0000\u0001\u0008\u000b\u001f\u007f\u0085\u009f\ufffe\uffff",
  breaks: "one\r\ntwo\rthree\n\tfour",
  halves: "\ud800 and \udc00",
  letters: "Zoë, 東京, 😀",
};

test("whatever stands in a model comes back from its part as it was", () => {
  const part = statePart(JSON.stringify(hostile));
  expect(JSON.parse(stateIn(part) ?? "")).toEqual(hostile);
  // No sign that XML forbids, and nothing that would end the element early.
  expect(part).toMatch(/^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  expect(part.match(/</g)).toHaveLength(2);
});

test("the part is one element of our namespace around the text, its quotes as they are", () => {
  expect(statePart('{"a":"1 < 2"}')).toBe(
    '<model xmlns="urn:quota-workbook:model">{"a":"1 &lt; 2"}</model>',
  );
  expect(stateNamespace).toBe("urn:quota-workbook:model");
});

test.each([
  [
    "a declaration and a prefix",
    `<?xml version="1.0" encoding="utf-16"?>\n<q:model xmlns:q='urn:quota-workbook:model'>{"a":1}</q:model>`,
  ],
  [
    "brackets for plain text",
    `<model xmlns="urn:quota-workbook:model"><![CDATA[{"a]]>&quot;:<![CDATA[1}]]></model>`,
  ],
  [
    "numbered signs",
    `<model  xmlns="urn:quota-workbook:model" >&#123;&quot;a&#34;&#x3A;1}</model >`,
  ],
])("a part that another program wrote with %s is read", (_how, xml) => {
  expect(stateIn(xml)).toBe('{"a":1}');
});

test("a part of somebody else's is not ours, and one that is cut short says nothing", () => {
  expect(stateIn('<model xmlns="urn:somebody:else">{}</model>')).toBeNull();
  expect(stateIn("<settings>urn:quota-workbook:model</settings>")).toBeNull();
  expect(stateIn('<model xmlns="urn:quota-workbook:model"/>')).toBe("");
  expect(stateIn('<model xmlns="urn:quota-workbook:model">{"a":')).toBe("");
});

test("two texts are the same if they carry the same, however signs are spelt", () => {
  expect(isSameState('{"a":"\uffff"}', '{"a":"\\uffff"}')).toBe(true);
  expect(isSameState('{"a":1}', '{"a":2}')).toBe(false);
});

test("of several parts the first that can be read counts, and somebody else's count for nothing", () => {
  const [broken, good] = ['{"a":', '{"a":1}'].map(statePart);
  const foreign = '<model xmlns="urn:somebody:else">{}</model>';
  expect(carriedBy([foreign, broken ?? "", good ?? "", statePart("{}")])).toBe('{"a":1}');
  expect(carriedBy(['<model xmlns="urn:quota-workbook:model"/>', good ?? ""])).toBe('{"a":1}');
  expect(carriedBy([broken ?? ""])).toBe('{"a":');
  expect(carriedBy([foreign])).toBeNull();
});

// The 500,000th letter is the first half of a sign of two.
const long = JSON.stringify({ a: `${"x".repeat(499_993)}😀${"<".repeat(600_000)}` });

test("a long model goes into pieces that say their place, and comes back whatever their order", () => {
  const pieces = statePieces(long);
  expect(pieces.map((xml) => /^<model [^>]*>/.exec(xml)?.[0].replace(/stamp=".*"/, ""))).toEqual([
    '<model xmlns="urn:quota-workbook:model" piece="1" of="3" >',
    '<model xmlns="urn:quota-workbook:model" piece="2" of="3" >',
    '<model xmlns="urn:quota-workbook:model" piece="3" of="3" >',
  ]);
  expect(pieces[0]).toMatch(/x<\/model>$/);
  expect(carriedBy([...pieces].reverse()) === long).toBe(true);
  expect(statePieces('{"a":1}')).toEqual([statePart('{"a":1}')]);
});

test("pieces that are gone are counted, and pieces of two writings are never put together", () => {
  const [first = "", second = "", third = ""] = statePieces(long);
  expect(carriedBy([third, first])).toEqual({ missing: [2], of: 3 });
  const other = statePieces(long.replace("xxx", "yyy"));
  expect(carriedBy([first, second, other[2] ?? ""])).toEqual({ missing: [3], of: 3 });
  expect(carriedBy([first, ...other]) === long.replace("xxx", "yyy")).toBe(true);
});
