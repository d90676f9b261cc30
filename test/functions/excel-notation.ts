import { serialDate } from "../../src/engine";
import type { Argument } from "../../src/functions";

const TOKEN = /\s*(?:"((?:[^"]|"")*)"|(-?[\d.]+(?:E[+-]?\d+)?)|(TRUE|FALSE|DATE)|([{}(),;]))/iy;

type Token = { readonly sign: string } | { readonly value: string | number | boolean };

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`Excel would not read this: ${text.slice(at)}`);
    const [, quoted, number, word = "", sign = ""] = match;
    if (quoted !== undefined) tokens.push({ value: quoted.replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ value: Number(number) });
    else if (sign !== "" || word === "DATE") tokens.push({ sign: sign || word });
    else tokens.push({ value: word.toUpperCase() === "TRUE" });
  }
  return tokens;
}

/** What stands between the brackets of a call as Excel writes it: values, array constants, dates, gaps for what is left out. */
export function argumentsIn(text: string): readonly Argument[] {
  const tokens = tokensOf(text);
  let at = 0;
  const isNext = (sign: string) => {
    const token = tokens[at];
    return token !== undefined && "sign" in token && token.sign === sign;
  };
  const took = (sign: string) => isNext(sign) && (at += 1) > 0;
  const value = () => {
    const token = tokens[at++];
    if (token !== undefined && "value" in token) return token.value;
    throw new Error(`Excel would miss a value in ${text}`);
  };
  const end = (sign: string) => {
    if (!took(sign)) throw new Error(`Excel would miss ${sign} in ${text}`);
  };
  const array = () => {
    const rows = [[value()]];
    for (;;) {
      if (took(",")) rows.at(-1)?.push(value());
      else if (took(";")) rows.push([value()]);
      else break;
    }
    end("}");
    return rows;
  };
  const date = () => {
    end("(");
    const parts = [value()];
    while (took(",")) parts.push(value());
    end(")");
    const [year, ...rest] = parts.map(String);
    return serialDate([year, ...rest.map((part) => part.padStart(2, "0"))].join("-"));
  };
  const argument = (): Argument => {
    if (took("{")) return array();
    if (took("DATE")) return date();
    return isNext(",") || at === tokens.length ? null : value();
  };
  if (tokens.length === 0) return [];
  const args = [argument()];
  while (took(",")) args.push(argument());
  if (at < tokens.length) throw new Error(`Excel would not read the end of ${text}`);
  return args;
}
