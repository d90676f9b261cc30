import { textSource, type Decoders } from "../../../intake";
import { actualsWords } from "../../words/actuals";

const MOST_BYTES = 5_000_000;

const decoders: Decoders = (encoding) => {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
};

/** A cell as a spreadsheet would copy it: with quotes where tabs, line ends or quotes are in it. */
function copied(cell: unknown): string {
  const text = cell === null || cell === undefined ? "" : String(cell);
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a file of text, whatever its letters and delimiter, as if they had been copied from a spreadsheet. */
export async function rowsOfFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new Error(actualsWords.tooLarge(file.name));
  const bytes = new Uint8Array(await file.arrayBuffer());
  async function* pieces() {
    yield bytes;
  }
  const source = textSource({ name: file.name, size: file.size, pieces }, decoders);
  const lines: string[] = [];
  for await (const { rows } of source.batches()) {
    for (const row of rows) lines.push(row.map(copied).join("\t"));
  }
  return lines.join("\n");
}
