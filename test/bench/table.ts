import type { Answered, ServerName } from "./reads.ts";

interface Result {
  cores: number;
  organizations: number;
  startMilliseconds: number;
  residentMegabytes: { idle: number; after: number };
  answered: Answered[];
}

/** The result for people: a line for each server and question, then memory and start-up. */
export function toTable({
  cores,
  organizations,
  startMilliseconds,
  residentMegabytes,
  answered,
}: Result): string {
  const lines = [
    ["", "server", "per second", "p50 ms", "p99 ms", "alone ms", "statements", "ratio", "wanted"],
  ];
  for (const { key, measured, ratios, wanted } of answered) {
    const held: Partial<Record<ServerName, [number, number]>> = {
      posada: [ratios.kept, wanted.kept],
      "posada, nothing kept": [ratios.read, wanted.read],
    };
    for (const [index, [name, { perSecond, p50, p99, alone, statements }]] of Object.entries(
      measured,
    ).entries()) {
      const [ratio, least] = held[name as ServerName] ?? [];
      lines.push([
        index === 0 ? `(${key})` : "",
        name,
        perSecond.toFixed(0),
        p50.toFixed(1),
        p99.toFixed(1),
        alone.toFixed(2),
        statements?.toFixed(1) ?? "",
        ratio?.toFixed(2) ?? "",
        least === undefined ? "" : `≥ ${least}`,
      ]);
    }
  }
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const table = lines.map((line) =>
    line
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  "),
  );
  const titles = answered.map(
    ({ key, title, bytes }) => `(${key}) ${title}: ${(bytes / 1024).toFixed(1)} kB`,
  );
  return [
    `${organizations} organizations, ${cores} cores shared by the load, all servers and Postgres`,
    ...titles,
    "",
    ...table.map((line) => line.trimEnd()),
    "",
    `second start: ${(startMilliseconds / 1000).toFixed(2)} s until ready (wanted < 5)`,
    `resident memory: ${residentMegabytes.idle} MB idle, ${residentMegabytes.after} MB after the bench (wanted < 250)`,
    "",
  ].join("\n");
}
