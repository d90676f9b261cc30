import type { Productivity, QuotaModel } from "../../engine";
import { dataWindow, type DataWindow } from "./data-window";
import type { DraftData } from "./draft-data";
import {
  draftHistory,
  productivityEstimates,
  rampDrafts,
  seasonEstimate,
  type ProductivityEstimate,
  type RampDraft,
  type SeasonEstimate,
} from "./estimates";
import { draftRoster, type DraftRoster } from "./roster";
import { draftTargets } from "./targets";
import { draftTerritories, type DraftTerritories } from "./territories";

/** Everything that a draft worked out, before it is said where it came from. */
export type DraftParts = {
  readonly window: DataWindow;
  readonly roster: DraftRoster;
  readonly territories: DraftTerritories;
  readonly productivity: readonly ProductivityEstimate[];
  readonly season: SeasonEstimate | null;
  readonly ramps: readonly RampDraft[];
  readonly targets: QuotaModel["targets"];
  readonly history: QuotaModel["history"];
  /** Whether everybody who sells has a view from below, so that a blend can be made. */
  readonly isBlended: boolean;
  readonly hasSetters: boolean;
};

/** The estimate as a row of the model. */
export function productivityRow({ role, segment, estimate }: ProductivityEstimate): Productivity {
  return { role, segment, amount: estimate.mean, winRate: null };
}

/** Works out the parts of a draft one after the other. */
export function draftParts(data: DraftData): DraftParts {
  const { deals } = data;
  const window = dataWindow(deals, data);
  const territories = draftTerritories(data);
  const roster = draftRoster(data, window, territories.meant);
  const guessed = new Map(roster.rows.map((row) => [row.rep.id, row.guessed]));
  const reps = roster.rows.map(({ rep }) => rep);
  const segments = new Map(reps.map(({ id, segment }) => [id, segment]));
  const strangers = new Set(roster.strangers);
  const productivity = productivityEstimates({ deals, window, reps });
  const sellers = reps.filter(({ role }) => role === "AE" || role === "AM");
  return {
    window,
    roster,
    territories,
    productivity,
    season: seasonEstimate({ deals, window }),
    ramps: rampDrafts(
      { deals, window, reps },
      {
        productivity,
        isToldStart: (rep) => guessed.get(rep)?.includes("startDate") === false,
      },
    ),
    targets: draftTargets(deals, window, {
      isStranger: (rep) => strangers.has(rep),
      segmentOf: (rep) => segments.get(rep) ?? "",
      segments: [...segments.values(), ...territories.territories.map(({ segment }) => segment)],
    }),
    history: draftHistory({ deals, window }),
    isBlended: sellers.every(({ role }) => productivity.some((one) => one.role === role)),
    hasSetters: reps.some(({ role }) => role === "SDR"),
  };
}
