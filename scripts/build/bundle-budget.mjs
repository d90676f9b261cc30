import { gzipSync } from "node:zlib";

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

/** A webpack plugin that prints what each entry weighs on the wire and refuses one above its budget, in KB. */
export function withinBudget(budgets) {
  const name = "BundleBudget";
  return {
    apply(compiler) {
      const { Compilation, WebpackError } = compiler.webpack;
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compiler.hooks.thisCompilation.tap(name, (compilation) =>
        compilation.hooks.processAssets.tap({ name, stage }, () => {
          for (const [entry, budget] of Object.entries(budgets)) {
            const bytes = entryWeight(compilation, entry);
            console.log(`${entry}: ${kilobytes(bytes)} KB of ${budget} KB, compressed`);
            if (bytes > budget * 1024) {
              const reason = `${entry} weighs ${kilobytes(bytes)} KB compressed; its budget is ${budget} KB.`;
              compilation.errors.push(new WebpackError(reason));
            }
          }
        }),
      );
    },
  };
}

/** What must arrive before the entry can start: its own script and those it cannot start without. */
function entryWeight(compilation, entry) {
  const scripts = compilation.entrypoints
    .get(entry)
    .getFiles()
    .filter((file) => file.endsWith(".js"));
  const weights = scripts.map(
    (file) => gzipSync(compilation.getAsset(file).source.buffer()).length,
  );
  return weights.reduce((total, weight) => total + weight, 0);
}
