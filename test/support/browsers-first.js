import { createRequire } from "node:module";

const { default: Sequencer } = createRequire(import.meta.url)("@jest/test-sequencer");

/** What takes longest begins first, also where no earlier run has told: so neither core is left alone with it at the end. */
const first = [
  "/test/admin/screens.browser",
  "/test/admin/walk.browser",
  ".browser.test.ts",
  ".process.test.ts",
];

export default class BrowsersFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const found = first.findIndex((part) => path.includes(part));
      return found < 0 ? first.length : found;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
