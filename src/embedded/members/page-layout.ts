import type { Area } from "../grid/area";
import { gridColumns, gridRows } from "../grid/area";
import { fullAddress } from "../grid/references";
import { invalidArgument, itemNotFound } from "../request/excel-error";
import type { Host } from "../request/host";
import type { Kind, Property } from "../request/thing";
import { rangeThing, subjectIf } from "../request/things";
import { areaArgument, isRecord } from "./arguments";
import { requireOpenSheet } from "./protection-rules";

/** A page setting that reads back as it was set. */
const setting = (
  name: string,
  usual: unknown,
  check: (value: unknown) => boolean,
): Property<string> => ({
  get: ({ papers }, sheetId) => papers.ofSheet(sheetId).pageLayout.get(name) ?? usual,
  set: (host, sheetId, value) => {
    requireOpenSheet(host, sheetId);
    if (!check(value)) throw invalidArgument(`PageLayout.${name} cannot be ${String(value)}.`);
    host.papers.ofSheet(sheetId).pageLayout.set(name, value);
  },
});

const isTruth = (value: unknown): boolean => typeof value === "boolean";
const isText = (value: unknown): boolean => typeof value === "string";
const isLength = (value: unknown): boolean => typeof value === "number" && value >= 0;
const isPageNumber = (value: unknown): boolean => value === "" || typeof value === "number";
const isOrientation = (value: unknown): boolean => value === "Portrait" || value === "Landscape";
const isPrintOrder = (value: unknown): boolean =>
  value === "DownThenOver" || value === "OverThenDown";

const isZoom = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  if (scale === undefined) return true;
  const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  return !fits && typeof scale === "number" && scale >= 10 && scale <= 400;
};

const lines = (host: Host, sheetId: string, given: unknown): Area => {
  requireOpenSheet(host, sheetId);
  return areaArgument(host, given, sheetId);
};

const required = (area: Area | undefined, what: string) => {
  if (!area) throw itemNotFound(what);
  return rangeThing(area);
};

const printedAreas = (host: Host, sheetId: string, given: unknown): readonly Area[] => {
  requireOpenSheet(host, sheetId);
  const areas = subjectIf(given, "RangeAreas");
  if (areas) return areas;
  if (typeof given !== "string") return [areaArgument(host, given, sheetId)];
  return given.split(",").map((address) => areaArgument(host, address, sheetId));
};

export const pageLayout: Kind<string> = {
  properties: {
    orientation: setting("orientation", "Portrait", isOrientation),
    paperSize: setting("paperSize", "Letter", isText),
    zoom: setting("zoom", { scale: 100 }, isZoom),
    centerHorizontally: setting("centerHorizontally", false, isTruth),
    centerVertically: setting("centerVertically", false, isTruth),
    printGridlines: setting("printGridlines", false, isTruth),
    printHeadings: setting("printHeadings", false, isTruth),
    blackAndWhite: setting("blackAndWhite", false, isTruth),
    draftMode: setting("draftMode", false, isTruth),
    printOrder: setting("printOrder", "DownThenOver", isPrintOrder),
    firstPageNumber: setting("firstPageNumber", "", isPageNumber),
    leftMargin: setting("leftMargin", 50.4, isLength),
    rightMargin: setting("rightMargin", 50.4, isLength),
    topMargin: setting("topMargin", 54, isLength),
    bottomMargin: setting("bottomMargin", 54, isLength),
    headerMargin: setting("headerMargin", 21.6, isLength),
    footerMargin: setting("footerMargin", 21.6, isLength),
  },
  parts: { headersFooters: (_host, subject) => ({ kind: "HeaderFooterGroup", subject }) },
  methods: {
    setPrintArea: (host, sheetId, [given]) => {
      host.papers.ofSheet(sheetId).printArea = printedAreas(host, sheetId, given);
    },
    getPrintArea: ({ papers }, sheetId) => {
      const { printArea } = papers.ofSheet(sheetId);
      if (printArea.length === 0) throw itemNotFound("print area");
      return { kind: "RangeAreas", subject: printArea };
    },
    setPrintTitleRows: (host, sheetId, [given]) => {
      const area = { ...lines(host, sheetId, given), column: 0, columns: gridColumns };
      host.papers.ofSheet(sheetId).titleRows = area;
    },
    setPrintTitleColumns: (host, sheetId, [given]) => {
      const area = { ...lines(host, sheetId, given), row: 0, rows: gridRows };
      host.papers.ofSheet(sheetId).titleColumns = area;
    },
    getPrintTitleRows: ({ papers }, sheetId) =>
      required(papers.ofSheet(sheetId).titleRows, "print title rows"),
    getPrintTitleColumns: ({ papers }, sheetId) =>
      required(papers.ofSheet(sheetId).titleColumns, "print title columns"),
  },
};

export const rangeAreas: Kind<readonly Area[]> = {
  keptByReference: true,
  properties: {
    address: {
      get: ({ book }, areas) => areas.map((area) => fullAddress(book, area)).join(","),
    },
    areaCount: { get: (_host, areas) => areas.length },
  },
};
