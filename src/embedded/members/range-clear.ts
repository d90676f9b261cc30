import type { Area } from "../grid/area";
import { contains, intersection, overlap } from "../grid/area";
import { unstyle } from "../grid/cell-style";
import { enter } from "../grid/cells";
import { usedArea } from "../grid/sheets";
import type { Host } from "../request/host";
import { isBlank, oneOf } from "./arguments";
import { setValidation } from "./data-validation";
import { requireOpenCells, requireOpenSheet } from "./protection-rules";

const clearContents = (host: Host, area: Area): void => {
  requireOpenCells(host, area);
  const used = usedArea(host.book, area.sheetId, true);
  const filled = used && intersection(area, used);
  if (filled) enter(host.book, filled, "");
};

const clearLinks = ({ papers }: Host, area: Area): void => {
  const { links } = papers.ofSheet(area.sheetId);
  links.splice(0, links.length, ...links.filter((one) => !overlap(one.area, area)));
};

const clearFormats = ({ book, papers }: Host, area: Area): void => {
  unstyle(book, area);
  const formats = papers.conditionalFormats;
  const left = formats.filter((one) => !contains(area, one.area));
  formats.splice(0, formats.length, ...left);
  papers.undrawn.add("conditionalFormats");
};

const clears: Readonly<Record<string, readonly ((host: Host, area: Area) => void)[]>> = {
  All: [
    clearContents,
    clearFormats,
    clearLinks,
    (host, area) => setValidation(host, area, { rule: null }),
  ],
  Contents: [clearContents],
  Formats: [clearFormats],
  Hyperlinks: [clearLinks],
};

export const clear = (host: Host, area: Area, applyTo: unknown): void => {
  const what = isBlank(applyTo) ? "All" : oneOf(applyTo, Object.keys(clears));
  if (what !== "Contents") requireOpenSheet(host, area.sheetId, "allowFormatCells");
  for (const one of clears[what] ?? []) one(host, area);
};
