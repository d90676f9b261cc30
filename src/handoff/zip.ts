import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { PackageFile } from "./package";

/** Takes files in and hands the bytes of one zip out as they come, so that nothing is held. */
export function zipInto(use: (bytes: Uint8Array) => void): {
  readonly add: (file: PackageFile) => void;
  readonly end: () => void;
} {
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    use(bytes);
  });
  return {
    add: ({ path, bytes }) => {
      // What is a zip itself does not get smaller.
      const isZip = /\.(docx|xlsx)$/.test(path);
      const entry = isZip ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      zip.add(entry);
      entry.push(bytes, true);
    },
    end: () => zip.end(),
  };
}
