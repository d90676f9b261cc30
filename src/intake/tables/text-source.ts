import papaparse from "papaparse";
import { delimiterOf, namedDelimiter, type Delimiter } from "./delimiter";
import { surveyor, type Encoding, type Newline, type TextSurvey } from "./encoding";
import { hasStrange, mendedRows } from "./mended-rows";
import { UnreadableTable, type CalledOff, type RawBatch, type TableSource } from "./table-source";

/** A file as pieces of bytes, from its first to its last, as often as asked. */
export type ByteSource = {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly pieces: () => AsyncIterable<Uint8Array>;
};

/** Turns the pieces of one text into letters, in order; the host brings it, as letters are its business. */
export type Decoder = (bytes: Uint8Array, isLast: boolean) => string;
export type Decoders = (encoding: Encoding) => Decoder;

/** No row of a table is longer than this: where one seems to be, a quote was opened and never closed. */
const LONGEST_ROW = 2_000_000;

/** No table has more columns: Excel stops there. */
const MOST_CELLS = 16_384;

/** How much of a text is looked at to find out its delimiter. */
const SAMPLE = 100_000;

/** What a survey must see at once to tell the letters of a text that does not name them. */
const HEAD = 4096;

/** The pieces of a source, with the first ones put together until the head of the text is whole. */
async function* wholeHead(source: ByteSource) {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const piece of source.pieces()) {
    if (head === null) {
      yield piece;
      continue;
    }
    const longer: Uint8Array = new Uint8Array(head.length + piece.length);
    longer.set(head);
    longer.set(piece, head.length);
    head = longer;
    if (head.length < HEAD) continue;
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}

async function surveyed(source: ByteSource, callOff?: CalledOff): Promise<TextSurvey> {
  const look = surveyor();
  for await (const piece of wholeHead(source)) {
    if (callOff?.aborted === true) break;
    look.look(piece);
  }
  return look.told();
}

function refuseBinary({ name }: ByteSource, { zeros }: TextSurvey): void {
  if (zeros === 0) return;
  throw new UnreadableTable(
    name,
    "The file is no text: it holds bytes that no letter has.",
    "Save it as CSV in UTF-8, or hand in the .xlsx itself.",
  );
}

/** Pieces of bytes as pieces of text, each with how far the source has been read. */
async function* letters(source: ByteSource, decoder: Decoder) {
  let read = 0;
  for await (const piece of source.pieces()) {
    read += piece.length;
    yield { text: decoder(piece, false), progress: source.size === 0 ? 1 : read / source.size };
  }
  yield { text: decoder(new Uint8Array(0), true), progress: 1 };
}

/** Rows of a text, and the number of the first. */
type Cut = { readonly firstRow: number; readonly rows: readonly (readonly string[])[] };

function parserOf(delimiter: Delimiter, newline: Newline) {
  return new papaparse.Parser({ delimiter, newline });
}

/** Rows of a text that comes in pieces: what may go on in the next piece waits for it. */
function rowCutter(name: string, { newline, isMixed }: TextSurvey) {
  let waiting = "";
  let nextRow = 1;
  let parser: ReturnType<typeof parserOf> | null = null;

  function begin(text: string): string {
    const named = namedDelimiter(text);
    const rest = named === null ? text : text.replace(/^sep=.(\r\n|\n|\r)?/i, "");
    if (named !== null) nextRow += 1;
    const delimiter = named ?? delimiterOf(rest.slice(0, SAMPLE), isMixed ? "\n" : newline);
    parser = parserOf(delimiter, isMixed ? "\n" : newline);
    return rest;
  }

  // Where lines end in several ways, one way is taken for all: a line end within quotes becomes that one, too.
  let half = "";
  function sameEnds(piece: string, isLast: boolean): string {
    if (!isMixed) return piece;
    const whole = half + piece;
    half = !isLast && whole.endsWith("\r") ? "\r" : "";
    return whole.slice(0, whole.length - half.length).replaceAll(/\r\n?/g, "\n");
  }

  return (piece: string, isLast: boolean): Cut => {
    let text = waiting + sameEnds(piece, isLast);
    if (parser === null && !isLast && text.length < SAMPLE) {
      waiting = text;
      return { firstRow: nextRow, rows: [] };
    }
    if (parser === null) text = begin(text.replace(/^\uFEFF/, ""));
    const cut = parser?.parse(text, 0, !isLast);
    waiting = isLast ? "" : text.slice(cut?.meta.cursor ?? 0);
    const rows = cut?.data ?? [];
    const firstRow = nextRow;
    nextRow += rows.length;
    refuseUnclosed(name, { row: nextRow, waiting: waiting.length, rows });
    return { firstRow, rows };
  };
}

function refuseUnclosed(
  name: string,
  found: { readonly row: number; readonly waiting: number; readonly rows: Cut["rows"] },
): void {
  if (found.waiting > LONGEST_ROW) {
    throw new UnreadableTable(
      `${name}, row ${found.row}`,
      `The row is longer than ${LONGEST_ROW.toLocaleString("en-US")} letters.`,
      "A quotation mark is opened there and never closed, or the file is no table: mend it, and hand it in again.",
    );
  }
  if (found.rows.some((row) => row.length > MOST_CELLS)) {
    throw new UnreadableTable(
      name,
      `A row has more than ${MOST_CELLS.toLocaleString("en-US")} cells.`,
      "Check that the file is a table with a line for each row.",
    );
  }
}

/** A table in a file of text, whatever its letters, delimiter and line ends. */
export function textSource(source: ByteSource, decoders: Decoders): TableSource {
  let survey: TextSurvey | null = null;
  async function* batches(callOff?: CalledOff): AsyncGenerator<RawBatch> {
    const isCalledOff = () => callOff?.aborted === true;
    survey ??= await surveyed(source, callOff);
    if (isCalledOff()) return;
    refuseBinary(source, survey);
    const cut = rowCutter(source.name, survey);
    // What waits for the next piece may be strange, too.
    let wasPlain = true;
    for await (const { text, progress } of letters(source, decoders(survey.encoding))) {
      if (isCalledOff()) return;
      const isPlain = !hasStrange(text);
      const { firstRow, rows } = cut(text, false);
      if (rows.length > 0) {
        yield { firstRow, progress, rows: mendedRows(rows, isPlain && wasPlain) };
        wasPlain = isPlain;
      } else wasPlain &&= isPlain;
    }
    const { firstRow, rows } = cut("", true);
    const last = rows.at(-1);
    // A text that ends with a line end has no row after it.
    const told = last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
    if (told.length > 0) {
      yield { firstRow, progress: 1, rows: mendedRows(told, false) };
    }
  }
  return { name: source.name, batches };
}

/** A table that was pasted, or is told row by row. */
export function rowsSource(name: string, rows: RawBatch["rows"]): TableSource {
  async function* batches(): AsyncGenerator<RawBatch> {
    if (rows.length > 0) yield { firstRow: 1, progress: 1, rows };
  }
  return { name, batches };
}
