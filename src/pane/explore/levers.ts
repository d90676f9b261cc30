import {
  allocationDefinitions,
  outlookDefinitions,
  provenanceOf,
  spreadOf,
  type AllocationPlan,
  type InputDefinition,
  type QuotaModel,
} from "../../engine";
import { exploreWords } from "../words/explore";
import type { Lever } from "./lever";
import { rampLever } from "./ramp-lever";

/** A slider has ends that somebody stated, or those within which the input may lie; the value itself always fits. */
function endsOf(
  { register }: QuotaModel,
  path: string,
  { low, high, now }: Pick<InputDefinition, "low" | "high"> & { readonly now: number },
) {
  const stated = register[path]?.range;
  const [least, most] = [stated?.low ?? low, stated?.high ?? high];
  return { low: Math.min(least, now), high: Math.max(most, now) };
}

/** A lever that is one number of the model. */
function numberLever(
  model: QuotaModel,
  said: {
    readonly path: string;
    readonly definition: InputDefinition;
    readonly now: number;
    readonly step: number;
    /** The slider's upper end, where nobody stated one and the input may lie far beyond what is usual. */
    readonly most?: number;
  },
): Lever {
  const { path, definition, now, step, most = definition.high } = said;
  return {
    id: path,
    definition,
    now,
    step,
    ...endsOf(model, path, { low: definition.low, high: most, now }),
    isShift: false,
    said: provenanceOf(model.register, path),
    isWhatIf: false,
    changes: (value) => [{ path, value }],
  };
}

const REACH = 0.3;

/** A lever that changes every row of a list by the same share. */
function shiftLever(
  id: "targets" | "sales" | "productivity",
  paths: readonly string[],
  isWhatIf = false,
): Lever {
  return {
    id,
    definition: { ...exploreWords.shifts[id], kind: "share", low: -0.9, high: 9 },
    now: 0,
    low: -REACH,
    high: REACH,
    step: 0.01,
    isShift: true,
    said: null,
    isWhatIf,
    changes: (by) => paths.map((path) => ({ path, by })),
  };
}

function allocationLevers(model: QuotaModel, plan: AllocationPlan): readonly Lever[] {
  const { coverageBuffer, blendShare, slipShare } = model.allocation;
  const lever = (name: "coverageBuffer" | "blendShare" | "slipShare", now: number) =>
    numberLever(model, {
      path: `allocation.${name}`,
      definition: allocationDefinitions[name],
      now,
      step: 0.01,
    });
  const comers = plan.reps.some(({ person }) => person.standing !== "EMPLOYED");
  return [
    lever("coverageBuffer", coverageBuffer),
    ...(model.method === "TOP_DOWN" ? [] : [lever("blendShare", blendShare)]),
    ...(comers ? [lever("slipShare", slipShare)] : []),
  ];
}

function salesLevers({ roster, productivity }: QuotaModel): readonly Lever[] {
  const hasPast = roster.some(({ previousBookings }) => previousBookings !== null);
  const assumed = productivity.length === 0 ? [] : ["productivity.*"];
  const past = hasPast ? ["roster.*.previousBookings"] : [];
  return [
    ...(hasPast ? [shiftLever("sales", [...past, ...assumed], true)] : []),
    ...(assumed.length === 0 ? [] : [shiftLever("productivity", assumed)]),
  ];
}

/** Few teams lie further from what is expected of them. */
const USUAL_SPREAD = 0.5;

function luckLevers(model: QuotaModel, plan: AllocationPlan): readonly Lever[] {
  const lever = (name: "correlation" | "attainmentSpread", now: number, most: number) =>
    numberLever(model, {
      path: `outlook.${name}`,
      definition: outlookDefinitions[name],
      now,
      step: 0.01,
      most,
    });
  const spread = spreadOf(model, plan);
  return [
    ...(spread === null
      ? []
      : [lever("attainmentSpread", Number(spread.toFixed(4)), USUAL_SPREAD)]),
    lever("correlation", model.outlook.correlation, 1),
  ];
}

/** The few inputs of a team that move most, in the order in which they are asked about. */
export function leversOf(model: QuotaModel, plan: AllocationPlan): readonly Lever[] {
  const [buffer, ...others] = allocationLevers(model, plan);
  return [
    shiftLever("targets", ["targets.*"]),
    ...(buffer === undefined ? [] : [buffer]),
    ...salesLevers(model),
    ...rampLever(plan),
    ...others,
    ...luckLevers(model, plan),
  ];
}
