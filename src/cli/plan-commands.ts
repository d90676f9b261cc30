import { methodBackTest, quotaPlan, rawBackTest, versionBridge } from "../engine";
import { modelOf, tellProblems } from "./model-commands";
import { planJson } from "./plan-json";
import { planned } from "./planned-model";
import { assumptionsReport } from "./report/assumptions-report";
import { backTestReport } from "./report/back-test-report";
import { bridgeReport } from "./report/bridge-report";
import { explainReport } from "./report/explain-report";
import { planReport } from "./report/plan-report";
import { optionIn, UsageError, wordsIn } from "./usage";

/** `plan`: everything worked out from a model, as JSON, or as a table for people. */
export function planCommand(args: readonly string[]): number {
  const asTable = args.includes("--table");
  const [path = ""] = wordsIn(
    args.filter((word) => word !== "--table"),
    [],
    1,
  );
  const model = modelOf(path);
  if (model === null) return 1;
  const plan = quotaPlan(model);
  const { allocation } = plan;
  if (allocation?.kind === "impossible") {
    tellProblems(allocation.problems);
    return 1;
  }
  if (asTable && allocation === null) {
    throw new UsageError(`${path} has no team to show in a table; leave out --table.`);
  }
  const isTable = asTable && allocation !== null;
  console.log(
    isTable ? planReport(model, plan, allocation) : JSON.stringify(planJson(plan), null, 2),
  );
  return 0;
}

/** `explain`: how one rep's quota came to be. */
export function explainCommand(args: readonly string[]): number {
  const [path = "", asked = ""] = wordsIn(args, [], 2);
  const found = planned(path);
  if (found === null) return 1;
  const { model, allocation } = found;
  const rep = allocation.reps.find(
    ({ id, person }) => id === asked || person.name.toLowerCase() === asked.toLowerCase(),
  );
  if (rep !== undefined) {
    console.log(explainReport(model, allocation, rep));
    return 0;
  }
  const known = allocation.reps.map(({ id }) => id).join(", ");
  const other = [...allocation.meetings, ...allocation.managers].find(({ id }) => id === asked);
  console.error(
    other === undefined
      ? `${asked}: The plan has no such rep. Use one of ${known}.`
      : `${asked}: ${other.person.name} shares no pool: SDRs book meetings, managers answer for their people. See "quota plan ${path} --table".`,
  );
  return 1;
}

/** `assumptions`: what is confirmed, and what to ask next. */
export function assumptionsCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(args, [], 1);
  const model = modelOf(path);
  if (model === null) return 1;
  console.log(assumptionsReport(model));
  return 0;
}

/** `backtest`: would these quotas, and would this method, have held last year? */
export function backTestCommand(args: readonly string[]): number {
  const LAST = "--last-year";
  const [path = ""] = wordsIn(args, [LAST], 1);
  const found = planned(path);
  if (found === null) return 1;
  const { model, allocation } = found;
  const said = { thresholds: model.thresholds, tiers: model.payTiers };
  const raw = rawBackTest(allocation, said);
  console.log(backTestReport("Raw: these quotas against last year's bookings", raw, model));
  if (!args.includes(LAST)) {
    console.log(
      "\nThe gate is the method's own back-test: give last year's model with --last-year FILE.",
    );
    return 0;
  }
  const before = planned(optionIn(args, LAST));
  if (before === null) return 1;
  const method = methodBackTest(before.allocation, allocation, said);
  const title = "\nMethod: last year's plan by this method against what came of it";
  console.log(backTestReport(title, method, model));
  return 0;
}

/** `diff`: what changed between two versions of a model, and why. */
export function diffCommand(args: readonly string[]): number {
  const [before = "", after = ""] = wordsIn(args, [], 2);
  const [old, next] = [modelOf(before), modelOf(after)];
  if (old === null || next === null) return 1;
  const bridge = versionBridge(old, next);
  if (bridge.kind === "impossible") {
    tellProblems(bridge.problems);
    return 1;
  }
  console.log(bridgeReport(bridge));
  return 0;
}
