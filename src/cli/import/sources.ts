import { createReadStream } from "node:fs";
import { basename } from "node:path";
import {
  textSource,
  UnreadableTable,
  type ByteSource,
  type CalledOff,
  type Decoders,
  type OpenedTable,
} from "../../intake";
import { sheetRows, UnreadableFile, workbookSheets } from "../../xlsx";
import { bytesOf, sizeOf } from "../files";
import { UsageError } from "../usage";

const decoders: Decoders = (encoding) => {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
};

function fileOfText(path: string, name: string): ByteSource {
  return {
    name,
    size: sizeOf(path),
    pieces: () => createReadStream(path, { highWaterMark: 1 << 18 }),
  };
}

/** What is said of a broken workbook, as it is said of any table. */
function asTable(where: string, error: unknown): unknown {
  return error instanceof UnreadableFile
    ? new UnreadableTable(where, error.what, error.remedy)
    : error;
}

function sheetsOf(path: string, name: string): readonly OpenedTable[] {
  const bytes = bytesOf(path);
  const sheetSource = (sheet: string): OpenedTable => {
    const where = `${name}, sheet ${sheet}`;
    async function* batches(callOff?: CalledOff) {
      try {
        yield* sheetRows(bytes, sheet, callOff);
      } catch (error) {
        throw asTable(where, error);
      }
    }
    return { source: { name: where, batches }, isSheet: true };
  };
  try {
    return workbookSheets(bytes).map(sheetSource);
  } catch (error) {
    throw asTable(name, error);
  }
}

/** The tables of files: a file of text is one, and each sheet of a workbook may be one. */
export function openedTables(paths: readonly string[]): readonly OpenedTable[] {
  const names = paths.map((path) => basename(path));
  const twin = names.find((name, place) => names.indexOf(name) !== place);
  if (twin !== undefined) {
    throw new UsageError(`Two files are called ${twin}: answers could not tell them apart.`);
  }
  return paths.flatMap((path) => {
    const name = basename(path);
    if (/\.xls[xmb]?$/i.test(name)) return sheetsOf(path, name);
    return [{ source: textSource(fileOfText(path, name), decoders), isSheet: false }];
  });
}
