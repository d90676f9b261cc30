import { fieldsOf, tableKinds, type Field, type MappingAnswers, type TableKind } from "./mapping";

/** The answer that leaves a field unread, or a table out. */
export const LEAVE_OUT = "none";

/** The id under which is told what a table tells of. */
export function tableAnswerId(source: string): string {
  return `${source}/table`;
}

/** The id under which is told which column holds a field. */
export function fieldAnswerId(source: string, field: Field): string {
  return `${source}/${field}`;
}

function isKind(word: string | undefined): word is TableKind {
  return tableKinds.some((kind) => kind === word);
}

/** Once the table itself was asked for as "kind", which is a field of activities, too: such answers are still understood. */
function oldKind(source: string, answers: MappingAnswers): string | undefined {
  if (answers[tableAnswerId(source)] !== undefined) return undefined;
  const said = answers[`${source}/kind`];
  return isKind(said) || said === LEAVE_OUT ? said : undefined;
}

/** What people said that a table tells of, in their word. */
export function toldKind(source: string, answers: MappingAnswers): string | undefined {
  return answers[tableAnswerId(source)] ?? oldKind(source, answers);
}

/** Which column people said that a field stands in. */
export function toldColumn(
  source: string,
  field: Field,
  answers: MappingAnswers,
): string | undefined {
  if (field === "kind" && oldKind(source, answers) !== undefined) return undefined;
  return answers[fieldAnswerId(source, field)];
}

/** Answers for a table that ask for nothing in a table of its kind. */
export function idleAnswers(
  source: string,
  kind: TableKind,
  answers: MappingAnswers,
): readonly string[] {
  const start = `${source}/`;
  const fields: readonly string[] = fieldsOf[kind];
  const isAsked = (asked: string) => {
    const [field = "", more, rest] = asked.split("/");
    if (rest !== undefined) return false;
    if (more === undefined) return field === "table" || field === "kind" || fields.includes(field);
    if (more === "won") return field === "stage" && kind === "deals";
    return (more === "dateOrder" || more === "decimalMark") && fields.includes(field);
  };
  return Object.keys(answers)
    .filter((id) => id.startsWith(start) && !isAsked(id.slice(start.length)))
    .map((id) => `The answer ${JSON.stringify(id)} asks for nothing in this table.`);
}
