import type { AllocationPlan } from "../../engine";
import type { Figure } from "./figures";

/** The two quotas in the middle of those who carry one: with an odd number of reps they are the same. */
export function middleQuota({ reps }: AllocationPlan): readonly Figure[] {
  const quotas = reps.flatMap(({ quota }) => (quota > 0 ? [quota] : []));
  const sorted = [...quotas].sort((one, other) => other - one);
  const place = Math.floor((quotas.length + 1) / 2);
  return [
    {
      label: "Middle place",
      name: "MiddlePlace",
      formula: "=INT((RepsWithQuota+1)*Half)",
      value: place,
      look: "calculation",
      note: "Of the quotas by size: half of them stand above",
    },
    {
      label: "Middle from above",
      name: "MiddleFromAbove",
      formula: '=IF(RepsWithQuota=0,"",LARGE(AllocationPlan[Quota],MiddlePlace))',
      value: sorted[place - 1] ?? null,
      format: "wholeMoney",
      look: "calculation",
    },
    {
      label: "Middle from below",
      name: "MiddleFromBelow",
      formula: '=IF(RepsWithQuota=0,"",LARGE(AllocationPlan[Quota],RepsWithQuota+1-MiddlePlace))',
      value: sorted[quotas.length - place] ?? null,
      format: "wholeMoney",
      look: "calculation",
      note: "The median on the sheet Summary lies half-way between the two",
    },
  ];
}
