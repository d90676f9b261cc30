import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Where a number is typed: the sheet's name, and a cell such as "B7". */
export type Typed = { readonly sheet: string; readonly cell: string; readonly value: number };

function pathsOf(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    [...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship [^>]*>/g)].map(([line]) => [
      /\bId="([^"]*)"/.exec(line)?.[1] ?? "",
      /\bTarget="([^"]*)"/.exec(line)?.[1] ?? "",
    ]),
  );
  return new Map(
    [...text("xl/workbook.xml").matchAll(/<sheet [^>]*>/g)].map(([line]) => [
      /\bname="([^"]*)"/.exec(line)?.[1] ?? "",
      `xl/${(targets.get(/r:id="([^"]*)"/.exec(line)?.[1] ?? "") ?? "").replace(/^\/?(xl\/)?/, "")}`,
    ]),
  );
}

/** A file in which somebody typed numbers over others, without any of our code having a hand in it. */
export function typedInto(bytes: Uint8Array, typed: readonly Typed[]): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = pathsOf(parts);
  for (const { sheet, cell, value } of typed) {
    const path = paths.get(sheet) ?? "";
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = before.replace(
      new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`),
      (_whole, start: string) => `${start}<v>${value}</v>`,
    );
    if (after === before) throw new Error(`${sheet}!${cell} holds no number to type over.`);
    parts[path] = strToU8(after);
  }
  return zipSync(parts);
}
