import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseReferenceObject,
  FormulaDataModel,
  UniverSheetsNodeCorePreset,
} from "@univerjs/preset-sheets-node-core";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { EmbeddedExcel, EmbeddedOptions } from "./embedded-excel";
import { embeddedExcel } from "./embedded-excel";
import type { Engine } from "./grid/book";
import { keepEmptyCellsEmpty, keepSheetsOfReferences } from "./grid/formula-mends";
import { tableThemes } from "./grid/table-themes";
import { engineOf, plugIn } from "./grid/engine";

keepSheetsOfReferences(BaseReferenceObject.prototype);
keepEmptyCellsEmpty(ArrayValueObject.prototype);

const headlessEngine = (): Engine => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  plugIn(univer, [...UniverSheetsNodeCorePreset().plugins, [UniverSheetsTablePlugin, tableThemes]]);
  return engineOf(univer, () => univer.__getInjector().get(FormulaDataModel));
};

/** An embedded Excel without a screen, for tests and for the command line. */
export const headlessExcel = async (options: EmbeddedOptions = {}): Promise<EmbeddedExcel> =>
  embeddedExcel(headlessEngine(), options);
