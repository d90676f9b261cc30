import { dust, wholeUp } from "../figure/rounded";
import { spokenCount, spokenShare } from "../figure/spoken";
import { funnelStages, type FunnelStageName } from "../funnel/funnel";
import { quotient } from "../share/answered";
import { counted, roleNouns, type Finding, type Judged } from "./finding";

const stageWords: Readonly<Record<FunnelStageName, string>> = {
  meetingsBooked: "Meetings booked",
  meetingsHeld: "Meetings held",
  deals: "Deals",
  revenue: "Revenue",
};

/** What the funnel says against itself. */
export function funnelFindings(judged: Judged): readonly Finding[] {
  return [...givenAgainstDerived(judged), ...setterShortage(judged)];
}

/** The rate that would make a given stage true: only a stage that a share feeds has one. */
function rateItWouldTake(judged: Judged, stage: FunnelStageName): string {
  const { funnel } = judged;
  if (stage === "meetingsHeld") {
    const rate = quotient(funnel.meetingsHeld.given, funnel.meetingsBooked.value);
    return rate === null ? "" : ` It would take a show-up rate of ${spokenShare(rate)}.`;
  }
  if (stage === "deals") {
    const rate = quotient(funnel.deals.given, funnel.meetingsHeld.value);
    return rate === null ? "" : ` It would take a close rate of ${spokenShare(rate)}.`;
  }
  return "";
}

/** A stage given directly that the stage before it contradicts. */
function givenAgainstDerived(judged: Judged): readonly Finding[] {
  return funnelStages.flatMap((stage) => {
    const { given, derived } = judged.funnel[stage];
    if (given === null || derived === null) return [];
    if (Math.abs(given - derived) <= dust) return [];
    const label = stageWords[stage];
    return [
      {
        id: `given-${stage}`,
        role: null,
        weight: "know" as const,
        title: `${label}: given ${spokenCount(given)}, worked out ${spokenCount(derived)}`,
        words:
          `${label} is given as ${spokenCount(given)}, but the stage before it gives ` +
          `${spokenCount(derived)}. The given figure counts.${rateItWouldTake(judged, stage)}`,
        remedies: ["Clear the given figure", "Correct the rate that feeds it"],
        figures: { given, derived },
      },
    ];
  });
}

/** Setters who cannot book what the funnel lives on. */
function setterShortage({ setters, inputs, roles }: Judged): readonly Finding[] {
  const { capacity, needed, covered, settersNeeded } = setters;
  const setter = roles.find((plan) => plan.role === "setter");
  const headcount = setter?.inputs.headcount ?? null;
  if (capacity === null || needed === null || covered === null || covered >= 1) return [];
  if (settersNeeded === null || headcount === null) return [];
  const hires = wholeUp(settersNeeded - headcount);
  const perDay = quotient(needed, (headcount ?? 0) * (inputs.workingDays ?? 0));
  return [
    {
      id: "setter-capacity",
      role: "setter",
      weight: "act",
      title: `Setters can book ${spokenCount(capacity)} of ${spokenCount(needed)} meetings`,
      words:
        `${counted(headcount, roleNouns.setter)} can book ${spokenCount(capacity)} meetings a month, ` +
        `and the funnel needs ${spokenCount(needed)}: ${spokenShare(covered)} of it. ` +
        `At this pace it takes ${spokenCount(settersNeeded)} setters.`,
      remedies: [
        `Hire ${counted(hires, roleNouns.setter)} more`,
        ...(perDay === null ? [] : [`Book ${spokenCount(perDay)} meetings per setter per day`]),
        "Plan the funnel on the meetings that can be booked",
      ],
      figures: { capacity, needed, covered, settersNeeded, hires },
    },
  ];
}
