import type { IUniverSheetsTableConfig } from "@univerjs/sheets-table";

const header = { bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" }, bl: 1 } as const;

/** The looks a table can have here; the first is the one that Excel gives a new table. */
export const tableThemes: IUniverSheetsTableConfig = {
  userThemes: [
    {
      name: "banded",
      style: { headerRowStyle: header, firstRowStyle: { bg: { rgb: "#D9E1F2" } } },
    },
    { name: "unbanded", style: { headerRowStyle: header } },
    { name: "plain", style: {} },
  ],
  defaultThemeIndex: 0,
};

/** The nearest of those looks; Excel's light styles leave the cells' own fills and fonts alone. */
export const tableTheme = (style: string, banded: boolean): string => {
  if (style === "" || /light/i.test(style)) return "plain";
  return banded ? "banded" : "unbanded";
};
