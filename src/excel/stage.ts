/** One thing to be said to Excel, with its weight on the wire. */
export type Task = {
  readonly bytes: number;
  readonly act: (context: Excel.RequestContext) => void;
};

/** Tasks of one sort, and what a person is told while they are done. */
export type Stage = { readonly doing: string; readonly tasks: readonly Task[] };
