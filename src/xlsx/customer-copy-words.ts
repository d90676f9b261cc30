import { tokensOf, type Token } from "../inspector";

/** The words of a formula, those between a call's brackets by argument. */
export type Call = {
  readonly args: readonly (readonly Token[])[];
  /** The place of the bracket that closes the call. */
  readonly end: number;
};

/** How much deeper a word leads: brackets, calls, and the braces of an array. */
function depthOf({ kind, text }: Token): number {
  if (kind === "call" || kind === "open" || text === "{") return 1;
  return kind === "close" || text === "}" ? -1 : 0;
}

/** The arguments of the call that opens at a place; null where it is never closed. */
export function callAt(tokens: readonly Token[], place: number): Call | null {
  const args: Token[][] = [[]];
  let depth = 1;
  for (let at = place + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    depth += depthOf(token);
    if (depth === 0) {
      const none = args.length === 1 && textOf(args[0] ?? []).trim() === "";
      return { args: none ? [] : args, end: at };
    }
    if (depth === 1 && token.kind === "comma") args.push([]);
    else args.at(-1)?.push(token);
  }
  return null;
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}

export function withoutBlanks(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({ kind }) => kind !== "blank");
}

/** Whether an operator beside these words leaves them together: one word, one call, or what stands in brackets. */
export function isAtom(tokens: readonly Token[]): boolean {
  const words = withoutBlanks(tokens);
  const [first] = words;
  if (first === undefined || words.length === 1) return first?.kind !== "operator";
  if (depthOf(first) !== 1) return false;
  let depth = 0;
  return words.every((token, place) => {
    depth += depthOf(token);
    return depth > 0 || place === words.length - 1;
  });
}

/** A formula as it may stand beside an operator. */
export function asOperand(formula: string): string {
  return isAtom(tokensOf(formula)) ? formula : `(${formula})`;
}
