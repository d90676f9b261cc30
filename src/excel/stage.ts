/** One thing to be said to Excel, with its weight on the wire and the sheet it is said of. */
export type Task = {
  readonly bytes: number;
  /** Null for what concerns no single sheet. */
  readonly sheet: string | null;
  readonly act: (context: Excel.RequestContext) => void;
};

/** Tasks of one sort, and what a person is told while they are done. */
export type Stage = {
  readonly doing: string;
  readonly tasks: readonly Task[];
  /** Whether the workbook is whole before each request of the stage: only then may writing again be called off there. */
  readonly isWhole: boolean;
};

/** What one request carries. */
export type Step = Stage;

/** Excel on the web takes 5 MB in one request; we stay well below. */
export const REQUEST_BYTES = 4_000_000;

/** The tasks of a stage in as few requests as the limit allows. */
export function requests(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const all: Task[][] = [];
  let bytes = Infinity;
  for (const task of tasks) {
    if (bytes + task.bytes > REQUEST_BYTES) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(task);
    bytes += task.bytes;
  }
  return all;
}

/** The stages request by request. */
export function stepsOf(stages: readonly Stage[]): readonly Step[] {
  return stages.flatMap(({ doing, tasks, isWhole }) =>
    requests(tasks).map((each) => ({ doing, tasks: each, isWhole })),
  );
}
