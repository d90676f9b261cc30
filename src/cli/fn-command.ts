import { evaluate, functionNamed, registered, type Argument, type Outcome } from "../functions";
import { jsonIn, textOf } from "./files";
import { optionIn, UsageError, wordsIn } from "./usage";

function isScalar(value: unknown): value is number | string | boolean | null {
  return value === null || ["number", "string", "boolean"].includes(typeof value);
}

function isArgument(value: unknown): value is Argument {
  const isRow = (row: unknown) => Array.isArray(row) && row.every(isScalar);
  return isScalar(value) || (Array.isArray(value) && value.length > 0 && value.every(isRow));
}

/** Longer calls are not written out: the form of a range is shown in a few cells. */
const MOST_LETTERS = 80;

/** What to do about an argument that is none: a range written as one plain list is the usual slip. */
function remedyFor(value: unknown, all: readonly unknown[]): string {
  if (!Array.isArray(value) || !value.every(isScalar)) return "";
  const column = (each: unknown) =>
    Array.isArray(each) && each.every(isScalar) ? each.map((cell) => [cell]) : each;
  const call = JSON.stringify(all.map(column));
  const form = value.length > 0 && call.length <= MOST_LETTERS ? call : "[[[0.87],[0.84]]]";
  return ` A range is a list of rows, each a list of cells, within the list of arguments: ${form}.`;
}

/** The arguments of a call: numbers, texts, booleans, null for one left out, arrays of rows for ranges. */
function argumentsIn(value: unknown, where: string): readonly Argument[] {
  if (!Array.isArray(value))
    throw new UsageError(`${where}: this is not a JSON array of arguments.`);
  return value.map((each, place) => {
    if (isArgument(each)) return each;
    throw new UsageError(
      `${where}: argument ${place + 1} is neither a number, a text, a boolean, null nor an array of rows.${remedyFor(each, value)}`,
    );
  });
}

function printed(outcome: Outcome): unknown {
  return "value" in outcome ? outcome.value : outcome;
}

function list(): number {
  const shown = registered.map(({ name, description, parameters }) => ({
    name,
    description,
    parameters,
  }));
  console.log(JSON.stringify(shown, null, 2));
  return 0;
}

/** Many calls at once: the answers stand in the order of the calls, errors among them. */
function batch(path: string): number {
  const calls = jsonIn(textOf(path), path);
  if (!Array.isArray(calls))
    throw new UsageError(`${path} is not a JSON array of [name, arguments].`);
  const outcomes = calls.map((call: unknown, place) => {
    const where = `${path}, call ${place + 1}`;
    if (!Array.isArray(call) || call.length !== 2 || typeof call[0] !== "string") {
      throw new UsageError(`${where} is not [name, arguments].`);
    }
    return evaluate(call[0], argumentsIn(call[1], where));
  });
  console.log(JSON.stringify(outcomes.map(printed)));
  return 0;
}

/** What the words on the command line are called. */
const LIST = "The list of arguments";

/** `fn`: a custom function as Excel calls it, by its public name. */
export function fnCommand(args: readonly string[]): number {
  if (args[0] === "--list" && args.length === 1) return list();
  if (args[0] === "--batch") {
    wordsIn(args, ["--batch"], 0);
    return batch(optionIn(args, "--batch"));
  }
  const [name = "", text = ""] = args;
  if (args.length !== 2 || name.startsWith("--"))
    throw new UsageError("A function takes its name and one JSON array.");
  if (functionNamed(name) === undefined) {
    throw new UsageError(`No function is called ${name}; "fn --list" lists them.`);
  }
  const outcome = evaluate(name, argumentsIn(jsonIn(text, LIST), LIST));
  console.log(JSON.stringify(printed(outcome)));
  return "value" in outcome ? 0 : 1;
}
