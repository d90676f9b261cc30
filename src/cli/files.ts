import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "./usage";

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** What the system will not do with a file, in words. */
function refusal(path: string, error: unknown, act: "read" | "written"): string {
  switch (codeOf(error)) {
    case "ENOENT":
      // Written is a file that need not be there: it is the folder that cannot be made.
      return act === "read" ? `There is no file ${path}.` : `There is no place for ${path}.`;
    case "EISDIR":
      return `${path} is a folder, not a file.`;
    case "EACCES":
    case "EPERM":
      return `${path} may not be ${act} by you.`;
    default:
      return `${path} cannot be ${act}: ${reason(error)}`;
  }
}

/** The text of a file; one that cannot be read is bad usage. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(refusal(path, error, "read"));
  }
}

/** The bytes of a file; one that cannot be read is bad usage. */
export function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new UsageError(refusal(path, error, "read"));
  }
}

/** How many bytes a file has; one that is not there, or is a folder, is bad usage. */
export function sizeOf(path: string): number {
  let isFolder: boolean;
  let size: number;
  try {
    const found = statSync(path);
    [isFolder, size] = [found.isDirectory(), found.size];
  } catch (error) {
    throw new UsageError(refusal(path, error, "read"));
  }
  if (isFolder) throw new UsageError(`${path} is a folder, not a file.`);
  return size;
}

/** The JSON of a file or an argument; what is not JSON is bad usage. */
export function jsonIn(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where} is not JSON: ${reason(error)}`);
  }
}

/** Writes a file, making its folder where there is none. */
export function write(path: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  } catch (error) {
    throw new UsageError(refusal(path, error, "written"));
  }
}
