import {
  allocationPlan,
  emptyModel,
  expectedSales,
  sensitivity,
  total,
  type QuotaModel,
} from "../src/engine";
import { movableInputs } from "../src/engine/plan/movable-inputs";
import { triedRange } from "../src/engine/plan/tried-range";
import { manyReps, plannedOf } from "../test/support/many-reps";

/** The plain way: every assumption at both ends, and everything worked out anew. */
function anew(model: QuotaModel): readonly number[] {
  return movableInputs(model)
    .filter(({ touches: { kind } }) => kind !== "shares" && kind !== "territory")
    .map((input) => {
      const { low, high } = triedRange(model.register, input);
      const [one, other] = [low, high].map((value) => {
        const plan = allocationPlan({ ...model, ...input.set(model, value) });
        const sold = plan?.kind === "planned" ? expectedSales(plan) : null;
        return plan?.kind === "planned" && sold !== null
          ? total(sold) - plan.pool.pool
          : Number.NaN;
      });
      return Math.abs((other ?? 0) - (one ?? 0));
    });
}

function timed<Result>(work: () => Result): { readonly result: Result; readonly ms: number } {
  const begun = performance.now();
  const result = work();
  return { result, ms: performance.now() - begun };
}

test("sensitivity: one walk over the team against working out everything anew", () => {
  const lines = [100, 200, 1_000, 10_000, 100_000].map((count) => {
    const model: QuotaModel = { ...emptyModel, ...manyReps(count) };
    const plan = plannedOf(model);
    sensitivity(model, plan);
    const ours = timed(() => sensitivity(model, plan));
    const bars = ours.result?.bars.length ?? 0;
    const mine = `${count} reps, ${bars} assumptions: ${ours.ms.toFixed(0)} ms`;
    if (count > 200) return `${mine}, ${((1000 * ours.ms) / count).toFixed(0)} µs a rep`;
    const peer = timed(() => anew(model));
    const swings = new Set(peer.result.map((swing) => swing.toFixed(2)));
    const misses = ours.result?.bars.filter(({ swing }) => !swings.has(swing.toFixed(2))) ?? [];
    expect(misses).toEqual([]);
    return `${mine}; anew ${peer.ms.toFixed(0)} ms, ${(peer.ms / ours.ms).toFixed(0)} times as long`;
  });
  console.log(lines.join("\n"));
}, 600_000);
