import type { CommandRun } from "../time-command.ts";

export interface ReviewsMeasured {
  organizations: number;
  /** Starting a month over everything, and once more when it is open. */
  start: CommandRun;
  again: CommandRun;
  /** Seconds over the Mexico page. */
  seed: number;
  /** How many tasks there are in the list, and how many milliseconds its pages take. */
  tasks: number;
  pages: Record<string, number>;
}

/** What is aimed at: for 100,000 organizations, for the seed, and for a page of the list. */
const aim = { seconds: 300, organizations: 100_000, megabytes: 512, seed: 3, page: 100 };

/** The reviews' figures for people. */
export function reviewsTable({ organizations, start, again, seed, tasks, pages }: ReviewsMeasured): string {
  const seconds = (aim.seconds * organizations) / aim.organizations;
  const run = ({ seconds: took, megabytes }: CommandRun) =>
    `${took.toFixed(1)} s, at most ${Math.round(megabytes)} MB`;
  const listed = Object.entries(pages).map(([page, took]) => `${page} ${took.toFixed(0)} ms`);
  return [
    `(i) posada review over ${organizations} organizations: ${run(start)} (wanted < ${seconds.toFixed(0)} s, < ${aim.megabytes} MB)`,
    `    once more, when it is open: ${run(again)}`,
    `    over the Mexico page: ${seed.toFixed(2)} s (wanted < ${aim.seed} s)`,
    `    the list of ${tasks} tasks (wanted < ${aim.page} ms a page): ${listed.join(", ")}`,
    "",
  ].join("\n");
}
