import { HostFailure } from "../workbook";

/** What a person can do about Excel's refusals, by Excel's own code. */
const remedies: Readonly<Record<string, string>> = {
  AccessDenied: "A sheet is protected. Take the protection off and try again.",
  InvalidOperationInCellEditMode:
    "A cell is being edited. Press Enter or Escape in the sheet and try again.",
  ItemAlreadyExists: "The workbook already has something of that name. Rename it and try again.",
  ItemNotFound:
    "Something the add-in relies on is gone from the workbook. Undo, or write the workbook again.",
  ApiNotFound: "This Excel is too old for what was asked. Update Office and try again.",
  RequestPayloadSizeLimitExceeded:
    "The workbook is too large to be sent at once. Try again with a smaller model.",
  ResponsePayloadSizeLimitExceeded:
    "The workbook holds more than Excel on the web tells at once. Open it in Excel on the desktop and try again.",
  RequestAborted: "Excel stopped the request. Try again.",
};

/** Excel's code for a failure; a failure that is not Excel's has none. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : "Unknown";
}

/** Whether Excel had more to answer than it answers at once. */
export function isTooLong(error: unknown): boolean {
  return codeOf(error) === "ResponsePayloadSizeLimitExceeded";
}

/** A failure of an act that tells by itself what stands in the workbook now. */
export function failureLeaving(
  doing: string,
  error: unknown,
  { standing, left }: { readonly standing: string; readonly left: readonly string[] },
): HostFailure {
  const code = codeOf(error);
  const words = `Excel could not go on ${doing}. ${standing} ${remedies[code] ?? "Try again."}`;
  return Object.assign(new HostFailure(words, code, left), { cause: error });
}

/** A failure in words: what was being done, what stands, what to do. */
export function failureWhile(
  doing: string,
  error: unknown,
  { left, isBegun }: { readonly left: readonly string[]; readonly isBegun: boolean },
): HostFailure {
  if (error instanceof HostFailure) return error;
  const code = codeOf(error);
  const remedy =
    remedies[code] ?? "Try again; if it fails again, save your settings and reopen the workbook.";
  const untouched = isBegun ? "Nothing of ours was left in the workbook." : "Nothing was changed.";
  const standing =
    left.length === 0
      ? untouched
      : `These sheets of ours stand there unfinished: ${left.join(", ")}.`;
  const words = `Excel could not go on ${doing}. ${standing} Your own sheets are as they were. ${remedy}`;
  return Object.assign(new HostFailure(words, code, left), { cause: error });
}

/** An act on the workbook, whose failure is told in our words. */
export async function told<Result>(doing: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    const code = codeOf(error);
    const remedy = remedies[code] ?? "Try again.";
    throw new HostFailure(`Excel could not go on ${doing}. ${remedy}`, code);
  }
}
