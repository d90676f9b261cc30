import type { EmbeddedExcel } from "../embedded";

/** The name under which the page hands its workbook to the frame that seats the pane. */
const place = "embeddedExcel";

function isExcel(value: unknown): value is EmbeddedExcel {
  return typeof value === "object" && value !== null && "answer" in value;
}

/** The page's workbook, for the frames in it. */
export function offer(page: Window, excel: EmbeddedExcel): void {
  Reflect.set(page, place, excel);
}

/** The workbook of the page around a frame. */
export function offered(page: Window): EmbeddedExcel {
  const excel: unknown = Reflect.get(page, place);
  if (isExcel(excel)) return excel;
  throw new RangeError("The pane's frame must be opened by the preview page.");
}
