import { kind, signature } from "./print-reference.mjs";

/** The functions as the pane lists them. */
export function functionList(functions) {
  return JSON.stringify(
    functions.map(({ name, description, parameters, resultText, examples }) => ({
      name,
      call: signature(name, parameters),
      description,
      result: resultText,
      parameters: parameters.map((each) => ({
        name: each.name,
        kind: kind(each),
        description: each.description,
      })),
      examples,
    })),
  );
}
