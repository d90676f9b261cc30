import { quotaPlan } from "../../src/engine";
import { markdown, methodology } from "../../src/handoff";
import { template } from "../excel/printed-workbook";

function text(name: "insurance-team" | "empty"): string {
  const model = template(name);
  return markdown(methodology(model, quotaPlan(model)));
}

test("the methodology of the insurance team unfolds each quota down to its sources", () => {
  expect(text("insurance-team")).toContain(
    [
      "- Closer quota: 6.825 = deals ÷ closers",
      "- Deals: 54.6 = meetings held × close rate",
      "- Meetings held: 182 (ASSUMED, OTE system v3.4, scenario 1)",
      "- Close rate: 0.3 (ASSUMED, OTE system v3.4, scenario 1)",
      "- Closer: headcount: 8 (ASSUMED, OTE system v3.4, scenario 1)",
    ].join("\n"),
  );
});

test("an open assumption is asked for once, however many quotas rest on it", () => {
  const [, open = ""] = text("insurance-team").split("## Still to be confirmed");
  expect(open.match(/Close rate/g)).toHaveLength(1);
});

test("an empty model says that nothing is answered, and prints no empty list", () => {
  expect(text("empty")).toContain(
    "| Closer | not answered | not answered | not answered | ASSUMED |",
  );
  expect(text("empty")).not.toMatch(/NaN|undefined|null|What to look at/);
});

test("a company's name cannot smuggle marks into the document", () => {
  const parts = [{ kind: "paragraph", text: "a|b *c* <img onerror=x>\n# d" }] as const;
  expect(markdown({ title: "[x](y)", parts })).toBe(
    "# \\[x\\](y)\n\na\\|b \\*c\\* \\<img onerror=x\\> \\# d\n",
  );
});
