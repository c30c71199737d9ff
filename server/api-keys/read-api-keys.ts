import type { ApiKey } from "../../generated/prisma/client.ts";
import type { Desk } from "../editorial/work.ts";
import { apiKeyPolicy } from "../policies/api-key.ts";
import { authorize } from "../policies/law.ts";

/** Every key there is or was, newest first: never the keys themselves. */
export async function readApiKeys({ db, actor }: Pick<Desk, "db" | "actor">): Promise<ApiKey[]> {
  authorize(apiKeyPolicy, "read", actor, { role: "CONTRIBUTOR", countries: [] });
  return db.apiKey.findMany({
    where: apiKeyPolicy.rows(actor),
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
}
