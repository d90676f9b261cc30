import { unzipSync } from "fflate";
import { damaged, grouped, limits, tooLarge, UnreadableFile } from "./read-cells-limits";

/** The parts of a workbook file: all by name, those in XML with their text. */
export type Parts = {
  readonly names: readonly string[];
  readonly text: (name: string) => string | null;
};

/** XML that says nothing about cells, and may be long. */
const SKIPPED = /^xl\/(?:theme\/|calcChain|pivotCache\/|media\/)/i;

function isRead(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name) && !SKIPPED.test(name);
}

function startsWith(bytes: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, place) => bytes[place] === sign);
}

/** Says of a file that is no .xlsx what it is instead. */
export function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0) throw damaged("The file is empty.");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableFile(
      "The file is an .xls of the old kind, or locked with a password.",
      "Save it as .xlsx without a password.",
    );
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw new UnreadableFile("The file is no .xlsx workbook.", "Name a workbook saved as .xlsx.");
  }
}

/** The text of a part, in whichever of the encodings that XML has. */
export function textIn(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Unpacks a workbook file. Sizes are asked before anything is unpacked, and held to. */
export function partsOf(bytes: Uint8Array): Parts {
  refuseOtherKinds(bytes);
  const names: string[] = [];
  let total = 0;
  let unpacked: Readonly<Record<string, Uint8Array>>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (names.length > limits.parts) {
          throw tooLarge(`The file has more than ${grouped(limits.parts)} parts.`);
        }
        if (!isRead(name)) return false;
        total += originalSize;
        if (originalSize > limits.partBytes || total > limits.bytes) {
          throw tooLarge(`The file unpacks to more than ${grouped(limits.bytes)} bytes.`);
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw damaged("The file is damaged or cut short: it cannot be unpacked.");
  }
  const byName = new Map(
    Object.entries(unpacked).map(([name, part]) => [name.toLowerCase(), part]),
  );
  return {
    names,
    text: (name) => {
      const part = byName.get(name.toLowerCase());
      return part === undefined ? null : textIn(part);
    },
  };
}
