import type { MappingQuestion } from "../../intake";

/** Open questions as a person reads them: each with its id, what may be answered, and how. */
export function printedQuestions(questions: readonly MappingQuestion[]): string {
  const one = questions.length === 1;
  const asked = questions.flatMap(({ id, words, choices }, place) => [
    "",
    `${place + 1}. ${words}`,
    `   id: ${JSON.stringify(id)}`,
    ...choices.map((choice) => `   ${JSON.stringify(choice.value)}: ${choice.words}`),
  ]);
  const example = Object.fromEntries(
    questions.map(({ id, choices }) => [id, choices[0]?.value ?? ""]),
  );
  return [
    `${questions.length} ${one ? "question is" : "questions are"} open; nothing was read.`,
    ...asked,
    "",
    "Write one answer for each id into a file, and name it with --answers. Such a file looks like this; its answers are only the first ones:",
    JSON.stringify(example, null, 2),
  ].join("\n");
}
