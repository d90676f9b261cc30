import { spokenCount, type AllocationPlan, type Problem, type QuotaModel } from "../engine";
import type { Document } from "./document";
import { documentList, type DocumentName } from "./document-list";
import { crmFacts } from "./facts/crm-facts";
import { decisionFacts, gatesOf } from "./facts/decision-facts";
import { engagementFacts } from "./facts/engagement-facts";
import { evidenceFacts } from "./facts/evidence-facts";
import { historyFacts } from "./facts/history-facts";
import { modelFacts } from "./facts/model-facts";
import { meetingFacts, teamFacts } from "./facts/people-facts";
import { planFacts } from "./facts/plan-facts";
import { repFacts } from "./facts/rep-facts";
import { shapeFacts } from "./facts/shape-facts";
import { letterName, nameOf, type Planned } from "./facts/told";
import { upkeepFacts } from "./facts/upkeep-facts";
import { versionFacts } from "./facts/version-facts";
import { pathWord } from "./path-word";
import { allFacts, type Facts } from "./template/facts";
import { filledTemplate } from "./template/filled-template";
import { readTemplate } from "./template/read-template";
import type { Template, TemplateProblem } from "./template/template";

/** The texts of all templates, by their names. */
export type TemplateTexts = Readonly<Record<DocumentName, string>>;

/** A document with the place at which it lies in the package, without the ending of its kind; or what is wrong with its template. */
export type Written =
  | { readonly kind: "document"; readonly path: string; readonly document: Document }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };

/** What is known beside the plan: the day, and what went before where somebody gives it. */
export type HandoffSaid = {
  readonly templates: TemplateTexts;
  /** Today as an ISO date. */
  readonly asOf: string;
  /** An earlier version of this model: what moved since is told. */
  readonly before: QuotaModel | null;
  /** The plan that was in force last year: the back-test of the method takes it. */
  readonly lastYear: AllocationPlan | null;
};

/** What every document may say that is not one person's own. */
function sharedFacts(planned: Planned, { asOf, before, lastYear }: HandoffSaid): Facts {
  const { model } = planned;
  const gates = gatesOf(planned, lastYear);
  return allFacts(
    modelFacts(model, asOf),
    planFacts(planned),
    shapeFacts(planned),
    evidenceFacts(planned, lastYear),
    historyFacts(planned),
    decisionFacts(planned, gates),
    engagementFacts(planned, gates),
    versionFacts(model, before),
    upkeepFacts(planned),
    crmFacts(planned),
  );
}

/** What a letter may say beside its reader's own: nothing in it tells of others. */
const common = ["company.", "year.", "version.", "document.", "status.", "method.", "blend."];

function lettersShare({ words }: Facts): Partial<Facts> {
  const kept = Object.entries(words).filter(([name]) =>
    common.some((start) => name.startsWith(start)),
  );
  return { words: Object.fromEntries(kept) };
}

type Filled = { readonly file: string; readonly facts: Facts };

/** What the documents of one template are filled with, one after the other. */
function* fillings(
  planned: Planned,
  shared: Facts,
  { name, isFor }: (typeof documentList)[number],
): Generator<Filled> {
  const { plan, teams } = planned;
  const own = lettersShare(shared);
  switch (isFor) {
    case "company":
      yield { file: name, facts: shared };
      return;
    case "team":
      for (const [manager, team] of teams) {
        if (manager === "") continue;
        const file = `${pathWord(manager)}-${pathWord(nameOf(planned, manager))}`;
        yield { file, facts: allFacts(shared, teamFacts(planned, manager, team)) };
      }
      return;
    case "rep":
      for (const rep of plan.reps) {
        const file = `${pathWord(rep.id)}-${pathWord(letterName(rep.person))}`;
        yield { file, facts: allFacts(own, repFacts(planned, rep)) };
      }
      return;
    case "meetings":
      for (const meetings of plan.meetings) {
        const file = `${pathWord(meetings.id)}-${pathWord(letterName(meetings.person))}`;
        yield { file, facts: allFacts(own, meetingFacts(planned, meetings)) };
      }
  }
}

function problemsIn(name: string, problems: readonly TemplateProblem[]): readonly Problem[] {
  return problems.map(({ line, what, remedy }) => ({
    where: `${name}.md, line ${spokenCount(line)}`,
    what,
    remedy,
  }));
}

function written(
  name: string,
  folder: string,
  [template, { file, facts }]: [Template, Filled],
): Written {
  const document = filledTemplate(template, facts);
  if ("problems" in document) {
    return { kind: "problems", problems: problemsIn(name, document.problems) };
  }
  return { kind: "document", path: `${folder}/${file}`, document };
}

/** A model about to be handed off, with what is worked out once for all of its documents. */
export type Prepared = {
  readonly planned: Planned;
  readonly said: HandoffSaid;
  readonly shared: Facts;
};

/** Works out what all documents say alike. */
export function preparedHandoff(planned: Planned, said: HandoffSaid): Prepared {
  return { planned, said, shared: sharedFacts(planned, said) };
}

/** Writes all documents one after the other: a thousand letters are never held at once. */
export function* handoffDocuments({ planned, said, shared }: Prepared): Generator<Written> {
  for (const entry of documentList) {
    const { name, folder } = entry;
    const template = readTemplate(said.templates[name]);
    if ("problems" in template) {
      yield { kind: "problems", problems: problemsIn(name, template.problems) };
      continue;
    }
    for (const filled of fillings(planned, shared, entry)) {
      yield written(name, folder, [template, filled]);
    }
  }
}
