import { allFacts, type Facts } from "../../src/handoff/template/facts";
import { filledTemplate } from "../../src/handoff/template/filled-template";
import { readTemplate } from "../../src/handoff/template/read-template";

const facts: Facts = allFacts({
  words: { "rep.name": "Ana {{Ok}}", "rep.quota": "$879,000", "rep.leaves": "" },
  lists: { open: ["One", "Two"], none: [] },
  tables: { steps: { headers: ["Step", "Amount"], rows: [["Share", "$1"]] } },
});

function made(text: string) {
  const template = readTemplate(text);
  return "problems" in template ? template : filledTemplate(template, facts);
}

const titled = (...lines: readonly string[]) => made(["# Title", ...lines].join("\n"));

test("a template is Markdown of a plain kind with words in their places", () => {
  expect(
    made(
      [
        "# Quota of {{rep.name}}",
        "",
        "<!-- Nobody reads this. -->",
        "It is {{ rep.quota }},",
        "as agreed.",
        "",
        "## Steps",
        "",
        "- one",
        "- two",
        "",
        "1. first",
        "2. second",
        "",
        "- [ ] tick",
        "",
        "| A | B |",
        "| --- | --- |",
        "| {{rep.quota}} | x |",
        "",
        "{{table steps}}",
        "{{list open}}",
      ].join("\n"),
    ),
  ).toEqual({
    title: "Quota of Ana {{Ok}}",
    parts: [
      { kind: "paragraph", text: "It is $879,000, as agreed." },
      { kind: "heading", level: 2, text: "Steps" },
      { kind: "list", items: ["one", "two"] },
      { kind: "list", marks: "numbers", items: ["first", "second"] },
      { kind: "list", marks: "boxes", items: ["tick"] },
      { kind: "table", headers: ["A", "B"], rows: [["$879,000", "x"]] },
      { kind: "table", headers: ["Step", "Amount"], rows: [["Share", "$1"]] },
      { kind: "list", items: ["One", "Two"] },
    ],
  });
});

test("what stands under a condition is said only where there is something, and steps are counted on", () => {
  expect(
    titled(
      "1. always",
      "{{if rep.leaves}}",
      "2. leaves {{rep.leaves}}",
      "{{else}}",
      "2. stays",
      "{{end}}",
      "{{if steps}}",
      "3. has steps",
      "{{if none}}",
      "4. never",
      "{{end}}",
      "{{end}}",
    ),
  ).toEqual({
    title: "Title",
    parts: [{ kind: "list", marks: "numbers", items: ["always", "stays", "has steps"] }],
  });
});

test("a placeholder that nothing bears is a problem with its line and the names there are", () => {
  expect(titled("", "{{rep.quote}}")).toEqual({
    problems: [
      {
        line: 3,
        what: 'Nothing is called "rep.quote" here.',
        remedy: "Take one of rep.leaves, rep.name, rep.quota.",
      },
    ],
  });
});

test("an empty placeholder is a problem that says how to leave it out", () => {
  expect(titled("until {{rep.leaves}}", "", "{{list none}}")).toEqual({
    problems: [
      {
        line: 2,
        what: '"rep.leaves" is empty: the model does not tell it.',
        remedy:
          "Tell it in the model, or say what stands in its place between {{if rep.leaves}}, {{else}} and {{end}}.",
      },
      {
        line: 4,
        what: '"none" is empty: the model does not tell it.',
        remedy:
          "Tell it in the model, or say what stands in its place between {{if none}}, {{else}} and {{end}}.",
      },
    ],
  });
});

test.each([
  ["{{if rep.name}}\ntext", 2, "{{if rep.name}} has no end."],
  ["text\n{{end}}", 3, "{{end}} belongs to no {{if}}."],
  ["text\n{{else}}", 3, "{{else}} belongs to no {{if}}."],
  ["a list: {{open}}", 2, '"open" is a list and stands on a line of its own.'],
  ["{{if nobody}}\nx\n{{end}}", 2, 'Nothing is called "nobody" here.'],
  ["{{constructor}}", 2, 'Nothing is called "constructor" here.'],
])("%j is no template", (text, line, what) => {
  expect(titled(text)).toMatchObject({ problems: [{ line, what }] });
});

test("a template without a title is none", () => {
  expect(made("text")).toMatchObject({ problems: [{ what: "The template has no title." }] });
});
