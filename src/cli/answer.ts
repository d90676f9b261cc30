/** An answer as a person reads it, and as a program does. */
export type Answer = { readonly text: string; readonly json: unknown };

const JSON_OPTION = "--json";

/** Maps are told as what they hold. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

/** Prints an answer in the form that was asked for. */
export function answerIn(args: readonly string[], { text, json }: Answer): number {
  console.log(args.includes(JSON_OPTION) ? JSON.stringify(json, plain, 2) : text);
  return 0;
}

export function withoutJson(args: readonly string[]): readonly string[] {
  return args.filter((word) => word !== JSON_OPTION);
}
