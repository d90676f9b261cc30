import {
  dust,
  INTERVAL_CONFIDENCE,
  thresholdDefinitions,
  type QuotaModel,
  type Threshold,
} from "../../engine";
import { block, words } from "../block";
import type { Block } from "../description";
import { itemsBlock, setting, type Item, type Stamp } from "./stamp";

const lineNames = {
  investigateBelow: "InvestigateBelow",
  adjustBelow: "AdjustBelow",
  soundFrom: "SoundFrom",
  soundTo: "SoundTo",
} as const;

/** What the judgement goes by. */
export function gateSettings({ thresholds }: QuotaModel, stamp: Stamp): Block {
  const lines = Object.entries(lineNames) as [Threshold & keyof typeof lineNames, string][];
  return itemsBlock("What it goes by", [
    ...lines.map(([key, name]): Item => {
      const { label, hint } = thresholdDefinitions[key];
      return setting(stamp, { label, value: thresholds[key], format: "share", name, why: hint });
    }),
    {
      label: "Confidence of intervals",
      value: INTERVAL_CONFIDENCE,
      format: "share",
      name: "IntervalConfidence",
      why: "Exact intervals of Clopper and Pearson",
    },
    {
      label: "Left out at either end",
      value: (1 - INTERVAL_CONFIDENCE) / 2,
      formula: "=(1-IntervalConfidence)*Half",
      format: "share",
      name: "IntervalTail",
      why: "Half of what the confidence leaves",
    },
    {
      label: "The same within",
      value: dust,
      name: "SameWithin",
      why: "What differs by less differs by rounding alone",
    },
  ]);
}

type Line = {
  readonly verdict: string;
  readonly from: number;
  readonly formula: string | null;
  readonly means: string;
};

/** From which share on which verdict holds. */
export function linesBlock({ thresholds }: QuotaModel): Block {
  const { investigateBelow, adjustBelow, soundFrom, soundTo } = thresholds;
  const line = (verdict: string, means: string, at: readonly [number, string | null]): Line => ({
    verdict,
    means,
    from: at[0],
    formula: at[1],
  });
  return block<Line>(
    { heading: "Lines of the gate" },
    [
      words({
        key: "verdict",
        header: "Verdict",
        rangeName: "GateVerdicts",
        value: (row) => row.verdict,
      }),
      {
        key: "from",
        header: "From",
        look: "calculation",
        format: "share",
        rangeName: "GateFrom",
        formula: (row) => row.formula,
        value: (row) => row.from,
      },
      words({ key: "means", header: "Means", value: (row) => row.means }, "note"),
    ],
    [
      line("INVESTIGATE", "Find out why before anything else", [0, null]),
      line("ADJUST", "Change the model", [investigateBelow, "=InvestigateBelow"]),
      line("HARD", "Below the gate", [adjustBelow, "=AdjustBelow"]),
      line("SOUND", "Within the gate", [soundFrom, "=SoundFrom"]),
      line("TOO_EASY", "Look for quotas that are too easy", [
        soundTo + dust + dust,
        "=SoundTo+SameWithin+SameWithin",
      ]),
    ],
  );
}
