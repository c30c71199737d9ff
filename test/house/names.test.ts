import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { root } from "../../server/root.ts";
import { filesLike } from "./project-files.ts";

const everything = filesLike("server/**", "prisma/**", "ide/**", "admin/**", "scripts/**", "test/**");

test("no folder or file has a name that would hold anything", () => {
  const vague =
    /(^|[/.-])(utils?|helpers?|common|misc|managers?|service|services|repository|repositories)([/.-]|$)/;
  expect(everything.filter((file) => vague.test(file))).toEqual([]);
});

test("a name is written in small letters with hyphens, and a suffix says a file's kind", () => {
  const sources = everything.filter((file) => /^(server|scripts|test|prisma\/seed)\/.*\.ts$/.test(file));
  const wellNamed = /^([a-z0-9]+(-[a-z0-9]+)*\/)+[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/;
  expect(sources.filter((file) => !wellNamed.test(file))).toEqual([]);
});

test("the CMS names a component in capitals, a hook by its use, and the rest as everywhere", () => {
  const sources = everything.filter((file) => /^admin\/.*\.tsx?$/.test(file));
  const wellNamed =
    /^admin\/([a-z0-9-]+\/)*([A-Z][A-Za-z]*\.tsx|use[A-Z][A-Za-z]*\.tsx?|[a-z0-9]+(-[a-z0-9]+)*(\.(config|d))?\.tsx?)$/;
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((file) => !wellNamed.test(file))).toEqual([]);
});

test("a test stands where its subject stands; one that runs programs or a browser may be about a whole folder", () => {
  const mirrored = everything.filter((file) =>
    /^test\/(server|prisma|scripts|ide|admin)\/.*\.test\.ts$/.test(file),
  );
  const homeless = mirrored.filter((file) => {
    const subject = file
      .replace(/^test\//, "")
      .replace(/(\.(process|property|browser|long))?\.test\.ts$/, "");
    const places = [`${subject}.ts`, `${subject}.tsx`, subject];
    if (/\.(process|browser|long)\.test\.ts$/.test(file)) places.push(dirname(subject));
    return !places.some((place) => existsSync(join(root, place)));
  });
  expect(mirrored.length).toBeGreaterThan(0);
  expect(homeless).toEqual([]);
});
