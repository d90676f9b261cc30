import { useRef, useState } from "react";
import type { QuotaModel } from "../../engine";
import { sheetSettings, type WorkbookHost } from "../../workbook";
import type { Session } from "../session";
import { sheetsOf } from "../sheet-reading";
import { placeAt, type Place } from "../address";
import { refineWords } from "../words/refine";
import { settingOfPath } from "./setting-of-path";
import { inMarks } from "../numbers/marks";

/** Where somebody wants to go: to an input by its path or address, or to a sheet. */
export type Goal =
  | { readonly kind: "input"; readonly path: string }
  | { readonly kind: "sheet"; readonly sheet: string };

/** Goes to a place of the workbook; null where there is none to go to. */
export type GoTo = ((goal: Goal) => void) | null;

/** The sheet on which an input stands of which no cell is known. */
function inputsSheet({ roster, hires }: QuotaModel): string {
  return roster.length + hires.length > 0 ? "Assumptions" : "Inputs";
}

/** The cell of an input in the sheets as they are now: rows may have been moved since they were written. */
async function placeOf(host: WorkbookHost, model: QuotaModel, path: string): Promise<Place> {
  const { names, tables } = await sheetsOf(host);
  const { settings, whereIs } = sheetSettings(names, tables, model);
  const place = placeAt(whereIs(settingOfPath(settings, path)));
  return place ?? { sheet: inputsSheet(model) };
}

/** The way from the pane into the sheets, and what went wrong on it. */
export function useGoTo(host: WorkbookHost | null, session: Session) {
  const [trouble, setTrouble] = useState("");
  const latest = useRef(session.model);
  latest.current = session.model;
  if (host === null || !session.linked) return { goTo: null, trouble: "" };
  const go = async (goal: Goal) => {
    setTrouble("");
    try {
      const { sheet, cell } =
        goal.kind === "sheet"
          ? { sheet: goal.sheet, cell: undefined }
          : (placeAt(goal.path) ?? (await placeOf(host, latest.current, goal.path)));
      await host.show(sheet, cell);
    } catch (error) {
      setTrouble(error instanceof Error ? inMarks(error.message) : refineWords.notShown);
    }
  };
  return { goTo: (goal: Goal) => void go(goal), trouble };
}
