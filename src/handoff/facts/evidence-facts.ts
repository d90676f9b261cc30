import {
  assumptionRegister,
  assumptionsAtStake,
  methodBackTest,
  rawBackTest,
  scenarioComparison,
  spokenChance,
  spokenCount,
  unspoken,
  type AllocationPlan,
  type BackTest,
  type BackTestVerdict,
  type RegisterLine,
} from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { plainWords, spokenIn, type Planned, type Spoken } from "./told";

const verdicts: Readonly<Record<BackTestVerdict, string>> = {
  INVESTIGATE: "too few: find out why before anything else",
  ADJUST: "too few: the model needs a change",
  HARD: "a little below the wanted range",
  SOUND: "within the wanted range",
  TOO_EASY: "above the wanted range: look for quotas that are too easy",
};

/** One back-test in words: how many of how many, how sure that is, and what it means. */
function testWords(
  name: string,
  test: BackTest | null,
  { share, count }: Spoken,
): readonly (readonly [string, string])[] {
  const ramped = test?.ramped ?? null;
  const interval = ramped?.interval ?? null;
  const isTold = ramped !== null && ramped.share !== null && interval !== null;
  const verdict = test?.verdict ?? null;
  return [
    [`${name}.hits`, isTold ? count(ramped.hits) : ""],
    [`${name}.reps`, isTold ? count(ramped.reps) : ""],
    [`${name}.share`, share(ramped?.share ?? null)],
    [`${name}.low`, share(interval?.low ?? null)],
    [`${name}.high`, share(interval?.high ?? null)],
    [`${name}.verdict`, verdict === null ? "" : verdicts[verdict]],
  ];
}

/** These quotas on last year's bookings; and where last year's plan is given, the method on last year's inputs, which is what the gate asks. */
function backTestWords({ model, plan }: Planned, lastYear: AllocationPlan | null): Facts["words"] {
  const spoken = spokenIn(model);
  const { share } = spoken;
  const { thresholds, payTiers: tiers } = model;
  const said = { thresholds, tiers };
  const byMethod = lastYear === null ? null : methodBackTest(lastYear, plan, said);
  return {
    ...Object.fromEntries(testWords("backTest", rawBackTest(plan, said), spoken)),
    ...Object.fromEntries(testWords("methodTest", byMethod, spoken)),
    "backTest.from": share(thresholds.soundFrom),
    "backTest.to": share(thresholds.soundTo),
    "backTest.investigateBelow": share(thresholds.investigateBelow),
    "backTest.adjustBelow": share(thresholds.adjustBelow),
  };
}

function valueWords({ value, unit }: RegisterLine): string {
  if (value === null || value === "") return "not answered";
  const text = typeof value === "number" ? spokenCount(value) : plainWords(value);
  if (unit === "" || unit === "date") return text;
  return /^\d/.test(unit) ? `${text} (${unit})` : `${text} ${unit}`;
}

function isOpen({ said }: RegisterLine): boolean {
  return said.evidence === unspoken.evidence;
}

/** A document lists so many inputs; the workbook has them all. */
const LISTED = 200;

function registerTable(lines: readonly RegisterLine[]): DocumentTable {
  return {
    headers: ["Input", "Value", "Source", "Owner", "Date"],
    rows: lines
      .slice(0, LISTED)
      .map((line) => [
        plainWords(line.name),
        valueWords(line),
        line.said.source,
        line.said.owner,
        line.said.asOf,
      ]),
  };
}

/** Where the inputs come from, and how many of each source are confirmed. */
function sourceTable(lines: readonly RegisterLine[]): DocumentTable {
  const sources = new Map<string, { all: number; open: number }>();
  for (const line of lines) {
    const known = sources.get(line.said.source) ?? { all: 0, open: 0 };
    sources.set(line.said.source, {
      all: known.all + 1,
      open: known.open + Number(isOpen(line)),
    });
  }
  const words = ([source, { all, open }]: readonly [string, { all: number; open: number }]) => [
    source === "" ? "No source is told" : source,
    spokenCount(all),
    spokenCount(all - open),
  ];
  return {
    headers: ["Source", "Inputs", "Of them confirmed"],
    rows: [...sources].sort(([, one], [, other]) => other.all - one.all).map(words),
  };
}

function scenarioTable({ model }: Planned): DocumentTable {
  const { money } = spokenIn(model);
  const { columns } = scenarioComparison(model);
  return {
    headers: ["Scenario", "Pool", "Expected sales", "Chance of the target", "Note"],
    rows:
      model.scenarios.length === 0
        ? []
        : columns.map(({ name, outcome, note, problems }) => [
            name,
            money(outcome?.pool ?? null),
            money(outcome?.sales ?? null),
            outcome?.chance == null ? "" : spokenChance(outcome.chance),
            outcome === null ? (problems[0]?.what ?? "") : note,
          ]),
  };
}

/** What stands behind the numbers: back-test, scenarios, and which inputs are confirmed. */
export function evidenceFacts(planned: Planned, lastYear: AllocationPlan | null): Partial<Facts> {
  const { model } = planned;
  const { count, money } = spokenIn(model);
  const lines = assumptionRegister(model);
  const open = lines.filter(isOpen);
  const stakes = assumptionsAtStake(model);
  return {
    words: {
      ...backTestWords(planned, lastYear),
      "inputs.all": count(lines.length),
      "inputs.confirmed": count(lines.length - open.length),
      "inputs.assumed": open.length === 0 ? "" : count(open.length),
      "register.more": open.length > LISTED ? count(open.length - LISTED) : "",
    },
    lists: {
      "inputs.atStake": stakes
        .slice(0, 10)
        .map(
          ({ name, moved }) =>
            `${plainWords(name)}: moves ${money(moved)} of quotas within its range`,
        ),
    },
    tables: {
      "register.assumed": registerTable(open),
      sources: sourceTable(lines),
      scenarios: scenarioTable(planned),
    },
  };
}
