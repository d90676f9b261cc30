import type { QuotaModel } from "../../engine";
import { modelOf, tellProblems } from "../model-commands";
import { readingOf } from "../read-command";

/** The model that is brought up to date: of a settings file, or of a workbook of ours; null where it has problems. */
export async function modelToRefresh(path: string): Promise<QuotaModel | null> {
  if (!/\.xls[xm]$/i.test(path)) return modelOf(path);
  const reading = await readingOf(path, null);
  if (reading.kind === "model") return reading.model;
  tellProblems(reading.problems);
  return null;
}
