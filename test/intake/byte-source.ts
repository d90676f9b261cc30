import type { ByteSource, Decoders } from "../../src/intake";

/** Bytes in memory as a file that is read in pieces. */
export function byteSource(name: string, bytes: Uint8Array, pieceSize: number): ByteSource {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  }
  return { name, size: bytes.length, pieces };
}

/** The letters of this host. */
export const decoders: Decoders = (encoding) => {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
};
