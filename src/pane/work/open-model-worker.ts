/** Opens the browser's own worker for questions on models, whose script comes when it is first needed. */
export const openModelWorker = (): Worker =>
  new Worker(new URL("./model-worker.ts", import.meta.url));
