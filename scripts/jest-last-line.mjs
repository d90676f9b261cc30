import { writeSync } from "node:fs";

/** Ends every run with one line that a person or a machine can read: how many passed, how many failed. */
export default class LastLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    // A file that could not even be loaded has no tests to count, and is a failure all the same.
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest adds its own summary after every other reporter, so the line waits for the end.
    process.once("exit", () => writeSync(1, `\n${numPassedTests} passed, ${failed} failed\n`));
  }
}
