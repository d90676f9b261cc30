import { useEffect, useState } from "react";
import { emptyModel, type QuotaModel } from "../engine";
import { storedModel } from "../intake";
import type { WorkbookHost } from "../workbook";
import type { Session } from "./session";
import { sheetsOf, standingSheets } from "./sheet-reading";
import { words } from "./words/shell";

/** A model that may be brought up to date by an export: what it is called, and how one comes by it. */
export type StandingModel = {
  readonly name: string;
  readonly model: () => Promise<QuotaModel>;
};

/** The model of the open workbook as its sheets have it now. */
async function modelOf(host: WorkbookHost): Promise<QuotaModel> {
  const reading = standingSheets(await sheetsOf(host), storedModel(await host.readState()));
  if (reading.kind === "model") return reading.model;
  throw new Error(
    reading.problems.map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`)[0],
  );
}

/** The model of the pane where there is one, or else that of the open workbook; null where neither is. */
export function useStandingModel(
  session: Session,
  host: WorkbookHost | null,
): StandingModel | null {
  const { model, screen } = session;
  const [holdsModel, setHoldsModel] = useState(false);
  useEffect(() => {
    if (screen === "import") host?.holdsModel().then(setHoldsModel, () => setHoldsModel(false));
  }, [host, screen]);
  if (model !== emptyModel) {
    return { name: model.company.name || words.paneModel, model: async () => model };
  }
  if (host === null || !holdsModel) return null;
  return { name: words.workbookModel, model: () => modelOf(host) };
}
