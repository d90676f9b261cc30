import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { EmbeddedExcel, EmbeddedOptions } from "./embedded-excel";
import { embeddedExcel } from "./embedded-excel";
import type { Engine } from "./grid/book";
import { unitId } from "./grid/univer-ids";

const headlessEngine = (): Engine => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  for (const plugin of UniverSheetsNodeCorePreset().plugins)
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const facade = FUniver.newAPI(univer);
  return {
    univer,
    register: (name, call, description) => {
      facade.getFormula().registerFunction(name, call, description);
    },
    filledFormula: (sheetId, row, column) => {
      const model = univer.__getInjector().get(FormulaDataModel);
      return model.getFormulaStringByCell(row, column, sheetId, unitId) ?? undefined;
    },
  };
};

/** An embedded Excel without a screen, for tests and for the command line. */
export const headlessExcel = async (options: EmbeddedOptions = {}): Promise<EmbeddedExcel> =>
  embeddedExcel(headlessEngine(), options);
