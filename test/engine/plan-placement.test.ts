import { limitedPlan, planPlacement, type QuotaModel } from "../../src/engine";
import { highsSolver } from "../../src/solver";
import { planOf } from "./planned";
import { boundFor, plainRep, teamOfAes } from "./small-team";

// Three AEs asked for 300 from the top; last year a dollar of quota brought 1.2, 1.0 and 0.8.
const model: QuotaModel = {
  ...teamOfAes(300, [
    { previousQuota: 100, previousBookings: 120, region: "East" },
    { previousQuota: 100, previousBookings: 100, region: "West" },
    { previousQuota: 100, previousBookings: 80, region: "West" },
  ]),
  placement: { fairnessMultiple: 2, leastChange: -0.2, mostChange: 0.3, totals: [] },
};

async function placed(of: QuotaModel) {
  const question = planPlacement(of, planOf(of));
  if (question === null) throw new Error("Yields are known.");
  return limitedPlan(question, highsSolver());
}

test("by hand: the best to its most, the worst to its least, the middle the rest", async () => {
  const plan = await placed(model);
  if (plan.kind !== "optimal") throw new Error(plan.kind);
  // 130 and 80, and 90 to the middle one: 156 + 90 + 64.
  plan.amounts.forEach((amount, place) => expect(amount).toBeCloseTo([130, 90, 80][place] ?? 0, 6));
  expect(plan.objective).toBeCloseTo(310, 6);
  // With fairness alone: 200 to the first and 100 to the second.
  expect(plan.unlimited).toBeCloseTo(340, 6);
  expect(plan.price).toBeCloseTo(30, 6);
});

test("a pin stays, and a region's most holds", async () => {
  const plan = await placed({
    ...model,
    bounds: [boundFor("R3", { pin: 120 })],
    placement: {
      ...model.placement,
      totals: [{ of: "region", name: "East", min: null, max: 85 }],
    },
  });
  if (plan.kind !== "optimal") throw new Error(plan.kind);
  [85, 95, 120].forEach((amount, place) => expect(plan.amounts[place]).toBeCloseTo(amount, 6));
});

test("limits that clash are told in words", async () => {
  const plan = await placed({
    ...model,
    placement: {
      ...model.placement,
      totals: [{ of: "region", name: "West", min: null, max: 100 }],
    },
  });
  expect(plan.kind).toBe("infeasible");
  const words = plan.kind === "infeasible" ? plan.problems.map(({ what }) => what).join(" ") : "";
  expect(words).toContain("region West");
});

test("who has no past brings what the pool brought, and is moved from the plan's quota", () => {
  const newcomer = { ...plainRep, id: "R4", previousBookings: 100 };
  const four = { ...model, roster: [...model.roster, newcomer] };
  const question = planPlacement(four, planOf(four));
  expect(question?.territories[3]).toMatchObject({ yield: 1, lastYear: 75 });
});

test("without any past there is nothing to place by", () => {
  const unknown = teamOfAes(300, [{}, {}]);
  expect(planPlacement(unknown, planOf(unknown))).toBeNull();
});
