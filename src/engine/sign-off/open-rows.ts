import type { Finding } from "../advice/finding";
import { assumptionRegister } from "../assumption-register";
import type { QuotaModel } from "../model";
import type { AllocationPlan } from "../plan/allocation-plan";
import type { AcceptedInput } from "../decisions/decisions-model";

/** A plan with what was found about it, and last year's plan where there is one for the back-test of the method. */
export type Signable = {
  readonly model: QuotaModel;
  readonly plan: AllocationPlan;
  readonly findings: readonly Finding[];
  readonly lastYear: AllocationPlan | null;
};

/** Something that keeps a gate shut: in words, and where it stands in the settings, where it is one row of them. */
export type OpenRow = { readonly words: string; readonly where: string };

/** A row that keeps nothing shut, as somebody accepted it by name and with a reason. */
export type AcceptedRow = OpenRow & { readonly said: AcceptedInput };

/** What a finding is about, as rows; the finding itself where it names none. */
export function rowsOf(
  { findings }: Signable,
  id: string,
  rowOf: (concerned: string) => OpenRow,
): readonly OpenRow[] {
  return findings
    .filter((finding) => finding.id === id)
    .flatMap(({ concerns, title }) => concerns?.map(rowOf) ?? [{ words: title, where: "" }]);
}

/** A person with the ramp that nobody chose. */
export function unramped({ model, plan }: Signable): (id: string) => OpenRow {
  const names = new Map(plan.carriers.map(({ person }) => [person.id, person.name]));
  const hires = new Set(model.hires.map(({ id }) => id));
  const roster = new Set(model.roster.map(({ id }) => id));
  // Whoever fills an empty seat again stands in no list.
  const listOf = (id: string) => (hires.has(id) ? "hires" : roster.has(id) ? "roster" : null);
  return (id) => {
    const list = listOf(id);
    const words = calledBy(names.get(id), id);
    return { words, where: list === null ? "" : `${list}.${id}.ramp` };
  };
}

/** A territory whose borders may still move. */
export function unlocked({ model }: Signable): (id: string) => OpenRow {
  const names = new Map(model.territories.map(({ id, name }) => [id, name]));
  return (id) => ({ words: calledBy(names.get(id), id), where: `territories.${id}.locked` });
}

function calledBy(name: string | undefined, id: string): string {
  return name === undefined || name === "" || name === id ? id : `${name} (${id})`;
}

/** Who said no to the own quota. */
export function refused({ model, plan }: Signable): readonly OpenRow[] {
  const accepted = new Map(model.decisions.acceptances.map((row) => [row.rep, row.isAccepted]));
  return plan.reps
    .filter(({ id }) => accepted.get(id) === false)
    .map(({ id, person }) => ({
      words: `${calledBy(person.name, id)} does not accept`,
      where: `decisions.acceptances.${id}`,
    }));
}

/** A path and all above it, itself first: who accepts a list accepts what is in it. */
export function upwards(path: string): readonly string[] {
  const parts = path.split(".");
  return parts.map((_part, end) => parts.slice(0, parts.length - end).join("."));
}

/** Whether an acceptance says who takes the input as it is, when and why. */
export function isWhole({ by, on, note }: AcceptedInput): boolean {
  return by !== "" && on !== "" && note !== "";
}

/** What is only assumed, and what of it somebody took as it is, by name and with a reason. */
export function assumed(model: QuotaModel): {
  readonly open: readonly OpenRow[];
  readonly accepted: readonly AcceptedRow[];
} {
  const taken = new Map(
    model.decisions.assumptions.filter(isWhole).map((said) => [said.input, said]),
  );
  const open: OpenRow[] = [];
  const accepted: AcceptedRow[] = [];
  for (const { name, path, said: provenance } of assumptionRegister(model)) {
    if (provenance.evidence !== "ASSUMED") continue;
    const row = { words: name, where: path };
    const above = upwards(path).find((each) => taken.has(each));
    const said = above === undefined ? undefined : taken.get(above);
    if (said === undefined) open.push(row);
    else accepted.push({ ...row, said });
  }
  return { open, accepted };
}
