import {
  backfillId,
  gateNames,
  maintenanceRules,
  type AllocationModel,
  type Decisions,
  type Problem,
} from "../engine";
import { engagementProblems } from "./cross-checks-engagement";
import { nearestWord } from "./nearest-word";
import { visibleText } from "./visible-text";

type Row = { readonly where: string; readonly key: string };

/** What the rows of a list say of themselves in one of their fields; a row that says nothing there is left out. */
function rows<Field extends string>(
  section: string,
  list: readonly Readonly<Record<Field, string>>[],
  field: Field,
): readonly Row[] {
  return list.flatMap(({ [field]: key }, place) =>
    key === "" ? [] : [{ where: `decisions.${section}.${place}.${field}`, key }],
  );
}

/** What each list is known by, with a word for it. */
function listsOf(
  decisions: Decisions,
): readonly (readonly [called: string, rows: readonly Row[]])[] {
  // Several people may sign in one role; one person signs in it once.
  const signers = decisions.signatures.map(({ role, name }) => ({
    name: name === "" ? "" : `${name} as ${role}`,
  }));
  return [
    ["The term", rows("definitions", decisions.definitions, "term")],
    ["The gate", rows("gates", decisions.gates, "gate")],
    ["The signature of", rows("signatures", signers, "name")],
    ["The answer of", rows("acceptances", decisions.acceptances, "rep")],
    ["The version", rows("versions", decisions.versions, "version")],
    ["The users of", rows("crm.users", decisions.crm.users, "rep")],
    ["The rule", rows("maintenance", decisions.maintenance, "rule")],
    ["The input", rows("assumptions", decisions.assumptions, "input")],
    ["The item", rows("engagement", decisions.engagement, "item")],
  ];
}

/** What of the decisions cannot be read as it stands. */
export function decisionProblems({
  decisions,
}: {
  readonly decisions: Decisions;
}): readonly Problem[] {
  return [...toldTwice(decisions), ...engagementProblems(decisions)];
}

/** Decisions that stand twice: which of the two was meant, nobody can say but those who decided. */
function toldTwice(decisions: Decisions): readonly Problem[] {
  return listsOf(decisions).flatMap(([called, rows]) => {
    const seen = new Map<string, string>();
    return rows.flatMap(({ where, key }) => {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, where);
      return first === undefined
        ? []
        : [
            {
              where,
              what: `${called} ${visibleText(key)} stands here a second time; the first is ${first}.`,
              remedy: "Remove one of the two.",
            },
          ];
    });
  });
}

function strangers(said: readonly string[], known: ReadonlySet<string>): readonly string[] {
  return [...new Set(said)].filter((name) => !known.has(name));
}

function withGuess(notice: string, said: string, known: readonly string[]): string {
  const meant = nearestWord(said, known);
  return meant === null ? notice : `${notice} Did you mean ${meant}?`;
}

/** What is kept although nothing of the plan answers to it: somebody left, or a name is misspelt. */
export function decisionNotices({
  decisions,
  roster,
  hires,
  leavers,
}: Pick<AllocationModel, "roster" | "hires" | "leavers"> & {
  readonly decisions: Decisions;
}): readonly string[] {
  const people = [...roster, ...hires].map(({ id }) => id);
  const known = new Set([...people, ...leavers.map(({ rep }) => backfillId(rep))]);
  const reps = strangers(
    [...decisions.acceptances, ...decisions.crm.users].map(({ rep }) => rep),
    known,
  );
  // A gate without words of its own is one of ours, or was meant to be.
  const gates = strangers(
    decisions.gates.filter(({ what }) => what === "").map(({ gate }) => gate),
    new Set(gateNames),
  );
  const rules = strangers(
    decisions.maintenance.map(({ rule }) => rule),
    new Set(maintenanceRules),
  );
  const named = reps.map(visibleText).join(", ");
  return [
    ...(reps.length === 0
      ? []
      : [
          `Nobody on the roster is ${named}: what was decided there is kept, and no sheet shows it.`,
        ]),
    ...gates.map((gate) =>
      withGuess(
        `decisions.gates: ${visibleText(gate)} is none of our gates, and is kept as one of your own.`,
        gate,
        gateNames,
      ),
    ),
    ...rules.map((rule) =>
      withGuess(
        `decisions.maintenance: there is no rule ${visibleText(rule)}; what was seen is kept, and no sheet shows it.`,
        rule,
        maintenanceRules,
      ),
    ),
  ];
}
