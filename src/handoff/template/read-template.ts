import type { Line, Template, TemplatePart, TemplateProblem } from "./template";

/** Lines that mean something by their beginning. */
const starts = {
  comment: /^<!--.*-->$/,
  condition: /^\{\{\s*if\s+([\w.]+)\s*\}\}$/,
  otherwise: /^\{\{\s*else\s*\}\}$/,
  end: /^\{\{\s*end\s*\}\}$/,
  told: /^\{\{\s*(?:list|table|picture)\s+([\w.]+)\s*\}\}$/,
  heading: /^(#{1,3})\s+(.+)$/,
  box: /^- \[ \]\s+(.+)$/,
  item: /^-\s+(.+)$/,
  step: /^\d+\.\s+(.+)$/,
  row: /^\|(.+)\|$/,
  rule: /^\|(\s*:?-+:?\s*\|)+$/,
} as const;

type Block = { readonly parts: TemplatePart[]; readonly opened: Opened | null };
type Opened = { readonly name: string; readonly line: Line; readonly then: TemplatePart[] | null };

function without<Start extends keyof typeof starts>(start: Start, text: string): string | null {
  return starts[start].exec(text)?.[1]?.trim() ?? null;
}

/** A part that begins with this line, or goes on from the one before; null where the line is a paragraph's. */
function lineOf(last: TemplatePart | undefined, { text, line }: Line): TemplatePart | null {
  const heading = starts.heading.exec(text);
  if (heading !== null) {
    const own = { text: heading[2] ?? "", line };
    const level = heading[1]?.length ?? 1;
    if (level === 1) return { kind: "title", line: own };
    return { kind: "heading", level: level === 2 ? 2 : 3, line: own };
  }
  for (const [start, marks] of [
    ["box", "boxes"],
    ["item", undefined],
    ["step", "numbers"],
  ] as const) {
    const item = without(start, text);
    if (item === null) continue;
    const isSame = last?.kind === "list" && last.marks === marks;
    const items = [...(isSame ? last.items : []), { text: item, line }];
    return { kind: "list", items, ...(marks === undefined ? {} : { marks }) };
  }
  const row = without("row", text);
  if (row === null) return null;
  const cells = row.split("|").map((cell) => ({ text: cell.trim(), line }));
  return { kind: "table", rows: [...(last?.kind === "table" ? last.rows : []), cells] };
}

/** Whether a part takes the place of the one before, which it goes on from. */
function goesOn(last: TemplatePart | undefined, next: TemplatePart): boolean {
  if (last?.kind === "list" && next.kind === "list") return last.items[0] === next.items[0];
  return last?.kind === "table" && next.kind === "table" && last.rows[0] === next.rows[0];
}

/** Takes a line into the block in which it stands. */
function take(parts: TemplatePart[], line: Line, isFresh: boolean): void {
  const last = isFresh ? undefined : parts.at(-1);
  const next = lineOf(last, line);
  if (next === null) {
    if (last?.kind !== "paragraph") {
      parts.push({ kind: "paragraph", line });
      return;
    }
    const text = `${last.line.text} ${line.text}`;
    parts[parts.length - 1] = { kind: "paragraph", line: { text, line: last.line.line } };
    return;
  }
  if (goesOn(last, next)) parts[parts.length - 1] = next;
  else parts.push(next);
}

/** Reads a template: Markdown of a plain kind, in which `{{name}}` stands for words, `{{list name}}` and `{{table name}}` and `{{picture name}}` for more, and `{{if name}}` for what is only said where there is something. */
export function readTemplate(
  text: string,
): Template | { readonly problems: readonly TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const stack: Block[] = [{ parts: [], opened: null }];
  let isFresh = true;
  const top = (): Block => stack.at(-1) ?? { parts: [], opened: null };
  const close = (block: Block): void => {
    stack.pop();
    const { opened } = block;
    if (opened === null) return;
    const [then, otherwise] = opened.then === null ? [block.parts, []] : [opened.then, block.parts];
    top().parts.push({ kind: "if", name: opened.name, line: opened.line, then, otherwise });
  };
  text.split(/\r?\n/).forEach((raw, place) => {
    const line = { text: raw.trim(), line: place + 1 };
    const name = without("condition", line.text);
    const told = without("told", line.text);
    if (line.text === "" || starts.comment.test(line.text) || starts.rule.test(line.text)) {
      isFresh = isFresh || !starts.rule.test(line.text);
      return;
    }
    if (name !== null) {
      stack.push({ parts: [], opened: { name, line, then: null } });
    } else if (starts.otherwise.test(line.text)) {
      const { parts, opened } = top();
      if (opened === null || opened.then !== null) problems.push(alone(line, "else"));
      else stack[stack.length - 1] = { parts: [], opened: { ...opened, then: parts } };
    } else if (starts.end.test(line.text)) {
      if (top().opened === null) problems.push(alone(line, "end"));
      else close(top());
    } else if (told !== null) {
      top().parts.push({ kind: "told", name: told, line });
    } else {
      take(top().parts, line, isFresh);
      isFresh = false;
      return;
    }
    isFresh = true;
  });
  const { opened } = top();
  if (opened !== null) {
    const what = `{{if ${opened.name}}} has no end.`;
    problems.push({
      line: opened.line.line,
      what,
      remedy: "Put {{end}} on a line of its own after what it holds.",
    });
  }
  return problems.length > 0 ? { problems } : { parts: stack[0]?.parts ?? [] };
}

function alone({ line }: Line, word: string): TemplateProblem {
  return {
    line,
    what: `{{${word}}} belongs to no {{if}}.`,
    remedy: `Take it out, or put {{if name}} before it.`,
  };
}
