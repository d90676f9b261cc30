import type { Deal } from "../../engine";
import type { RawCell, TableSource } from "../tables/table-source";
import { reporting, type CleaningReport, type Mark } from "./cleaning-report";
import { dealDrafts, type DealContext, type DealDraft } from "./deal-draft";
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

type Waiting = { readonly draft: DealDraft; readonly row: number };

/** Why a deal is looked at, now that all of them are known. */
function marksAmongOthers(
  { deal, marks, currency, owner }: DealDraft,
  survey: DealSurvey,
  { fixes, territories }: DealCleaning,
): readonly Mark[] {
  const isWon = deal.outcome === "WON";
  const has = (reason: Mark["reason"]) => marks.some((mark) => mark.reason === reason);
  const isForeign =
    currency !== null && currency !== survey.currency && fixes.rates[currency] === undefined;
  const found: readonly (readonly [boolean, Mark["reason"], string])[] = [
    [isForeign, "other-currency", currency ?? ""],
    [isWon && survey.hasTwin(deal), "likely-duplicate", deal.account],
    [isWon && deal.amount !== null && survey.isOutlier(deal.amount), "outlier", ""],
    [isWon && deal.territory === "", "no-territory", ""],
    [
      deal.territory !== "" && territories.size > 0 && !territories.has(deal.territory),
      "unknown-territory",
      deal.territory,
    ],
    [isWon && !has("no-owner") && survey.hasTwoTerritories(deal.rep), "two-territories", owner],
  ];
  return [
    ...marks,
    ...found.filter(([is]) => is).map(([, reason, note]): Mark => ({ reason, note })),
  ];
}

/** Of rows that tell one deal differently, the one that closes last counts, then the larger, then any, always the same. */
function laterFirst(one: Waiting, other: Waiting): number {
  const [a, b] = [one.draft, other.draft];
  if (a.deal.closed !== b.deal.closed) return a.deal.closed < b.deal.closed ? 1 : -1;
  return (
    (b.deal.amount ?? 0) - (a.deal.amount ?? 0) || a.content - b.content || one.row - other.row
  );
}

type Settled = Waiting & { readonly extra: readonly Mark["reason"][]; readonly share: number };

/** The rows of one deal: of each owner one row counts; several owners share the deal. */
function settledGroup(rows: readonly Waiting[]): readonly Settled[] {
  const byOwner = new Map<string, Waiting[]>();
  for (const each of rows) {
    const { rep } = each.draft.deal;
    const own = byOwner.get(rep);
    if (own === undefined) byOwner.set(rep, [each]);
    else own.push(each);
  }
  const owners = byOwner.size;
  return [...byOwner.values()].flatMap((own) => {
    const [first, ...others] = [...own].sort(laterFirst);
    if (first === undefined) return [];
    const isUntold = owners > 1 && first.draft.share === null;
    return [
      {
        ...first,
        extra: isUntold ? ["split-deal" as const] : [],
        share: first.draft.share ?? 1 / owners,
      },
      ...others.map((other): Settled => ({
        ...other,
        extra: [other.draft.content === first.draft.content ? "same-row" : "same-id"],
        share: 0,
      })),
    ];
  });
}

/** A deal in the company's currency, and the part of it that is the owner's. */
function counted({ draft, share }: Settled, { fixes }: DealCleaning): Deal {
  const { deal, currency } = draft;
  const rate = currency === null ? 1 : (fixes.rates[currency] ?? 1);
  return deal.amount === null ? deal : { ...deal, amount: deal.amount * rate * share };
}

/** Reads a table of deals twice: first what all of them tell, then each of them; `use` takes those that count. */
export async function cleanDeals(
  cleaning: DealCleaning,
  use: (deal: Deal) => void,
): Promise<CleanedDeals> {
  const { source, mapping, fixes, watch = {} } = cleaning;
  const { headerRow } = mapping;
  const draftOf = dealDrafts(cleaning);
  const half = (from: number): Watch => ({
    ...watch,
    tell: (progress) => watch.tell?.(progress === null ? null : from + progress / 2),
  });
  const surveyor = dealSurveyor();
  await eachRow(source, { headerRow, watch: half(0) }, (row) => surveyor.look(draftOf(row)));
  const survey = surveyor.told();
  const report = reporting(source.name, "deals", fixes.reasons);
  const groups = new Map<string, Waiting[]>();

  function settle(settled: Settled): void {
    const { draft, row, extra } = settled;
    const { deal } = draft;
    const marks = [
      ...marksAmongOthers(draft, survey, cleaning),
      ...extra.map((reason): Mark => ({ reason, note: "" })),
    ];
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
    const { id } = draft.deal;
    if (!survey.isShared(id)) {
      settle({ draft, row: number, extra: [], share: draft.share ?? 1 });
      return;
    }
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [{ draft, row: number }]);
    else group.push({ draft, row: number });
  }

  await eachRow(source, { headerRow, watch: half(0.5) }, take);
  for (const group of groups.values()) for (const each of settledGroup(group)) settle(each);
  return { report: report.told(), currency: survey.currency, gaps: survey.gaps };
}
