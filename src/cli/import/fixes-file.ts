import { fixSections, readFixes, type ImportFixes } from "../../intake";
import { UsageError } from "../usage";

/** The fixes of a file; what does not fit is bad usage, said with the place. */
export function fixesIn(value: unknown, path: string): ImportFixes {
  const read = readFixes(value);
  if (!("wrong" in read)) return read;
  const where = read.wrong === "" ? "The file" : read.wrong;
  throw new UsageError(
    `${path}: ${where} is no fix. Fixes are told by ${fixSections.join(", ")}; see templates/samples/README.md.`,
  );
}
