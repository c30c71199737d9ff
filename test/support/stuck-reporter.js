import { relative } from "node:path";

/** No file of a day's tests takes as long. */
const patience = 5 * 60_000;

/** Ends a run that would never end: tests have no time limit of their own. */
export default class StuckReporter {
  #running = new Map();

  onTestFileStart({ path }) {
    if (process.env.POSADA_TESTS === "long") return;
    const giveUp = () => {
      process.stderr.write(`\n${relative(process.cwd(), path)} has not ended in five minutes.\n`);
      void globalThis.posadaTestTeardown().finally(() => process.exit(1));
    };
    this.#running.set(path, setTimeout(giveUp, patience));
  }

  onTestFileResult({ path }) {
    clearTimeout(this.#running.get(path));
  }
}
