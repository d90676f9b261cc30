import fc from "fast-check";
import { textSource, UnreadableTable, type RawBatch } from "../../src/intake";
import { byteSource, decoders } from "./byte-source";

/** All rows of a text, read in pieces of so many bytes, so that every kind of cut through a letter or a row is tried. */
async function read(bytes: Uint8Array, pieceSize = 1 << 16): Promise<readonly RawBatch[]> {
  const batches: RawBatch[] = [];
  for await (const batch of textSource(byteSource("a.csv", bytes, pieceSize), decoders).batches()) {
    batches.push(batch);
  }
  return batches;
}

async function rowsOf(text: string | Uint8Array, pieceSize?: number) {
  const bytes = typeof text === "string" ? Buffer.from(text, "utf8") : text;
  return (await read(bytes, pieceSize)).flatMap(({ rows }) => rows);
}

function written(rows: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const cell = (text: string) =>
    new RegExp(`["\\r\\n${delimiter === "|" ? "\\|" : delimiter}]`).test(text)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join("");
}

const utf16 = (text: string, isBig: boolean, mark: string) => {
  const bytes = Buffer.from(mark + text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};

describe("a table in a file of text", () => {
  it("comes back as it was written, whatever its delimiter, line ends and the pieces it is read in", async () => {
    // None of these is a byte that goes on in a letter of UTF-8: no chance sequence looks like a letter gone astray.
    const cell = fc.string({
      unit: fc.constantFrom(..."aZ09 ,;|\t\"'=+-@éß中😀\n\r".match(/./gsu)!),
      maxLength: 8,
    });
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 8,
      }),
    );
    const head = ["Opportunity ID", "Owner", "Account", "Amount", "Close date"];
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 40 }),
        async (body, delimiter, newline, pieceSize) => {
          const width = body[0]!.length;
          const rows = [...Array.from({ length: 12 }, () => head.slice(0, width)), ...body];
          expect(await rowsOf(written(rows, delimiter, newline), pieceSize)).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  const told = [
    ["Name", "Betrag"],
    ["Müller – Söhne", "1.234,56"],
    ["Ångström", "7"],
  ];
  const text = "Name;Betrag\r\nMüller – Söhne;1.234,56\r\nÅngström;7\r\n";

  it.each([
    ["UTF-8", Buffer.from(text, "utf8")],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`, "utf8")],
    ["UTF-16 with its mark", utf16(text, false, "\uFEFF")],
    ["UTF-16 the other way round", utf16(text, true, "\uFEFF")],
    ["UTF-16 without a mark", utf16(text, false, "")],
    // 0xFC is ü, 0x96 is a dash, 0xF6 is ö and 0xC5 is Å in Windows-1252.
    ["Windows-1252", Buffer.from(text.replace("–", "\x96"), "latin1")],
    [
      "UTF-8 that was read as Windows-1252",
      Buffer.from("Name;Betrag\r\nMÃ¼ller â€“ SÃ¶hne;1.234,56\r\nÃ…ngstrÃ¶m;7\r\n", "utf8"),
    ],
    [
      "UTF-8 that was read on a Macintosh",
      Buffer.from("Name;Betrag\r\nM√ºller ‚Äì S√∂hne;1.234,56\r\n√Öngstr√∂m;7\r\n", "utf8"),
    ],
    ["a line that names the delimiter", Buffer.from(`sep=;\r\n${text}`, "utf8")],
    [
      "line ends of three kinds",
      Buffer.from("Name;Betrag\rMüller – Söhne;1.234,56\nÅngström;7\r\n", "utf8"),
    ],
    ["no line end at the end", Buffer.from(text.trimEnd(), "utf8")],
  ])("is read from %s", async (_kind, bytes) => {
    expect(await rowsOf(bytes)).toEqual(told);
    expect(await rowsOf(bytes, 1)).toEqual(told);
  });

  it("leaves words alone that only look a little strange", async () => {
    const rows = [
      ["Naïve", "São Paulo", "Ã"],
      ["Zürich", "Ånd", "Crème brûlée"],
    ];
    expect(await rowsOf(written(rows, ",", "\n"))).toEqual(rows);
  });

  it("tells the row that a person sees beside the first of a batch", async () => {
    const lines = Array.from({ length: 5000 }, (_line, at) => `row ${at + 1},${"x".repeat(60)}\n`);
    const batches = await read(Buffer.from(lines.join(""), "utf8"));
    expect(batches.length).toBeGreaterThan(2);
    for (const { firstRow, rows } of batches) expect(rows[0]![0]).toBe(`row ${firstRow}`);
    expect(batches.at(-1)!.progress).toBe(1);
  });

  it("stops when it is called off", async () => {
    const source = byteSource("a.csv", Buffer.from("a,b\n".repeat(200_000), "utf8"), 1 << 16);
    const callOff = { aborted: false };
    let rows = 0;
    for await (const batch of textSource(source, decoders).batches(callOff)) {
      rows += batch.rows.length;
      callOff.aborted = true;
    }
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(200_000);
  });

  it.each([
    ["zeros among its bytes", Buffer.from("a,b\n1,\0\0\n", "utf8"), /no text/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 4, 5]), /no text/],
    [
      "a quotation mark that is never closed",
      Buffer.from(`a,b\n1,2\n"3,${"4,5\n".repeat(900_000)}`, "utf8"),
      /row 3.*never closed/,
    ],
    [
      "more cells in a row than Excel has columns",
      Buffer.from(`a,b\n${",".repeat(20_000)}\n`, "utf8"),
      /16,384 cells/,
    ],
  ])("is refused in words with %s", async (_kind, bytes, words) => {
    const reading = read(bytes);
    await expect(reading).rejects.toThrow(UnreadableTable);
    await expect(read(bytes)).rejects.toThrow(words);
  });

  it("has no rows where there is nothing", async () => {
    expect(await rowsOf("")).toEqual([]);
  });
});
