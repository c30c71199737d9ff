import { registerHooks } from "node:module";

/*
 * Tests import what they use from `@jest/globals`, which knows no runner but Jest's own. Here it stands for the globals
 * that the runner has set up.
 */
const names = [
  "afterAll",
  "afterEach",
  "beforeAll",
  "beforeEach",
  "describe",
  "expect",
  "it",
  "jest",
  "test",
];
const source = names.map((name) => `export const ${name} = globalThis.${name};`).join("\n");
const url = `data:text/javascript,${encodeURIComponent(source)}`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "@jest/globals" ? { url, shortCircuit: true } : next(specifier, context),
});
