import { HostFailure, type Progress } from "../workbook";

/** So large a slice every Excel gives. */
const SLICE_BYTES = 65_536;

type Ask<Value> = (answer: (result: Office.AsyncResult<Value>) => void) => void;

/** What Office answers; null where it refuses. */
function asked<Value>(ask: Ask<Value>): Promise<Value | null> {
  return new Promise((resolve) => {
    try {
      ask(({ status, value }) => resolve(String(status) === "succeeded" ? value : null));
    } catch {
      resolve(null);
    }
  });
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const slice of slices) {
    bytes.set(slice, place);
    place += slice.length;
  }
  return bytes;
}

async function slicesOf(
  file: Office.File,
  progress: (progress: Progress) => void,
): Promise<readonly Uint8Array[]> {
  const slices: Uint8Array[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    progress({ done: index, of: file.sliceCount, doing: "reading the file" });
    const slice = await asked<Office.Slice>((answer) => file.getSliceAsync(index, answer));
    if (slice === null)
      throw new HostFailure(
        "Excel could not go on reading the file. Nothing was changed. Try again.",
        "FileSlice",
      );
    slices.push(Uint8Array.from(slice.data as ArrayLike<number>));
  }
  progress({ done: file.sliceCount, of: file.sliceCount, doing: "done" });
  return slices;
}

/** The open workbook as a file; null where this Excel gives none. A file that was given is always given back. */
export async function documentFile(
  progress: (progress: Progress) => void,
): Promise<Uint8Array | null> {
  // The typings promise a document to every add-in; hosts without files have none.
  const { document } = Office.context as {
    readonly document?: Pick<Office.Document, "getFileAsync">;
  };
  if (typeof document?.getFileAsync !== "function") return null;
  const file = await asked<Office.File>((answer) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer),
  );
  if (file === null) return null;
  try {
    return joined(await slicesOf(file, progress));
  } finally {
    await asked<void>((answer) => file.closeAsync(answer));
  }
}
