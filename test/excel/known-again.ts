import { strFromU8, unzipSync } from "fflate";

/** By what the add-in knows a sheet again: its custom properties, and the names of its charts. */
export type KnownBy = {
  readonly properties: Readonly<Record<string, string>>;
  readonly charts: readonly string[];
};

/** Sheet by sheet in their order, as Excel tells it. */
export async function knownInExcel(): Promise<readonly KnownBy[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const asked = sheets.items.map(({ customProperties, charts }) => ({
      properties: customProperties.load("items/key,items/value"),
      charts: charts.load("items/name"),
    }));
    await context.sync();
    return asked.map(({ properties, charts }) => ({
      properties: Object.fromEntries(
        properties.items.map(({ key, value }) => [key, String(value)] as const),
      ),
      charts: charts.items.map(({ name }) => name).sort(),
    }));
  });
}

/** The same of a file of ours, whose sheets are numbered in their order. */
export function knownInFile(bytes: Uint8Array): readonly KnownBy[] {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+$/.test(name));
  return sheets.map((_name, place) => {
    const number = place + 1;
    const relations = text(`xl/worksheets/_rels/sheet${number}.xml.rels`);
    const targets = new Map(
      [...relations.matchAll(/Id="([^"]*)"[^>]*Target="\.\.\/([^"]*)"/g)].map(
        ([, id = "", target = ""]) => [id, `xl/${target}`] as const,
      ),
    );
    const properties = text(`xl/worksheets/sheet${number}.xml`).matchAll(
      /<customPr name="([^"]*)" r:id="([^"]*)"\/>/g,
    );
    const drawn = text(`xl/drawings/drawing${number}.xml`).matchAll(/cNvPr [^>]*?name="([^"]*)"/g);
    return {
      properties: Object.fromEntries(
        [...properties].map(([, key = "", id = ""]) => {
          const value = parts[targets.get(id) ?? ""] ?? new Uint8Array();
          return [key, Buffer.from(value).toString("utf16le")] as const;
        }),
      ),
      charts: [...drawn].map(([, name = ""]) => name).sort(),
    };
  });
}
