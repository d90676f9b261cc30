/** The two errors that can carry a sentence to a cell. */
const codes = { invalidValue: "#VALUE!", notAvailable: "#N/A" } as const;

/** Excel's own error class, as far as our functions use it. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** Where Excel is not there to run the functions, they still find the names they call by. */
export function standInForExcel(): void {
  const found: object = typeof CustomFunctions === "undefined" ? {} : CustomFunctions;
  if ("associate" in found) return;
  const associate = () => undefined;
  const runtime = { Error: CellError, ErrorCode: codes, ...found, associate };
  Object.assign(globalThis, { CustomFunctions: runtime });
}
