import type { Document, Part } from "../document";
import { factCalled, namesOf, type Facts } from "./facts";
import type { Line, Template, TemplatePart, TemplateProblem } from "./template";

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

type Filling = { readonly facts: Facts; readonly problems: TemplateProblem[] };

function unknown({ facts }: Filling, name: string, line: number): TemplateProblem {
  const start = name.split(".")[0] ?? "";
  const near = namesOf(facts).filter((each) => each.split(".")[0] === start);
  const list = near.length === 0 ? namesOf(facts) : near;
  const what = `Nothing is called ${JSON.stringify(name)} here.`;
  return { line, what, remedy: `Take one of ${[...list].sort().join(", ")}.` };
}

function empty(name: string, line: number): TemplateProblem {
  return {
    line,
    what: `${JSON.stringify(name)} is empty: the model does not tell it.`,
    remedy: `Tell it in the model, or say what stands in its place between {{if ${name}}}, {{else}} and {{end}}.`,
  };
}

function elsewhere(name: string, kind: string, line: number): TemplateProblem {
  const what = `${JSON.stringify(name)} is a ${kind} and stands on a line of its own.`;
  return { line, what, remedy: `Write {{${kind} ${name}}} on a line of its own.` };
}

/** A line with its placeholders in words. */
function said(filling: Filling, { text, line }: Line): string {
  return text.replaceAll(PLACEHOLDER, (_whole, name: string) => {
    const fact = factCalled(filling.facts, name);
    if (fact === null) filling.problems.push(unknown(filling, name, line));
    else if (fact.kind !== "words") filling.problems.push(elsewhere(name, fact.kind, line));
    else if (!fact.isTold) filling.problems.push(empty(name, line));
    return fact?.kind === "words" ? fact.words : "";
  });
}

function toldPart(filling: Filling, name: string, { line }: Line): readonly Part[] {
  const fact = factCalled(filling.facts, name);
  if (fact === null) filling.problems.push(unknown(filling, name, line));
  else if (!fact.isTold) filling.problems.push(empty(name, line));
  switch (fact?.kind) {
    case undefined:
      return [];
    case "words":
      return [{ kind: "paragraph", text: fact.words }];
    case "list":
      return [{ kind: "list", items: fact.items }];
    case "table":
      return [{ kind: "table", ...fact.table }];
    case "picture":
      return [{ kind: "picture", picture: fact.picture }];
  }
}

function partsOf(filling: Filling, part: TemplatePart): readonly Part[] {
  switch (part.kind) {
    case "title":
      return [];
    case "heading":
      return [{ kind: "heading", level: part.level, text: said(filling, part.line) }];
    case "paragraph":
      return [{ kind: "paragraph", text: said(filling, part.line) }];
    case "list": {
      const items = part.items.map((item) => said(filling, item));
      return [{ kind: "list", items, ...(part.marks === undefined ? {} : { marks: part.marks }) }];
    }
    case "table": {
      const rows = part.rows.map((row) => row.map((cell) => said(filling, cell)));
      const [headers = [], ...rest] = rows;
      return [{ kind: "table", headers, rows: rest }];
    }
    case "told":
      return toldPart(filling, part.name, part.line);
    case "if": {
      const fact = factCalled(filling.facts, part.name);
      if (fact === null) {
        filling.problems.push(unknown(filling, part.name, part.line.line));
        return [];
      }
      return (fact.isTold ? part.then : part.otherwise).flatMap((each) => partsOf(filling, each));
    }
  }
}

/** What stands in one list although conditions lie between its items: the steps of a list are counted on. */
function joinedLists(parts: readonly Part[]): readonly Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "list" && last?.kind === "list" && last.marks === part.marks) {
      joined[joined.length - 1] = { ...last, items: [...last.items, ...part.items] };
    } else joined.push(part);
  }
  return joined;
}

/** The document that a template makes of facts; every placeholder that is unknown or empty is a problem with its name and line. */
export function filledTemplate(
  { parts }: Template,
  facts: Facts,
): Document | { readonly problems: readonly TemplateProblem[] } {
  const filling: Filling = { facts, problems: [] };
  const title = parts.find((part) => part.kind === "title");
  if (title === undefined) {
    const remedy = "Begin it with a line such as # Title.";
    filling.problems.push({ line: 1, what: "The template has no title.", remedy });
  }
  const document: Document = {
    title: title === undefined ? "" : said(filling, title.line),
    parts: joinedLists(parts.flatMap((part) => partsOf(filling, part))),
  };
  return filling.problems.length > 0 ? { problems: filling.problems } : document;
}
