export type { Argument, Outcome } from "./evaluate";
export type { FunctionParameter, RegisteredFunction } from "./registration";
export { evaluate, functionNamed } from "./evaluate";
export { standInForExcel } from "./outside-excel";
export { registered } from "./registered";
