import {
  methodBackTest,
  MONTHS_PER_YEAR,
  monthsAfter,
  quotaPlan,
  rawBackTest,
  versionBridge,
} from "../engine";
import { modelOf, tellProblems } from "./model-commands";
import { planJson } from "./plan-json";
import { planned, type PlannedModel } from "./planned-model";
import { assumptionsReport } from "./report/assumptions-report";
import { methodReport, rawReport } from "./report/back-test-report";
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

const LAST = "--last-year";

/** `backtest`: would these quotas, and would this method, have held last year? */
export function backTestCommand(args: readonly string[]): number {
  const [path = ""] = wordsIn(args, [LAST], 1);
  const found = planned(path);
  if (found === null) return 1;
  const { model, allocation } = found;
  const before = args.includes(LAST) ? lastYear(optionIn(args, LAST), found) : null;
  if (args.includes(LAST) && before === null) return 1;
  const said = { thresholds: model.thresholds, tiers: model.payTiers };
  const raw = rawBackTest(allocation, said);
  console.log(rawReport(raw, model));
  if (before === null) return 0;
  const method = methodBackTest(before.allocation, allocation, said);
  console.log(`\n${methodReport(method, model)}`);
  return 0;
}

/** The plan that was in force the year before; null after having said why it cannot be. */
export function lastYear(path: string, now: PlannedModel): PlannedModel | null {
  const before = planned(path);
  if (before === null) return null;
  const wanted = monthsAfter(now.model.calendar.fiscalYearStart, -MONTHS_PER_YEAR);
  const { fiscalYearStart } = before.model.calendar;
  if (fiscalYearStart !== wanted) {
    tellProblems([
      {
        where: LAST,
        what: `${path} plans the year from ${fiscalYearStart}, not the one from ${wanted}.`,
        remedy: "Give the model that was in force last year.",
      },
    ]);
    return null;
  }
  const known = new Set(
    now.allocation.reps.flatMap(({ id, person }) => (person.previousBookings === null ? [] : id)),
  );
  if (before.allocation.reps.some(({ id }) => known.has(id))) return before;
  tellProblems([
    {
      where: LAST,
      what: `None of the reps of ${path} has bookings of last year on this year's roster.`,
      remedy: "Let both files use the same ids, and give previousBookings in this year's.",
    },
  ]);
  return null;
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
