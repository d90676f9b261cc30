import type { Deal } from "../../engine";
import type { RawCell, TableSource } from "../tables/table-source";
import { reporting, type CleaningReport, type Mark } from "./cleaning-report";
import { dealDrafts, type DealContext, type DealDraft } from "./deal-draft";
import { settledGroup, type Settled, type Waiting } from "./deal-groups";
import { stateKeeper, type DealStates } from "./deal-states";
import { dealSurveyor, type DealSurvey } from "./deal-survey";
import { reasons } from "./reasons";
import { eachRow, type Watch } from "./table-rows";

/** Deals of a source as they were cleaned: told one by one, and what became of their rows. */
export type CleanedDeals = {
  readonly report: CleaningReport;
  readonly currency: string | null;
  readonly gaps: readonly string[];
};

/** What cleaning a table of deals asks for. */
export type DealCleaning = DealContext & {
  readonly source: TableSource;
  /** Ids of the territories handed in; empty where none were. */
  readonly territories: ReadonlySet<string>;
  /** Told in the parts of a first and a second reading. */
  readonly watch?: Watch;
};

/** What other tables tell of the deals of a table. */
export type Others = {
  /** The name of the table that tells a newer state of the deal of that key; null for none. */
  readonly newerIn: (key: number) => string | null;
  readonly notes: readonly string[];
};

const alone: Others = { newerIn: () => null, notes: [] };

/** A table of deals that was read once, and what all of its rows tell together. */
export type SurveyedDeals = {
  readonly survey: DealSurvey;
  /** Null where the table stands alone. */
  readonly states: DealStates | null;
};

/** Why a deal is looked at, now that all of them are known. */
function marksAmongOthers(
  draft: DealDraft,
  survey: DealSurvey,
  { fixes, territories, mapping }: DealCleaning,
): readonly Mark[] {
  const { deal, marks, currency, owner } = draft;
  const isWon = deal.outcome === "WON";
  const has = (reason: Mark["reason"]) => marks.some((mark) => mark.reason === reason);
  const found: Mark[] = [];
  const mark = (is: boolean, reason: Mark["reason"], note: string) => {
    if (is) found.push({ reason, note });
  };
  const isForeign =
    currency !== null && currency !== survey.currency && fixes.rates[currency] === undefined;
  mark(isForeign, "other-currency", currency ?? "");
  mark(isWon && survey.hasTwin(draft), "likely-duplicate", deal.account);
  mark(isWon && deal.amount !== null && survey.isOutlier(deal.amount), "outlier", "");
  // Where no column tells territories, that is said once.
  const isAsked = mapping.columns.some(({ field }) => field === "territory");
  mark(isWon && deal.territory === "" && isAsked, "no-territory", "");
  mark(
    deal.territory !== "" && territories.size > 0 && !territories.has(deal.territory),
    "unknown-territory",
    deal.territory,
  );
  const isTwofold = isWon && !has("no-owner") && survey.hasTwoTerritories(deal.rep);
  mark(isTwofold, "two-territories", owner);
  return found.length === 0 ? marks : [...marks, ...found];
}

/** A deal in the company's currency, and the part of it that is the owner's. */
function counted({ draft, share }: Settled, { fixes }: DealCleaning): Deal {
  const { deal, currency } = draft;
  const rate = currency === null ? 1 : (fixes.rates[currency] ?? 1);
  return deal.amount === null || rate * share === 1
    ? deal
    : { ...deal, amount: deal.amount * rate * share };
}

function half(from: number, watch: Watch = {}): Watch {
  return {
    ...watch,
    tell: (progress) => watch.tell?.(progress === null ? null : from + progress / 2),
  };
}

/** Reads a table of deals for the first time: what all of them tell. */
export async function surveyDeals(
  cleaning: DealCleaning,
  hasOthers: boolean,
): Promise<SurveyedDeals> {
  const { source, mapping, fixes, watch } = cleaning;
  const draftOf = dealDrafts(cleaning);
  const surveyor = dealSurveyor();
  const states = hasOthers ? stateKeeper(fixes) : null;
  const asked = { headerRow: mapping.headerRow, watch: half(0, watch) };
  await eachRow(source, asked, (row) => {
    const draft = draftOf(row);
    surveyor.look(draft);
    states?.look(draft);
  });
  return { survey: surveyor.told(), states: states?.told() ?? null };
}

/** Reads a table of deals for the second time: each of them; `use` takes those that count. */
export async function settleDeals(
  { cleaning, surveyed: { survey }, others = alone }: Settling,
  use: (deal: Deal) => void,
): Promise<CleanedDeals> {
  const { source, mapping, fixes, watch } = cleaning;
  const draftOf = dealDrafts(cleaning);
  const report = reporting(source.name, "deals", fixes.reasons);
  for (const note of others.notes) report.note(note);
  if (mapping.columns.every(({ field }) => field !== "territory")) {
    report.note("No column tells the territory of a deal.");
  }
  const groups = new Map<string, Waiting[]>();

  function settle(settled: Settled): void {
    const { draft, row, extra } = settled;
    const { deal } = draft;
    const among = marksAmongOthers(draft, survey, cleaning);
    const marks =
      extra.length === 0 ? among : [...among, ...extra.map((reason) => ({ reason, note: "" }))];
    const isKept =
      fixes.deals[deal.id]?.isUsed === true && !extra.some((each) => each !== "split-deal");
    const told = { row, id: deal.id, owner: draft.owner, money: deal.amount };
    const fate = report.take(
      told,
      isKept ? marks.filter(({ reason }) => !reasons[reason].isOpen) : marks,
    );
    if (fate === "used") use(counted(settled, cleaning));
  }

  function take(row: readonly RawCell[], number: number): void {
    const draft = draftOf(row);
    const { id, amount: money } = draft.deal;
    const newer = others.newerIn(draft.key);
    if (newer !== null) {
      const told = { row: number, id, owner: draft.owner, money };
      report.take(told, [{ reason: "other-file", note: newer }]);
      return;
    }
    if (!survey.isShared(draft.key)) {
      settle({ draft, row: number, extra: [], share: draft.share ?? 1 });
      return;
    }
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [{ draft, row: number }]);
    else group.push({ draft, row: number });
  }

  await eachRow(source, { headerRow: mapping.headerRow, watch: half(0.5, watch) }, take);
  for (const group of groups.values()) for (const each of settledGroup(group)) settle(each);
  return { report: report.told(), currency: survey.currency, gaps: survey.gaps };
}

type Settling = {
  readonly cleaning: DealCleaning;
  readonly surveyed: SurveyedDeals;
  readonly others?: Others;
};

/** Reads a table of deals twice: first what all of them tell, then each of them; `use` takes those that count. */
export async function cleanDeals(
  cleaning: DealCleaning,
  use: (deal: Deal) => void,
): Promise<CleanedDeals> {
  return settleDeals({ cleaning, surveyed: await surveyDeals(cleaning, false) }, use);
}
