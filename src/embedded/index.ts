import type { EmbeddedExcel, EmbeddedOptions } from "./embedded-excel";

export type { EmbeddedExcel, EmbeddedOptions } from "./embedded-excel";
export type { ChartRecord } from "./members/chart-records";
export type { EmbeddedFunction } from "./functions";
export { connectOffice } from "./office/connect-office";
export type { OfficeEvent } from "./office/office-event";
export type { Fault, Tally } from "./request/counter";
export type { RequestBody, ResponseBody } from "./request/protocol";

/** An embedded Excel whose grid fills the container; the grid is loaded only when asked for. */
export const visibleExcel = async (
  container: HTMLElement,
  options: EmbeddedOptions = {},
): Promise<EmbeddedExcel> => {
  const { shownExcel } = await import("./visible/visible");
  return shownExcel(container, options);
};
