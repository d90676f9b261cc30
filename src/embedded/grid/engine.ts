import type { Nullable, Plugin, PluginCtor, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Engine } from "./book";
import { unitId } from "./univer-ids";

type PluginChoice = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

/** What gives the formula of any cell; the class comes with the plugins, so they hand it over. */
type FormulaTexts = {
  readonly getFormulaStringByCell: (
    row: number,
    column: number,
    ...place: readonly [sheetId: string, unitId: string]
  ) => Nullable<string>;
};

const isPair = (choice: PluginChoice): choice is readonly [PluginCtor<Plugin>, unknown] =>
  Array.isArray(choice);

/** Gives a Univer its plugins, in their order. */
export const plugIn = (univer: Univer, plugins: readonly PluginChoice[]): void => {
  for (const choice of plugins)
    if (isPair(choice)) univer.registerPlugin(...choice);
    else univer.registerPlugin(choice);
};

export const engineOf = (univer: Univer, formulaTexts: () => FormulaTexts): Engine => {
  const facade = FUniver.newAPI(univer);
  return {
    univer,
    register: (name, call, description) => {
      facade.getFormula().registerFunction(name, call, description);
    },
    filledFormula: (sheetId, row, column) =>
      formulaTexts().getFormulaStringByCell(row, column, sheetId, unitId) ?? undefined,
  };
};
