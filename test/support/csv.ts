import { expect } from "@jest/globals";

/** What a CSV says below one of its heads, row by row, as it is written there; no cell may hold the end of a row. */
export function columnOf(csv: string, head: string): string[] {
  const [heads, ...rows] = csv
    .replace(/^\uFEFF/, "")
    .trim()
    .split("\r\n")
    .map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, "")));
  const at = heads!.indexOf(head);
  expect(at).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[at]!);
}
