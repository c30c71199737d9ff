import type { Desk } from "./measure-desk.ts";

/** The desk's figures as lines to read, each with what is aimed at. */
export function deskTable({ organizations, kilobytes, list, form, typing, barePage }: Desk): string {
  const lines = [
    ["the way to sign in, compressed", `${kilobytes.signIn} kB`, "450"],
    ["list and form too, in all", `${kilobytes.listAndForm} kB`, "900"],
    ["list, nothing kept yet", `${list.cold} ms`, ""],
    ["list, from then on", `${list.warm} ms`, "1500"],
    ["form, from the list", `${form} ms`, "1000"],
    ["a key, middle", `${typing.middle} ms`, "50"],
    ["a key, slowest of twenty", `${typing.slow} ms`, "50"],
    ["a page of one line", `${barePage} ms`, ""],
  ];
  const rows = lines.map(
    ([what, took, aim]) => `${what!.padEnd(34)}${took!.padStart(9)}${aim ? `   aim ${aim}` : ""}`,
  );
  return [`The CMS over ${organizations} organizations, in a headless Chromium:`, ...rows, ""].join("\n");
}
