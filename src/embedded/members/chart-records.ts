import { sheetById } from "../grid/book";
import type { Area } from "../grid/area";
import type { Chart, ChartSeries } from "../grid/papers";
import { fullAddress } from "../grid/references";
import { sheetIds } from "../grid/sheets";
import type { Host } from "../request/host";

type Settings = Readonly<Record<string, unknown>>;

/** A chart as plain data; the settings stand under their paths in Office.js, such as "title.text". */
export type ChartRecord = {
  readonly sheet: string;
  readonly settings: Settings;
  readonly series: readonly {
    readonly settings: Settings;
    readonly values: string | null;
    readonly across: string | null;
  }[];
  /** The first and the last cell covered. */
  readonly place: readonly [string, string] | null;
};

/** All charts of the workbook, sheet by sheet. */
export const chartRecords = ({ book, papers }: Host): readonly ChartRecord[] => {
  const reference = (area: Area | undefined): string | null =>
    area ? fullAddress(book, area) : null;
  const series = ({ settings, values, across }: ChartSeries) => ({
    settings: Object.fromEntries(settings),
    values: reference(values),
    across: reference(across),
  });
  const record = (chart: Chart): ChartRecord => ({
    sheet: sheetById(book, chart.sheetId).getName(),
    settings: Object.fromEntries(chart.settings),
    series: chart.series.map(series),
    place:
      (chart.place && [fullAddress(book, chart.place[0]), fullAddress(book, chart.place[1])]) ||
      null,
  });
  return sheetIds(book).flatMap((sheetId) => papers.ofSheet(sheetId).charts.map(record));
};
