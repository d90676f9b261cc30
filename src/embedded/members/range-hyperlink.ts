import type { Area } from "../grid/area";
import { contains } from "../grid/area";
import { values, enter } from "../grid/cells";
import { restyle } from "../grid/cell-style";
import { invalidArgument } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Property } from "../request/thing";
import { isRecord } from "./arguments";
import { requireOpenCells } from "./protection-rules";

const linkBlue = "#0563C1";

/** Excel shows the link's own text, and writes links in blue and underlined. */
const setLink = (host: Host, area: Area, link: unknown): void => {
  requireOpenCells(host, area);
  if (!isRecord(link)) throw invalidArgument("A hyperlink says where it leads.");
  const target = link.address ?? link.documentReference;
  if (typeof target !== "string") throw invalidArgument("A hyperlink says where it leads.");
  host.papers.ofSheet(area.sheetId).links.push({ area, link });
  const [[shown = ""] = []] = values(host.book, area);
  const text = link.textToDisplay ?? (shown === "" ? target : undefined);
  if (text !== undefined) enter(host.book, area, text);
  restyle(host.book, area, () => ({ cl: { rgb: linkBlue }, ul: { s: 1 } }));
};

export const hyperlink: Property<Area> = {
  get: ({ papers }, area) =>
    papers
      .ofSheet(area.sheetId)
      .links.filter((one) => contains(one.area, area))
      .at(-1)?.link ?? null,
  set: setLink,
};
