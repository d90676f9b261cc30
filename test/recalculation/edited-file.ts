import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Where something is typed: the sheet's name, and a cell such as "B7". */
export type Typed = {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number | string;
};

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

/** A file in which somebody typed numbers and words over others, without any of our code having a hand in it. */
export function typedInto(bytes: Uint8Array, typed: readonly Typed[]): Uint8Array {
  const parts = unzipSync(bytes);
  const paths = pathsOf(parts);
  for (const { sheet, cell, value } of typed) {
    const path = paths.get(sheet) ?? "";
    const before = strFromU8(parts[path] ?? new Uint8Array());
    // An empty cell is written in one tag: it is opened before something is typed into it.
    const open = before.replace(new RegExp(`(<c r="${cell}"[^>]*)/>`), "$1><v></v></c>");
    const after = open.replace(
      new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`),
      (_whole, start: string) =>
        typeof value === "number"
          ? `${start.replace(/ t="\w+"/, "")}<v>${value}</v>`
          : `${start.replace(/ t="\w+"/, "").replace(">", ' t="inlineStr">')}<is><t>${value}</t></is>`,
    );
    if (after === before) throw new Error(`${sheet}!${cell} holds nothing to type over.`);
    parts[path] = strToU8(after);
  }
  return zipSync(parts, { level: 0 });
}
