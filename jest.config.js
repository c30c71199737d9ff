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

const long = process.env.POSADA_LONG_TESTS === "1";

export default {
  ...base,
  testMatch: long ? ["<rootDir>/test/**/*.long.test.ts"] : ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: long ? ["/node_modules/"] : ["/node_modules/", "\\.long\\.test\\.ts$"],
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
  reporters: ["default", "<rootDir>/test/support/count-reporter.js"],
  maxWorkers: 2,
  testTimeout: 30_000,
};
