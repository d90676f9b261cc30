import { limitedPlan, planPlacement } from "../engine";
import { highsSolver } from "../solver";
import { answerIn, withoutJson } from "./answer";
import { tellProblems } from "./model-commands";
import { planned } from "./planned-model";
import { optimumReport } from "./report/optimum-report";
import { wordsIn } from "./usage";

/** `optimum`: the plan of most yield within limits, beside the plan that was made. */
export async function optimumCommand(args: readonly string[]): Promise<number> {
  const [path = ""] = wordsIn(withoutJson(args), [], 1);
  const found = planned(path);
  if (found === null) return 1;
  const { model, allocation } = found;
  const question = planPlacement(model, allocation);
  if (question === null) {
    tellProblems([
      {
        where: "roster",
        what: "Nobody's quota and bookings of last year are both known in one of the pools, so that no dollar of quota is known to bring more than another.",
        remedy: "Give previousQuota and previousBookings of the reps who were there.",
      },
    ]);
    return 1;
  }
  const plan = await limitedPlan(question, highsSolver());
  switch (plan.kind) {
    case "optimal":
      return answerIn(args, {
        text: optimumReport(allocation, question, plan),
        json: { question, plan },
      });
    case "infeasible":
      tellProblems(plan.problems);
      return 1;
    case "unsolved":
      tellProblems([
        { where: "placement", what: plan.why, remedy: "Widen the limits and ask again." },
      ]);
      return 1;
  }
}
