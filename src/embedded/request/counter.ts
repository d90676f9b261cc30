import type { RequestBody, ResponseBody } from "./protocol";
import { httpStatus } from "./excel-error";

/** What asking has cost: Office.js requests, the actions in them, and their size as JSON. */
export type Tally = {
  readonly requests: number;
  readonly actions: number;
  readonly bytes: number;
};

/** A failure to come, at a request counted from now, with or without the request being carried out. */
export type Fault = {
  readonly atRequest: number;
  readonly code: string;
  readonly message?: string;
  readonly when: "before" | "after";
};

type Answer = (body: RequestBody) => Promise<ResponseBody>;

/** Excel on the web takes requests of up to five megabytes. */
export const usualLimit = 5 * 1024 * 1024;

const emptyTally: Tally = { requests: 0, actions: 0, bytes: 0 };

const sizeOf = (body: RequestBody): number => new Blob([JSON.stringify(body)]).size;

const refusal = (code: string, message: string, ActionIndex: number): ResponseBody => ({
  Results: [],
  Error: {
    Code: code,
    Message: message,
    ActionIndex,
    HttpStatusCode: httpStatus(code),
    Location: "",
  },
});

const refusedBy = ({ code, message }: Fault, actionIndex: number): ResponseBody =>
  refusal(code, message ?? "The embedded Excel was told to fail here.", actionIndex);

/** Counts what passes, refuses what is too large, and fails where it was told to. */
export const countedAnswers = (answer: Answer, limit: number | null) => {
  let tally = emptyTally;
  let fault: Fault | null = null;
  let seen = 0;

  const counted: Answer = async (body) => {
    const bytes = sizeOf(body);
    const actions = body.Actions.length;
    tally = {
      requests: tally.requests + 1,
      actions: tally.actions + actions,
      bytes: tally.bytes + bytes,
    };
    seen += 1;
    const due = fault?.atRequest === seen ? fault : null;
    if (due?.when === "before") return refusedBy(due, 0);
    if (limit !== null && bytes > limit)
      return refusal(
        "RequestPayloadSizeLimitExceeded",
        `The request has ${bytes} bytes; Excel takes ${limit}.`,
        0,
      );
    const answered = await answer(body);
    return due ? refusedBy(due, actions - 1) : answered;
  };

  return {
    answer: counted,
    tally: () => tally,
    resetTally: () => {
      tally = emptyTally;
    },
    failWith: (next: Fault | null) => {
      fault = next;
      seen = 0;
    },
  };
};
