import { inScenario, type Problem, type Scenario, type ScenarioChange } from "../engine";
import { rowSchemas } from "./allocation-rows";
import { crossChecks } from "./cross-checks";
import { outlookProblems } from "./cross-checks-outlook";
import type { z } from "./schema-language";
import { problemFrom } from "./settings-problems";
import { settingsSchema } from "./settings-schema";
import { isJsonObject } from "./unknown-parts";

type Settings = z.infer<typeof settingsSchema>;

/**
 * The scenarios of a model, with rows that they add filled in as rows of a file are, and what is wrong with the model
 * as they see it: a change must leave as good a model as it found.
 */
export function readScenarios(said: Settings): {
  readonly scenarios: readonly Scenario[];
  readonly problems: readonly Problem[];
} {
  const plain = { ...said, scenarios: [] };
  const read = said.scenarios.map((scenario, place) => {
    const changes = scenario.changes.map((change) => withWholeRow(said, change));
    const whole = { ...scenario, changes };
    return { whole, problems: problemsIn(plain, whole, `scenarios.${place}`) };
  });
  return {
    scenarios: read.map(({ whole }) => whole),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function isListed(section: string): section is keyof typeof rowSchemas {
  return Object.hasOwn(rowSchemas, section);
}

/** A row that is added has the defaults of its list; a part of a row that is there keeps what it does not name. */
function withWholeRow(said: Settings, change: ScenarioChange): ScenarioChange {
  const { path, value } = change;
  const [section = ""] = path.split(".");
  if (!isListed(section) || !isJsonObject(value)) return change;
  const filled = rowSchemas[section].safeParse(value);
  const isThere = inScenario(said, { changes: [{ path, value: {} }] }).kind === "model";
  return filled.success && !isThere ? { ...change, value: filled.data } : change;
}

function problemsIn(plain: Settings, scenario: Scenario, where: string): readonly Problem[] {
  const seen = inScenario(plain, scenario);
  if (seen.kind === "refused") {
    return seen.refusals.map(({ place, what, remedy }) => ({
      where: `${where}.changes.${place}`,
      what,
      remedy,
    }));
  }
  return problemsOf(seen.model).map((problem) => ({
    ...problem,
    where,
    what: `In the scenario ${scenario.name}, ${problem.where}: ${problem.what}`,
  }));
}

function problemsOf(raw: Settings): readonly Problem[] {
  const read = settingsSchema.safeParse(raw);
  if (!read.success) return read.error.issues.map((issue) => problemFrom(issue, raw));
  return [...crossChecks(read.data), ...outlookProblems(read.data)];
}
