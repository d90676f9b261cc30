/** Opens the browser's own worker for a question, whose script comes when it is first needed. */
export const openExploreWorker = (): Worker =>
  new Worker(new URL("./explore-worker.ts", import.meta.url));
