/** One parameter of a function, as Excel is told of it. */
export type FunctionParameter = {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
  /** The words it may be, where it takes one of a few. */
  readonly choices: readonly string[];
};

/** One custom function: what Excel is told of it, and what it calls. */
export type RegisteredFunction = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly FunctionParameter[];
  readonly call: (...args: never[]) => unknown;
};
