import {
  backfillId,
  gateNames,
  maintenanceRules,
  type AllocationModel,
  type Decisions,
  type Problem,
} from "../engine";
import { nearestWord } from "./nearest-word";
import { visibleText } from "./visible-text";

type Row = { readonly where: string; readonly key: string };

/** What each list is known by, with a word for it. */
function listsOf(
  decisions: Decisions,
): readonly (readonly [called: string, rows: readonly Row[]])[] {
  const rows = (section: string, field: string, keys: readonly string[]) =>
    keys.map((key, place) => ({ where: `decisions.${section}.${place}.${field}`, key }));
  const { definitions, gates, acceptances, versions, crm, maintenance } = decisions;
  const reps = (list: readonly { readonly rep: string }[]) => list.map(({ rep }) => rep);
  return [
    [
      "The term",
      rows(
        "definitions",
        "term",
        definitions.map(({ term }) => term),
      ),
    ],
    [
      "The gate",
      rows(
        "gates",
        "gate",
        gates.map(({ gate }) => gate),
      ),
    ],
    ["The answer of", rows("acceptances", "rep", reps(acceptances))],
    [
      "The version",
      rows(
        "versions",
        "version",
        versions.map(({ version }) => version),
      ),
    ],
    ["The users of", rows("crm.users", "rep", reps(crm.users))],
    [
      "The rule",
      rows(
        "maintenance",
        "rule",
        maintenance.map(({ rule }) => rule),
      ),
    ],
  ];
}

/** Decisions that stand twice: which of the two was meant, nobody can say but those who decided. */
export function decisionProblems({
  decisions,
}: {
  readonly decisions: Decisions;
}): readonly Problem[] {
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
