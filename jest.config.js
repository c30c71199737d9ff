/** Tests run as ES modules on the TypeScript sources; swc only strips the types. */
const base = {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        // All settings are here: Jest does not see when .swcrc changes, and would go on with its old cache.
        swcrc: false,
        jsc: {
          parser: { syntax: "typescript", tsx: false },
          target: "es2024",
        },
        module: { type: "es6" },
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/var/"],
};

/** What is run: every day's tests, the long ones, or the pictures of every screen. */
const kind = process.env.POSADA_TESTS ?? "daily";
const patterns = {
  daily: ["*.test.ts"],
  long: ["*.long.test.ts"],
  // Browser tests keep pictures of what they see only then.
  pictures: ["*.pictures.ts", "*.browser.test.ts"],
};

export default {
  ...base,
  testMatch: patterns[kind].map((pattern) => `<rootDir>/test/**/${pattern}`),
  testPathIgnorePatterns: kind === "daily" ? ["/node_modules/", "\\.long\\.test\\.ts$"] : ["/node_modules/"],
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  reporters: ["default", "<rootDir>/test/support/count-reporter.js"],
  testSequencer: "<rootDir>/test/support/browsers-first.js",
  // One more than there are cores on a small machine: a third of the time, each waits for Postgres or for the browser.
  maxWorkers: 3,
  testTimeout: 30_000,
};
