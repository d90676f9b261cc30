import { watched, type TableSource, type Watch } from "../../intake";

/** Work pauses this often, in milliseconds, so that the worker hears when it is called off. */
const BREATH = 100;

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A table that is read under a person's eyes: progress is told now and then, and calling off is heard. */
export function attended(source: TableSource, watch: Watch): TableSource {
  let last = performance.now();
  let wasTold = 0;
  const { name, batches } = watched(source, {
    ...watch,
    told: (...progress) => {
      if (performance.now() - wasTold < BREATH && progress[1] !== 1) return;
      wasTold = performance.now();
      watch.told(...progress);
    },
  });
  async function* breathing() {
    for await (const batch of batches()) {
      yield batch;
      if (performance.now() - last < BREATH) continue;
      await pause();
      last = performance.now();
    }
  }
  return { name, batches: breathing };
}
