import type { QuotaModel } from "../../engine";

/** What files of a model are called: by its company. @example namedAfter(model, "xlsx") //=> "Northwind Cloud.xlsx" */
export function namedAfter({ company }: QuotaModel, ending: string): string {
  const name = company.name.trim() === "" ? "quota-model" : company.name.trim();
  return `${name}${ending}`;
}
