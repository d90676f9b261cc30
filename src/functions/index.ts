export type { Argument, Outcome } from "./evaluate";
export type { FunctionParameter, RegisteredFunction } from "./registration";
export { evaluate, functionNamed } from "./evaluate";
export { registered } from "./registered";
