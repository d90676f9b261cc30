import { methodBackTest, rawBackTest, type BackTest } from "../evidence/back-test";
import { dust } from "../figure/rounded";
import { spokenCount, spokenShare } from "../figure/spoken";
import type { gateNames } from "../decisions/decisions-model";
import { definitionsOf } from "../decisions/definitions-of";
import {
  assumed,
  refused,
  rowsOf,
  unlocked,
  unramped,
  type AcceptedRow,
  type OpenRow,
  type Signable,
} from "./open-rows";

type Ours = (typeof gateNames)[number];

/** What must hold, and what keeps it from holding. */
export type Condition = {
  readonly what: string;
  readonly open: readonly OpenRow[];
  /** What would keep it shut, had nobody accepted it by name and with a reason. */
  readonly accepted: readonly AcceptedRow[];
  readonly remedy: string;
  /** Whether somebody may take it as it is, by name and with a reason. */
  readonly mayBeAccepted?: true;
};

/** What only a person can judge: a signature passes it. */
export function judged(what: string): Condition {
  return { what, open: [], accepted: [], remedy: "" };
}

/** The back-test of the method, or the raw one where nobody has last year's plan. */
function tested({ model, plan, lastYear }: Signable): BackTest {
  const said = { thresholds: model.thresholds, tiers: model.payTiers };
  return lastYear === null ? rawBackTest(plan, said) : methodBackTest(lastYear, plan, said);
}

function backTested(signable: Signable): Condition {
  const { ramped, verdict } = tested(signable);
  const { soundFrom, soundTo } = signable.model.thresholds;
  const range = `${spokenShare(soundFrom)} to ${spokenShare(soundTo)}`;
  const open =
    ramped.share === null
      ? ["nobody's full year is known for the same people"]
      : [`${ramped.hits} of ${ramped.reps} ramped reps at quota, ${spokenShare(ramped.share)}`];
  return {
    what: `A back-test shows ${range} of ramped reps at quota`,
    open: verdict === "SOUND" ? [] : open.map((words) => ({ words, where: "" })),
    accepted: [],
    remedy: `Change the model until the share lies within ${range}, or accept it by name and with a reason.`,
    mayBeAccepted: true,
  };
}

function unreconciled({ plan }: Signable): readonly OpenRow[] {
  return plan.groups.flatMap(({ group, assigned, unassigned }) => {
    const gap = group.pool - unassigned - assigned;
    return Math.abs(gap) > dust * Math.max(1, group.pool)
      ? [{ words: `${group.key}: ${spokenCount(gap)} is assigned to nobody`, where: "" }]
      : [];
  });
}

/** What each of our gates asks, and what is still open in this model. */
export function gateConditions(signable: Signable): Readonly<Record<Ours, Condition>> {
  const { model } = signable;
  return {
    Definitions: {
      what: "The definitions are approved by those who decide",
      open: definitionsOf(model.decisions).flatMap(({ term, isApproved }) =>
        isApproved ? [] : [{ words: term, where: `decisions.definitions.${term}` }],
      ),
      accepted: [],
      remedy: "Have each of these terms approved, or changed and approved.",
    },
    Data: judged("Past bookings are cleaned and validated"),
    Territories: {
      what: "Territory weights are confirmed by sales leadership, and borders are locked",
      open: rowsOf(signable, "territories-not-locked", unlocked(signable)),
      accepted: [],
      remedy: "Settle the borders of these territories, and mark them as locked.",
    },
    Reconciled: {
      what: "Top-down and bottom-up are reconciled: the quotas sum to what is assigned",
      open: unreconciled(signable),
      accepted: [],
      remedy: "Share out what nobody carries, or lower the target by it.",
    },
    "Back-test": backTested(signable),
    Ramps: {
      what: "A ramp is chosen for every planned hire",
      open: rowsOf(signable, "ramp-not-chosen", unramped(signable)),
      accepted: [],
      remedy: "Name a ramp for each of these people.",
    },
    Roles: judged("Differences between segments and roles are written down"),
    Quotas: {
      what: "Every rep's quota was reviewed and approved",
      open: refused(signable),
      accepted: [],
      remedy: "Settle each of these quotas with the rep, or write down who decided and why.",
      mayBeAccepted: true,
    },
    Evidence: {
      what: "Nothing is ASSUMED any more: numbers and lists are confirmed",
      ...assumed(model),
      remedy:
        "Confirm each of these inputs with source, owner and day, or accept them by name and with a reason.",
      mayBeAccepted: true,
    },
    Checks: judged(
      "Every check of the workbook passes, so that nothing keeps the quotas from the CRM",
    ),
  };
}
