/** Opens the browser's own worker for a question, whose script comes when it is first needed. */
export const openHandOffWorker = (): Worker =>
  new Worker(new URL("./hand-off-worker.ts", import.meta.url));
