import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import {
  ArrayValueObject,
  BaseReferenceObject,
  FormulaDataModel,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { EmbeddedExcel, EmbeddedOptions } from "../embedded-excel";
import { embeddedExcel } from "../embedded-excel";
import type { Engine } from "../grid/book";
import { engineOf, plugIn } from "../grid/engine";
import { keepEmptyCellsEmpty, keepSheetsOfReferences } from "../grid/formula-mends";
import { tableThemes } from "../grid/table-themes";
import { gridPainter } from "./painter";

keepSheetsOfReferences(BaseReferenceObject.prototype);
keepEmptyCellsEmpty(ArrayValueObject.prototype);

const words = mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, tableWords);

const presets = (container: HTMLElement) => [
  UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
    contextMenu: false,
    disableAutoFocus: true,
  }),
  UniverSheetsDataValidationPreset(),
  UniverSheetsConditionalFormattingPreset(),
];

const visibleEngine = (container: HTMLElement): Engine => {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: words },
    logLevel: LogLevel.SILENT,
  });
  plugIn(
    univer,
    presets(container).flatMap(({ plugins }) => plugins),
  );
  plugIn(univer, [
    [UniverSheetsTablePlugin, tableThemes],
    // The tab with a table's name would cover the cells above the table.
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ]);
  return engineOf(univer, () => univer.__getInjector().get(FormulaDataModel));
};

/** An embedded Excel whose grid a person sees and types in. */
export const shownExcel = (container: HTMLElement, options: EmbeddedOptions): EmbeddedExcel =>
  embeddedExcel(visibleEngine(container), options, gridPainter);
