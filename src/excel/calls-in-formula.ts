/** Excel's own marks before the name of a function that is not its own. */
const MARKS = /^(?:_XLFN\.|_XLWS\.|_XLL\.|_XLUDF\.|_XLDUDF_)+/;

/** Texts, sheets in quotes and columns of tables, in which whatever stands is no call. */
const NO_CALLS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g;

const CALL = /(?<![\p{L}\p{N}_.\\])[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\s*\()/gu;

/** A function's name in one spelling: in a file that Excel saved, dots may have become low lines. */
function spelling(name: string): string {
  return name.toUpperCase().replace(MARKS, "").replaceAll(".", "_");
}

/**
 * Tells formulas that call one of some functions, by their whole names.
 * @example callsOf(["QUOTA.AUTO"])("=1+_xldudf_QUOTA_AUTO(A1)") //=> true
 */
export function callsOf(functions: readonly string[]): (entered: unknown) => boolean {
  const wanted = new Set(functions.map(spelling));
  return (entered) => {
    if (typeof entered !== "string" || !entered.startsWith("=")) return false;
    const calls = entered.replace(NO_CALLS, "0").match(CALL) ?? [];
    return calls.some((name) => wanted.has(spelling(name)));
  };
}
