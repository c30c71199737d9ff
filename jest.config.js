/** What is run: every day's tests, the long ones, or the pictures of every screen. */
const kind = process.env.POSADA_TESTS ?? "daily";
const patterns = {
  daily: ["*.test.ts"],
  long: ["*.long.test.ts"],
  // Browser tests keep pictures of what they see only then.
  pictures: ["*.pictures.ts", "*.browser.test.ts"],
};

/**
 * Node runs the TypeScript sources of tests and server as they are. A worker loads the server once for all of its files:
 * what a test changes in its process, it puts back.
 */
export default {
  runner: "<rootDir>/test/support/light-runner.js",
  transform: {},
  setupFiles: ["<rootDir>/test/support/jest-globals.ts"],
  testMatch: patterns[kind].map((pattern) => `<rootDir>/test/**/${pattern}`),
  testPathIgnorePatterns: kind === "daily" ? ["/node_modules/", "\\.long\\.test\\.ts$"] : ["/node_modules/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/var/"],
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  reporters: [
    "default",
    "<rootDir>/test/support/stuck-reporter.js",
    "<rootDir>/test/support/count-reporter.js",
  ],
  testSequencer: "<rootDir>/test/support/browsers-first.js",
  // Twice as many as there are cores on a small machine: half of the time, each waits for Postgres or for the browser.
  maxWorkers: 4,
};
