import type { EditorialContext } from "../../editorial/context.ts";
import { findingPolicy } from "../../policies/finding.ts";
import { authorize } from "../../policies/law.ts";
import { anyFinding } from "./list-findings.ts";

/** Somebody to whom findings can be handed. */
export interface Assignee {
  id: string;
  name: string;
}

/** Everybody who edits and can sign in, by name. Fails with FORBIDDEN. */
export async function listAssignees({
  db,
  actor,
}: Pick<EditorialContext, "db" | "actor">): Promise<Assignee[]> {
  authorize(findingPolicy, "read", actor, anyFinding);
  return db.user.findMany({
    where: { role: { not: "CONTRIBUTOR" }, deactivatedAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
