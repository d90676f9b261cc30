import type { Place } from "../address";
import type { Area, Bound } from "./area";
import type { Token } from "./tokens";

function bound(sign: "R" | "C", { at, isFixed }: Bound, from: number): string {
  if (isFixed) return `${sign}${at + 1}`;
  return at === from ? sign : `${sign}[${at - from}]`;
}

function areaForm(area: Area, { row, column }: Place): string {
  const top = bound("R", area.top, row);
  const bottom = bound("R", area.bottom, row);
  const left = bound("C", area.left, column);
  const right = bound("C", area.right, column);
  switch (area.form) {
    case "columns":
      return `${left}:${right}`;
    case "rows":
      return `${top}:${bottom}`;
    case "cells":
      return area.isOneCell ? top + left : `${top}${left}:${bottom}${right}`;
  }
}

/** A formula in R1C1: copied down a column or along a row, it stays the same. */
export function relativeForm(tokens: readonly Token[], place: Place): string {
  let form = "";
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "area") {
      form += token.text.slice(0, token.text.lastIndexOf("!") + 1) + areaForm(token.area, place);
    } else if (token.kind === "blank") {
      // Between two operands a blank means "where both cross"; anywhere else it is only for the eye.
      if (isOperand(tokens[at - 1], "close") && isOperand(tokens[at + 1], "call")) form += " ";
    } else form += token.text;
  }
  return form;
}

function isOperand(token: Token | undefined, bracket: "close" | "call"): boolean {
  return token !== undefined && ["area", "name", "table", bracket].includes(token.kind);
}
