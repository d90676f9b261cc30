import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "./usage";

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The text of a file; one that cannot be read is bad usage. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${reason(error)}`);
  }
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
    throw new UsageError(`${path} cannot be written: ${reason(error)}`);
  }
}
