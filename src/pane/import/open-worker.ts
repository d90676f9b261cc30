import type { OpenWorker } from "./import-desk";
import type { FromWorker } from "./import-messages";

/** Opens the browser's own worker, whose script comes when it is first needed. */
export const openImportWorker: OpenWorker = (hear, broken) => {
  const worker = new Worker(new URL("./import-worker.ts", import.meta.url));
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener("error", ({ message }) => broken(message));
  return { post: (said) => worker.postMessage(said), end: () => worker.terminate() };
};
