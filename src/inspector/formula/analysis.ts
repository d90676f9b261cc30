import { embeddedNumbers, type EmbeddedNumber } from "./embedded-numbers";
import { plainFunction, shapeFunctions } from "./function-names";
import type { Area } from "./area";
import type { Token } from "./tokens";

/** What a formula refers to; a shape is only asked where it is, not what it holds. */
export type Reference =
  | { readonly kind: "area"; readonly area: Area; readonly isShape: boolean }
  | { readonly kind: "name" | "table"; readonly text: string; readonly isShape: boolean };

/** What can be said of a formula wherever it stands. Areas are as written in the first cell it was found in. */
export type Analysis = {
  readonly relative: string;
  readonly references: readonly Reference[];
  /** The functions called, as written. */
  readonly calls: readonly string[];
  readonly numbers: readonly EmbeddedNumber[];
  readonly errors: readonly string[];
  readonly isExternal: boolean;
};

const OUTSIDE = /^'?(?:[^!]*[\\/])?\[[^\]]+\]/;

function isOutside({ kind, text }: Token): boolean {
  return (
    ["area", "name", "error", "table"].includes(kind) && text.includes("!") && OUTSIDE.test(text)
  );
}

function referencesIn(tokens: readonly Token[]): readonly Reference[] {
  const shapes: boolean[] = [];
  const references: Reference[] = [];
  for (const token of tokens) {
    const isShape = shapes.at(-1) ?? false;
    if (token.kind === "call")
      shapes.push(shapeFunctions.has(plainFunction(token.text.slice(0, -1))));
    else if (token.kind === "open") shapes.push(isShape);
    else if (token.kind === "close") shapes.pop();
    else if (isOutside(token)) continue;
    else if (token.kind === "area") references.push({ kind: "area", area: token.area, isShape });
    else if (token.kind === "name" || token.kind === "table") {
      references.push({ kind: token.kind, text: token.text, isShape });
    }
  }
  return references;
}

/** What the words of a formula, which stands in a cell, say about it. */
export function analysisOf(tokens: readonly Token[], relative: string): Analysis {
  const words = tokens.filter(({ kind }) => kind !== "blank");
  return {
    relative,
    references: referencesIn(words),
    calls: words.flatMap(({ kind, text }) => (kind === "call" ? [text.slice(0, -1)] : [])),
    numbers: embeddedNumbers(words),
    errors: words.flatMap(({ kind, text }) => (kind === "error" ? [text] : [])),
    isExternal: words.some(isOutside),
  };
}
