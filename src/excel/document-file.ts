import { HostFailure, type Progress } from "../workbook";

/** So large a slice every Excel gives. */
const SLICE_BYTES = 65_536;

type Ask<Value> = (answer: (result: Office.AsyncResult<Value>) => void) => void;

/** What Office answers; null where it refuses. */
function asked<Value>(ask: Ask<Value>): Promise<Value | null> {
  return new Promise((resolve) =>
    ask(({ status, value }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded ? value : null),
    ),
  );
}

async function slicesOf(
  file: Office.File,
  progress: (progress: Progress) => void,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let length = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    progress({ done: index, of: file.sliceCount, doing: "reading the file" });
    const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
    if (slice === null)
      throw new HostFailure(
        "Excel could not go on reading the file. Nothing was changed. Try again.",
        "FileSlice",
      );
    const data = Uint8Array.from(slice.data as ArrayLike<number>);
    bytes.set(data, length);
    length += data.length;
  }
  progress({ done: file.sliceCount, of: file.sliceCount, doing: "done" });
  return bytes.subarray(0, length);
}

/** The open workbook as a file; null where this Excel gives none. A file that was given is always given back. */
export async function documentFile(
  progress: (progress: Progress) => void,
): Promise<Uint8Array | null> {
  // The typings promise a document to every add-in; hosts without files have none.
  const { document } = Office.context as { readonly document?: Partial<Office.Document> };
  if (document?.getFileAsync === undefined) return null;
  const { getFileAsync } = document;
  const file = await asked<Office.File>((answer) =>
    getFileAsync.call(document, Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer),
  );
  if (file === null) return null;
  try {
    return await slicesOf(file, progress);
  } finally {
    await asked<void>((answer) => file.closeAsync(answer));
  }
}
