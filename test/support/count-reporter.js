import { writeSync } from "node:fs";

/** Ends every run with one plain line that counts the tests, for people and for continuous integration. */
export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites }) {
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const line = `\n${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped\n`;
    // Jest's own summary comes after every reporter's; at the exit nothing comes after us.
    process.once("exit", () => writeSync(process.stderr.fd, line));
  }
}
