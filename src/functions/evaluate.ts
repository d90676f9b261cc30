import { standInForExcel } from "./outside-excel";
import { registered } from "./registered";
import type { FunctionParameter, RegisteredFunction } from "./registration";

/** A value a cell can hold, a range of them, or nothing. */
export type Argument = number | string | boolean | null | readonly (readonly unknown[])[];

/** What a cell shows: a value, or an error with its sentence. */
export type Outcome =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

/** The function of a public name, in any case; undefined where there is none. */
export function functionNamed(name: string): RegisteredFunction | undefined {
  return registered.find((each) => each.name === name.toUpperCase());
}

/** Calls a function by its public name as Excel would: arguments made to fit, errors as cells show them. */
export function evaluate(name: string, args: readonly Argument[]): Outcome {
  standInForExcel();
  const known = functionNamed(name);
  if (known === undefined) return { error: "#NAME?", message: `No function is called ${name}.` };
  const { parameters } = known;
  if (args.length > parameters.length) {
    const most = `${known.name} takes ${parameters.length} arguments at most`;
    return { error: "#VALUE!", message: `${most}; it was given ${args.length}.` };
  }
  try {
    const fitted = parameters.map((parameter, place) => fittedTo(parameter, args[place] ?? null));
    return { value: Reflect.apply(known.call, undefined, fitted) };
  } catch (error) {
    return shown(error);
  }
}

/** An argument in the type its parameter asks for: Excel turns "5" and TRUE into numbers, and numbers into text. */
function fittedTo(parameter: FunctionParameter, argument: Argument): unknown {
  if (argument === null) return argument;
  if (parameter.dimensionality === "matrix")
    return Array.isArray(argument) ? argument : [[argument]];
  if (parameter.type === "any") return argument;
  if (Array.isArray(argument)) {
    throw unfit(`${parameter.name} must be a single value, not a range.`);
  }
  if (parameter.type === "string") return String(argument);
  if (typeof argument === "boolean") return Number(argument);
  if (typeof argument === "string") return numberIn(argument, parameter.name);
  return argument;
}

function numberIn(text: string, name: string): number {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  if (Number.isFinite(number)) return number;
  throw unfit(`${name} must be a number; it is "${text}".`);
}

function unfit(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** An error of ours as the cell shows it. Anything else is our own mistake and is not dressed up as the user's. */
function shown(error: unknown): Outcome {
  if (!(error instanceof CustomFunctions.Error)) throw error;
  return { error: String(error.code), message: error.message ?? "" };
}
