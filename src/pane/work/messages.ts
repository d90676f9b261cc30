/** How far long work has come: what it is doing, and which share is done where that can be told. */
export type WorkProgress = { readonly doing: string; readonly share: number | null };

/** What a worker says of the one question that it was asked. */
export type FromWork<Result> =
  | { readonly type: "progress"; readonly progress: WorkProgress }
  | { readonly type: "done"; readonly result: Result }
  | {
      readonly type: "failed";
      readonly message: string;
      /** For a report: what nobody foresaw, without any figures of the model. */
      readonly report: string;
    };
