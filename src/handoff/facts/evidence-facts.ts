import {
  assumptionRegister,
  assumptionsAtStake,
  rawBackTest,
  scenarioComparison,
  spokenCount,
  unspoken,
  type BackTestVerdict,
  type RegisterLine,
} from "../../engine";
import type { DocumentTable } from "../document";
import type { Facts } from "../template/facts";
import { spokenIn, type Planned } from "./told";

const verdicts: Readonly<Record<BackTestVerdict, string>> = {
  INVESTIGATE: "too few: find out why before anything else",
  ADJUST: "too few: the model needs a change",
  HARD: "a little below the wanted range",
  SOUND: "within the wanted range",
  TOO_EASY: "above the wanted range: look for quotas that are too easy",
};

function backTestWords({ model, plan }: Planned): Facts["words"] {
  const { share, count } = spokenIn(model);
  const { thresholds, payTiers: tiers } = model;
  const { ramped, verdict } = rawBackTest(plan, { thresholds, tiers });
  const isTold = ramped.share !== null && ramped.interval !== null;
  return {
    "backTest.hits": isTold ? count(ramped.hits) : "",
    "backTest.reps": isTold ? count(ramped.reps) : "",
    "backTest.share": share(ramped.share),
    "backTest.low": share(ramped.interval?.low ?? null),
    "backTest.high": share(ramped.interval?.high ?? null),
    "backTest.verdict": verdict === null ? "" : verdicts[verdict],
    "backTest.from": share(thresholds.soundFrom),
    "backTest.to": share(thresholds.soundTo),
    "backTest.investigateBelow": share(thresholds.investigateBelow),
    "backTest.adjustBelow": share(thresholds.adjustBelow),
  };
}

function valueWords({ value, unit }: RegisterLine): string {
  if (value === null || value === "") return "not answered";
  const text = typeof value === "number" ? spokenCount(value) : value;
  return unit === "" ? text : `${text} ${unit}`;
}

function isOpen({ said }: RegisterLine): boolean {
  return said.evidence === unspoken.evidence;
}

/** A document lists so many inputs; the workbook has them all. */
const LISTED = 200;

function registerTable(lines: readonly RegisterLine[]): DocumentTable {
  return {
    headers: ["Input", "Value", "Evidence", "Source", "Owner", "Date"],
    rows: lines
      .slice(0, LISTED)
      .map((line) => [
        line.name,
        valueWords(line),
        line.said.evidence,
        line.said.source,
        line.said.owner,
        line.said.asOf,
      ]),
  };
}

function scenarioTable({ model }: Planned): DocumentTable {
  const { money, share } = spokenIn(model);
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
            share(outcome?.chance ?? null),
            outcome === null ? (problems[0]?.what ?? "") : note,
          ]),
  };
}

/** What stands behind the numbers: back-test, scenarios, and which inputs are confirmed. */
export function evidenceFacts(planned: Planned): Partial<Facts> {
  const { model } = planned;
  const { count, money } = spokenIn(model);
  const lines = assumptionRegister(model);
  const open = lines.filter(isOpen);
  const stakes = assumptionsAtStake(model);
  return {
    words: {
      ...backTestWords(planned),
      "inputs.all": count(lines.length),
      "inputs.confirmed": count(lines.length - open.length),
      "inputs.assumed": open.length === 0 ? "" : count(open.length),
      "register.more": open.length > LISTED ? count(open.length - LISTED) : "",
    },
    lists: {
      "inputs.atStake": stakes
        .slice(0, 10)
        .map(({ name, moved }) => `${name}: moves ${money(moved)} of quotas within its range`),
    },
    tables: {
      "register.assumed": registerTable(open),
      scenarios: scenarioTable(planned),
    },
  };
}
