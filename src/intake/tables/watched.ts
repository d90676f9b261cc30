import type { CalledOff, TableSource } from "./table-source";

/** How long work is followed, and called off. */
export type Watch = {
  readonly callOff?: CalledOff;
  /** Told between batches: the table that is being read, how much of it (null where nobody knows), and rows so far. */
  readonly told: (name: string, progress: number | null, rows: number) => void;
};

/** People called the work off: nothing was read to its end, and nothing is kept. */
export class WorkCalledOff extends Error {}

/** The same table, read under the eyes of a person who sees how far it is and may call it off. */
export function watched({ name, batches }: TableSource, watch: Watch): TableSource {
  async function* followed(own?: CalledOff) {
    let rows = 0;
    for await (const batch of batches(watch.callOff ?? own)) {
      if (watch.callOff?.aborted === true) throw new WorkCalledOff(name);
      rows += batch.rows.length;
      watch.told(name, batch.progress, rows);
      yield batch;
    }
    if (watch.callOff?.aborted === true) throw new WorkCalledOff(name);
  }
  return { name, batches: followed };
}
