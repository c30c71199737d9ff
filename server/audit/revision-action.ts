/**
 * What a revision was, as SQL about its row `t`: the first, an import, or else what its kind says; one of an organization
 * that changed whether the world sees it is told by that.
 */
export function revisionAction(hasStatus: boolean): string {
  const moved = `t.changes @> '[{"field_name": "status"}]'`;
  const wasArchived = `t.changes @? '$[*] ? (@.field_name == "status" && @.previous_value like_regex "ARCHIVED")'`;
  return `CASE
    WHEN t.kind = 'IMPORT' THEN 'IMPORTED'
    WHEN t.number = 1 THEN 'CREATED'
    WHEN t.kind = 'RESTORE' THEN 'RESTORED'
    WHEN t.kind = 'MERGE' THEN 'MERGED'
    WHEN t.kind = 'VERIFICATION' AND t.changes @> '[{"last_action_type": "delete"}]' THEN 'UNVERIFIED'
    WHEN t.kind = 'VERIFICATION' THEN 'VERIFIED'
    ${
      hasStatus
        ? `WHEN ${moved} AND t.status = 'ARCHIVED' THEN 'ARCHIVED'
    WHEN ${moved} AND ${wasArchived} THEN 'UNARCHIVED'
    WHEN ${moved} AND t.status = 'PUBLISHED' THEN 'PUBLISHED'`
        : ""
    }
    ELSE 'EDITED' END`;
}
