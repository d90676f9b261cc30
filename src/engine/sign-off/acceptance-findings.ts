import type { Finding } from "../advice/finding";
import { counted } from "../advice/finding";
import type { QuotaModel } from "../model";
import { idleAcceptances, type IdleAcceptance } from "./idle-acceptances";

const noun = { one: "acceptance", many: "acceptances" } as const;

/** Why an acceptance is to no effect, in words that follow its input. */
export const idleWords: Readonly<Record<IdleAcceptance["because"], string>> = {
  HALF_TOLD: "is accepted without a name, a day or a reason, which does not count",
  NOTHING_ASSUMED: "is accepted, and nothing there is ASSUMED",
};

/** What is found of assumptions that people accepted: those to no effect. */
export function acceptanceFindings(model: QuotaModel): readonly Finding[] {
  const idle = idleAcceptances(model);
  if (idle.length === 0) return [];
  return [
    {
      id: "idle-acceptances",
      role: null,
      weight: "know",
      title: `${counted(idle.length, noun)} of assumptions to no effect`,
      words: `${idle.map(({ input, because }) => `${input} ${idleWords[because]}`).join("; ")}.`,
      remedies: [
        "Say who accepts it, when and why; or take the line away, as nothing there needs it any more.",
      ],
      figures: { acceptances: idle.length },
    },
  ];
}
