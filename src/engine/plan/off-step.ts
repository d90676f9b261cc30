import { spokenCount } from "../figure/spoken";
import type { Problem } from "../figure/problem";
import { multiplesAround } from "../share/steps";

/** What to say of an amount that is no multiple of the rounding step, or holds more steps than can be counted. */
export function offStepProblem(
  where: string,
  said: { readonly what: string; readonly amount: number; readonly step: number },
): Problem {
  const { what, amount, step } = said;
  const steps = `the rounding step of ${spokenCount(step)}`;
  if (!Number.isSafeInteger(Math.round(amount / step))) {
    return {
      where,
      what: `${what} holds more steps than can be counted, at ${steps}.`,
      remedy: "Take a coarser step.",
    };
  }
  const [below, above] = multiplesAround(amount, step);
  return {
    where,
    what: `${what} is no multiple of ${steps}.`,
    remedy: `Make it ${spokenCount(below)} or ${spokenCount(above)}, or take a finer step.`,
  };
}
