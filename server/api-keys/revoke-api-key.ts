import { recordEvent } from "../audit/record-event.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { apiKeyPolicy } from "../policies/api-key.ts";
import { authorize } from "../policies/law.ts";

export interface RevokeApiKey {
  id: string;
  requestId?: string | null;
}

/** Makes a key good for nothing from now on; one that was revoked before stays as it is. */
export async function revokeApiKey(work: Work, { id }: RevokeApiKey): Promise<{ id: string }> {
  const { tx, actor, now } = work;
  const key = (isUuid(id) ? await tx.apiKey.findUnique({ where: { id } }) : null) ?? fail("NOT_FOUND");
  authorize(apiKeyPolicy, "revoke", actor, key);
  const { count } = await tx.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
  if (count > 0) await recordEvent(work, { action: "REVOKED", subject: "API_KEY", subjectId: key.id });
  return { id };
}
