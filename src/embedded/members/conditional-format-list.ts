import type { ConditionalFormat } from "../grid/papers";
import { itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import { requireOpenSheet } from "./protection-rules";

export const formatById = ({ papers }: Host, id: string): ConditionalFormat => {
  const found = papers.conditionalFormats.find((one) => one.id === id);
  if (!found) throw itemNotFound("conditional format like that any more");
  return found;
};

export const redraw = ({ papers }: Host): void => void papers.undrawn.add("conditionalFormats");

export const changed = (host: Host, id: string): ConditionalFormat => {
  const format = formatById(host, id);
  requireOpenSheet(host, format.area.sheetId, "allowFormatCells");
  redraw(host);
  return format;
};

export const remove = (host: Host, condemned: (format: ConditionalFormat) => boolean): void => {
  const all = host.papers.conditionalFormats;
  all.splice(0, all.length, ...all.filter((one) => !condemned(one)));
  redraw(host);
};

export const onSameSheet = (
  { papers }: Host,
  { area }: ConditionalFormat,
): readonly ConditionalFormat[] =>
  papers.conditionalFormats.filter((one) => one.area.sheetId === area.sheetId);

/** Puts a format at a place among those of its sheet: where two apply, the earlier one shows. */
export const prefer = (host: Host, format: ConditionalFormat, place: number): void => {
  const all = host.papers.conditionalFormats;
  const others = onSameSheet(host, format).filter((one) => one !== format);
  others.splice(place, 0, format);
  const elsewhere = all.filter((one) => !others.includes(one));
  all.splice(0, all.length, ...elsewhere, ...others);
};
