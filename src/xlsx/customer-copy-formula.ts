import { tokensOf, type Token } from "../inspector";
import { addressOf, functionCalled, nativeText, withoutEquivalent } from "../workbook";
import { isSingle, nativeArgument, type Surroundings } from "./customer-copy-arguments";
import { asOperand, callAt, withoutBlanks } from "./customer-copy-words";

/** What becomes of a formula in a customer's copy. */
export type Nativity =
  | { readonly kind: "same" }
  | {
      readonly kind: "native";
      readonly text: string;
      readonly functions: readonly string[];
      /** It must be an array formula, wherever it stands. */
      readonly needsArray: boolean;
      /** It gives the same whether it is an array formula or not. */
      readonly isSingle: boolean;
    }
  | { readonly kind: "value"; readonly functions: readonly string[]; readonly why: string };

/** Excel reads no longer formula. */
const MOST_LETTERS = 8000;

/** A call for which there is no native formula. */
class NoEquivalent extends Error {
  constructor(readonly why: string) {
    super(why);
  }
}

type Piece = { readonly text: string; readonly needsArray: boolean; readonly isOurs: boolean };

/** Whether a formula may hold a function of ours, or ask for what one spills: asked of whole sheets at first. */
export const MAY_BE_OURS = /(?:QUOTA|OTE)[._][A-Z]+\s*\(|ANCHORARRAY\(/i;

class Rewriter {
  readonly functions: string[] = [];
  isChanged = false;

  constructor(private readonly around: Surroundings) {}

  /** The words with every call of ours written natively. */
  native(tokens: readonly Token[]): { readonly text: string; readonly needsArray: boolean } {
    const pieces: Piece[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      const found = token.kind === "call" ? this.called(tokens, at) : null;
      if (found === null) pieces.push({ text: token.text, needsArray: false, isOurs: false });
      else {
        if (pieces.at(-1)?.text === "@") pieces.pop();
        pieces.push({ ...found.piece, isOurs: true });
        at = found.end;
      }
    }
    const text = pieces.map((piece, place) => beside(piece, pieces, place)).join("");
    return { text, needsArray: pieces.some(({ needsArray }) => needsArray) };
  }

  private called(tokens: readonly Token[], at: number) {
    const name = (tokens[at]?.text ?? "").slice(0, -1);
    const call = callAt(tokens, at);
    if (call === null) return null;
    const own = functionCalled(name);
    if (own !== null) return { piece: this.own(own, call.args), end: call.end };
    const plain = name.toUpperCase().replace(/^_XLFN\./, "");
    if (plain === "SINGLE") return this.one(call.args, call.end);
    return plain === "ANCHORARRAY" ? this.spilled(call.args, call.end) : null;
  }

  private own(name: string, args: readonly (readonly Token[])[]) {
    this.isChanged = true;
    this.functions.push(name);
    const inner = args.map((each) => this.native(each));
    const given = inner.map((each, place) => nativeArgument(each, args[place] ?? [], this.around));
    while (given.length > 0 && given.at(-1) === null) given.pop();
    const found = nativeText(name, given);
    if (found !== null) {
      const isInherited = inner.some(({ needsArray }) => needsArray);
      return { text: found.text, needsArray: found.needsArray || isInherited };
    }
    const why = withoutEquivalent[name];
    throw new NoEquivalent(
      why === undefined
        ? `${name} has no native formula for these arguments`
        : `${name} has no native formula: ${why}`,
    );
  }

  /** A call of ours of which a cell shows one value only. */
  private one(args: readonly (readonly Token[])[], end: number) {
    const [only = []] = args;
    const [first] = withoutBlanks(only);
    if (args.length !== 1 || first?.kind !== "call") return null;
    if (functionCalled(first.text.slice(0, -1)) === null) return null;
    const { text, needsArray } = this.native(only);
    return { piece: { text: needsArray ? `INDEX(${text},1,1)` : text, needsArray }, end };
  }

  /** What an array of ours spills is an area of its own. */
  private spilled(args: readonly (readonly Token[])[], end: number) {
    const [only] = withoutBlanks(args[0] ?? []);
    if (only?.kind !== "area" || args.length !== 1) return null;
    const { sheet, top, left } = only.area;
    const extent = this.around.spillFrom(sheet ?? this.around.sheet, top.at, left.at);
    if (extent === null) return null;
    this.isChanged = true;
    const last = addressOf(extent.bottom, extent.right);
    const isFixed = top.isFixed && left.isFixed;
    const lastText = isFixed ? last.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2") : last;
    return { piece: { text: `${only.text}:${lastText}`, needsArray: false }, end };
  }
}

/** A native formula beside its neighbours: between operators it may need brackets. */
function beside({ text, isOurs }: Piece, pieces: readonly Piece[], place: number): string {
  if (!isOurs) return text;
  const before = [...pieces.slice(0, place)].reverse().find((piece) => piece.text.trim() !== "");
  const after = pieces.slice(place + 1).find((piece) => piece.text.trim() !== "");
  const isAlone = /[(,]$/.test(before?.text ?? "(") && /^[),]/.test(after?.text ?? ")");
  return isAlone ? text : asOperand(text);
}

/** A formula, without "=", in which every function of the add-in has become a native one, or why not. */
export function nativity(formula: string, around: Surroundings): Nativity {
  if (!MAY_BE_OURS.test(formula)) return { kind: "same" };
  const tokens = tokensOf(formula);
  const rewriter = new Rewriter(around);
  try {
    const { text, needsArray } = rewriter.native(tokens);
    if (!rewriter.isChanged) return { kind: "same" };
    if (text.length > MOST_LETTERS) throw new NoEquivalent("the native formula is too long");
    const { functions } = rewriter;
    return { kind: "native", text, needsArray, functions, isSingle: isSingle(tokens, around) };
  } catch (error) {
    if (!(error instanceof NoEquivalent)) throw error;
    const functions = tokens.flatMap(({ kind, text }) => {
      const name = kind === "call" ? functionCalled(text.slice(0, -1)) : null;
      return name === null ? [] : [name];
    });
    return { kind: "value", functions, why: error.why };
  }
}
