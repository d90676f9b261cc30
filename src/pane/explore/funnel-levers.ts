import { provenanceOf, scalarDefinitions, type QuotaModel, type ScalarName } from "../../engine";
import type { Lever } from "./lever";

/** From spend to deals: what stands before a stage that is given directly moves nothing. */
const chain: readonly { readonly given: ScalarName | null; readonly of: readonly ScalarName[] }[] =
  [
    { given: null, of: ["marketingSpend", "costPerMeeting"] },
    { given: "meetingsBooked", of: ["showRate"] },
    { given: "meetingsHeld", of: ["closeRate"] },
    { given: "deals", of: [] },
  ];

/** The inputs of a funnel that move something, in their order. */
function movingIn({ inputs }: QuotaModel): readonly ScalarName[] {
  const isGiven = (name: ScalarName | null) => name !== null && inputs[name] !== null;
  const start = chain.reduce((last, { given }, place) => (isGiven(given) ? place : last), 0);
  const deals = chain
    .slice(start)
    .flatMap(({ given, of }) => [...(given === null ? [] : [given]), ...of]);
  return [...deals, isGiven("revenue") ? "revenue" : "dealValue"];
}

/** What is no share is tried from half of it to half as much again. */
function endsOf(name: ScalarName, now: number) {
  const { kind, low } = scalarDefinitions[name];
  return kind === "share"
    ? { low: 0, high: 1, step: 0.01 }
    : { low: Math.max(low, now / 2), high: now * 1.5, step: now / 100 };
}

/** The inputs of a funnel that are told and move something, as levers. */
export function funnelLevers(model: QuotaModel): readonly Lever[] {
  return movingIn(model).flatMap((name): readonly Lever[] => {
    const now = model.inputs[name];
    if (now === null || now === 0) return [];
    return [
      {
        id: name,
        definition: scalarDefinitions[name],
        now,
        ...endsOf(name, now),
        isShift: false,
        said: provenanceOf(model.register, name),
        isWhatIf: false,
        changes: (value) => [{ path: name, value }],
      },
    ];
  });
}
