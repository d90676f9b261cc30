import { lettersOf, LAST_COLUMN, LAST_ROW } from "../address";
import type { Area, Bound } from "./area";
import { tokensOf } from "./tokens";

/** A formula taken apart, so that it can be written out for each cell that shares it. */
export type SharedFormula = readonly (string | { readonly area: Area; readonly text: string })[];

/** The moving parts of a formula that several cells share, and what stands between them. */
export function sharedFormula(formula: string): SharedFormula {
  const parts: (string | { area: Area; text: string })[] = [];
  for (const token of tokensOf(formula)) {
    const last = parts.at(-1);
    if (token.kind === "area" && !isFixed(token.area)) parts.push(token);
    else if (typeof last === "string") parts[parts.length - 1] = last + token.text;
    else parts.push(token.text);
  }
  return parts;
}

function isFixed({ top, left, bottom, right }: Area): boolean {
  return top.isFixed && left.isFixed && bottom.isFixed && right.isFixed;
}

/** The formula as it reads some rows below and some columns right of the cell it was written in. */
export function writtenOut(shared: SharedFormula, rows: number, columns: number): string {
  let formula = "";
  for (const part of shared) {
    formula += typeof part === "string" ? part : moved(part.text, part.area, [rows, columns]);
  }
  return formula;
}

/** A bound after the move; beyond the edge a sheet begins anew. */
function along(bound: Bound, by: number, last: number): number {
  return bound.isFixed ? bound.at : (bound.at + by + last + 1) % (last + 1);
}

function moved(text: string, area: Area, [rows, columns]: readonly [number, number]): string {
  const sheet = text.slice(0, text.lastIndexOf("!") + 1);
  const row = (bound: Bound) => `${bound.isFixed ? "$" : ""}${along(bound, rows, LAST_ROW) + 1}`;
  const column = (bound: Bound) =>
    (bound.isFixed ? "$" : "") + lettersOf(along(bound, columns, LAST_COLUMN));
  switch (area.form) {
    case "columns":
      return `${sheet}${column(area.left)}:${column(area.right)}`;
    case "rows":
      return `${sheet}${row(area.top)}:${row(area.bottom)}`;
    case "cells": {
      const first = column(area.left) + row(area.top);
      return sheet + (area.isOneCell ? first : `${first}:${column(area.right)}${row(area.bottom)}`);
    }
  }
}
