import type { Decisions } from "../decisions/decisions-model";
import type { SignOffGate } from "./sign-off-gates";

/** An input that somebody accepted to no effect. */
export type IdleAcceptance = {
  readonly input: string;
  /** Half told, without a name, a day or a reason; or nothing that is ASSUMED lies there. */
  readonly because: "HALF_TOLD" | "NOTHING_ASSUMED";
};

/** Which acceptances of single inputs open no gate, and why. */
export function idleAcceptances(
  { assumptions }: Decisions,
  gates: readonly SignOffGate[],
): readonly IdleAcceptance[] {
  const used = new Set(gates.flatMap(({ accepted }) => accepted.map(({ said }) => said.input)));
  return assumptions.flatMap(({ input, by, on, note }): readonly IdleAcceptance[] => {
    if (used.has(input)) return [];
    const isHalf = by === "" || on === "" || note === "";
    return [{ input, because: isHalf ? "HALF_TOLD" : "NOTHING_ASSUMED" }];
  });
}
