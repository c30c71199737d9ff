import { change, ids, one, type Refusal, two } from "./refusal.ts";

const organization = (set: string) => change("organization", one, set);
const merge = (before: number, after: number, undone = "NULL, NULL") =>
  `INSERT INTO editorial.merge (id, kept_id, kept_before, kept_after, made_by, made_at, undone_by, undone_at)
   VALUES ('${ids.spare}', '${two}', ${before}, ${after}, 'test', now(), ${undone})`;
const item = (before: number, after: number, status: string, moved: string) =>
  `${merge(1, 2)};
   INSERT INTO editorial.merge_item (merge_id, organization_id, revision_before, revision_after, status_before, moved)
   VALUES ('${ids.spare}', '${one}', ${before}, ${after}, '${status}', '${moved}')`;
const third = `INSERT INTO editorial.organization (id, slug, name, name_status, created_at, edited_at, status, merged_into)
  VALUES ('${ids.spare}', 'three', 'Three', 'STATED', now(), now(), 'MERGED', '${one}')`;

/** What no merge may be. */
export const mergingRefusals: Refusal[] = [
  [
    "a merged organization that leads nowhere",
    organization("status = 'MERGED'"),
    "organization_merged_check",
  ],
  [
    "one that leads on and is not merged",
    organization(`merged_into = '${two}'`),
    "organization_merged_check",
  ],
  [
    "one that is merged into itself",
    organization(`status = 'MERGED', merged_into = '${one}'`),
    "organization_survivor_check",
  ],
  [
    "one that is merged into what is merged itself",
    `${third}; ${organization(`status = 'MERGED', merged_into = '${two}'`)}`,
    "is merged into one that is merged itself",
  ],
  [
    "a claim that fell together with itself",
    change("claim", ids.phone, `collapsed_into = '${ids.phone}'`),
    "claim_collapsed_check",
  ],
  ["a merge that left no revision", merge(2, 2), "merge_revisions_check"],
  ["a merge that nobody undid, at some moment", merge(1, 2, "NULL, now()"), "merge_undone_check"],
  ["an organization that went without a revision", item(1, 1, "DRAFT", "{}"), "merge_item_revisions_check"],
  ["one that went and was gone already", item(1, 2, "MERGED", "{}"), "merge_item_status_check"],
  ["one of which nobody knows what went over", item(1, 2, "DRAFT", "[]"), "merge_item_moved_check"],
];
