import type { OneByOne } from "./one-by-one.ts";
import type { Writers } from "./writers.ts";

/** What the saves came to; what was not asked for is left out. */
export interface Saves {
  /** The server held to one core: `alone`, with Postgres on the others, and `together` with it. */
  oneByOne?: { alone: OneByOne; together: OneByOne };
  writers?: Writers;
}

/** The saves for people. */
export function savesTable({ oneByOne, writers }: Saves): string {
  return [...(oneByOne ? oneByOneLines(oneByOne) : []), ...(writers ? writersLines(writers) : []), ""].join(
    "\n",
  );
}

function oneByOneLines({ alone, together }: Required<Saves>["oneByOne"]): string[] {
  const told = ({ perSecond, p50, p99 }: OneByOne) =>
    `${perSecond.toFixed(0)} a second, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  const size = `${(alone.bytes / 1024).toFixed(1)} kB`;
  return [
    `(d) saves of ${alone.slug} (${size}) over HTTP, one after the other, each of them published`,
    `    the server on one core: ${told(alone)} (wanted ≥ 100 a second)`,
    `    the server and its Postgres together on one core: ${told(together)}`,
  ];
}

function writersLines(of: Writers): string[] {
  return [
    `(e) ${of.writers} writers on ${of.organizations} organizations for ${of.seconds} s, over HTTP`,
    `    ${of.saved} saved (${of.perSecond.toFixed(0)} a second), ${of.conflicts} refused as conflicts`,
    `    p50 ${of.p50.toFixed(0)} ms, p99 ${of.p99.toFixed(0)} ms (wanted < 1000)`,
    `    lost: ${of.lost}, failed: ${of.failed}, complaints of the doctor: ${of.complaints} (wanted 0, 0, 0)`,
  ];
}
