import type { CommandRun } from "../time-command.ts";
import type { Single } from "./time-rules.ts";

export interface RulesMeasured {
  organizations: number;
  single: Single;
  /** Over everything: when all is new, and when nothing is. */
  first: CommandRun;
  again: CommandRun;
}

/** What is aimed at for 100,000 organizations. */
const aim = { seconds: 300, organizations: 100_000, megabytes: 512 };

/** The rules' figures for people. */
export function rulesTable({ organizations, single, first, again }: RulesMeasured): string {
  const seconds = (aim.seconds * organizations) / aim.organizations;
  const run = ({ seconds: took, megabytes }: CommandRun) =>
    `${took.toFixed(1)} s, ${Math.round(organizations / took)} a second, at most ${Math.round(megabytes)} MB`;
  const { code, share } = single.slowest;
  return [
    `(g) all ${single.rules} rules on one organization: median ${single.median.toFixed(2)} ms (wanted < 2), p99 ${single.p99.toFixed(2)} ms`,
    `    the slowest of them, ${code}, takes ${Math.round(share * 100)} % of that`,
    `    posada check over ${organizations} organizations: ${run(first)} (wanted < ${seconds.toFixed(0)} s, < ${aim.megabytes} MB)`,
    `    once more, with nothing new: ${run(again)}`,
    "",
  ].join("\n");
}
