import {
  rowsSource,
  textSource,
  UnreadableTable,
  type CalledOff,
  type Decoders,
  type OpenedTable,
  type RawBatch,
} from "../../intake";
import { importWords } from "../words/import";
import type { ImportInput } from "./import-messages";

/** Reads workbook files; the one who opens the worker brings it. */
export type WorkbookFileReader = {
  readonly sheets: (bytes: Uint8Array) => readonly string[];
  readonly rows: (bytes: Uint8Array, sheet: string, callOff?: CalledOff) => AsyncIterable<RawBatch>;
  /** What is wrong with a file, where the error is of that kind. */
  readonly refusal: (error: unknown) => { readonly what: string; readonly remedy: string } | null;
};

/** A browser may hand over any number of bytes at once: they are taken so many at a time, and heard between. */
const PIECE = 1 << 18;

const decoders: Decoders = (encoding) => {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
};

/** A file may be changed or moved after it was chosen: then the browser refuses to read it. */
async function readable<Result>(name: string, reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch {
    throw new UnreadableTable(name, importWords.movedFile, importWords.chooseAgain);
  }
}

/** The pieces of a file as it is read: it is never held as a whole. */
async function* piecesOf(name: string, file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await readable(name, reader.read());
      if (done) return;
      for (let at = 0; at < value.length; at += PIECE) yield value.subarray(at, at + PIECE);
    }
  } finally {
    // Reading may end early; what is left of the file is let go.
    await reader.cancel().catch(() => undefined);
  }
}

async function sheetsOf(
  name: string,
  file: Blob,
  reader: WorkbookFileReader,
): Promise<readonly OpenedTable[]> {
  const bytes = new Uint8Array(await readable(name, file.arrayBuffer()));
  const refused = (where: string, error: unknown): unknown => {
    const refusal = reader.refusal(error);
    return refusal === null ? error : new UnreadableTable(where, refusal.what, refusal.remedy);
  };
  const opened = (sheet: string): OpenedTable => {
    const where = `${name}, sheet ${sheet}`;
    async function* batches(callOff?: CalledOff) {
      try {
        yield* reader.rows(bytes, sheet, callOff);
      } catch (error) {
        throw refused(where, error);
      }
    }
    return { source: { name: where, batches }, isSheet: true };
  };
  try {
    return reader.sheets(bytes).map(opened);
  } catch (error) {
    throw refused(name, error);
  }
}

/** The tables of an input: a file of text is one, and each sheet of a workbook may be one. */
export async function openedInput(
  input: ImportInput,
  reader: WorkbookFileReader,
): Promise<readonly OpenedTable[]> {
  const { name } = input;
  if (input.kind === "rows") return [{ source: rowsSource(name, input.rows), isSheet: false }];
  const { file } = input;
  if (/\.xls[xmb]?$/i.test(name)) return sheetsOf(name, file, reader);
  const source = textSource(
    { name, size: file.size, pieces: () => piecesOf(name, file) },
    decoders,
  );
  return [{ source, isSheet: false }];
}
