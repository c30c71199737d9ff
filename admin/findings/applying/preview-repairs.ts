import type { ChangeWords } from "../../audit/field-words.ts";
import type { Say } from "../../organizations/changes/path-words.ts";
import { repairWords } from "../finding-words.ts";
import { type Listed, type Obstacle, obstacleOf } from "../list/actions.ts";

/** What would be changed in one organization. */
export interface MendedOrganization {
  id: string;
  name: string;
  changes: ChangeWords[];
}

export interface RepairPreview {
  /** The findings whose repairs are applied. */
  going: Listed[];
  organizations: MendedOrganization[];
  /** Those that suggest something, and why it is not done. */
  staying: { finding: Listed; obstacle: Obstacle }[];
  /** How many suggest nothing. */
  without: number;
}

/** What applying repairs would do, told before; `gone` are ids of those that the server did not find as they were. Pure. */
export function previewRepairs(
  findings: readonly Listed[],
  gone: ReadonlySet<string>,
  say: Say,
): RepairPreview {
  const judged = findings.map((finding) => ({
    finding,
    obstacle: gone.has(finding.id) ? ("gone" as const) : obstacleOf(finding),
  }));
  const going = judged.flatMap(({ finding, obstacle }) => (obstacle === null ? [finding] : []));
  const together = Map.groupBy(going, ({ organization }) => organization!.id);
  return {
    going,
    organizations: [...together].map(([id, theirs]) => ({
      id,
      name: theirs[0]!.organization!.name,
      changes: theirs.flatMap(({ repair }) => repairWords(repair!, say)),
    })),
    staying: judged.flatMap(({ finding, obstacle }) =>
      obstacle && obstacle !== "none" ? [{ finding, obstacle }] : [],
    ),
    without: judged.filter(({ obstacle }) => obstacle === "none").length,
  };
}
