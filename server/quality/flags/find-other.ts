import type { Work } from "../../editorial/work.ts";
import { fail } from "../../errors.ts";
import type { Words } from "../../locales.ts";
import { isUuid } from "../../organizations/is-uuid.ts";
import { organizationPolicy } from "../../policies/organization.ts";
import type { FlagRequest } from "./flag.ts";

/** The other organization of a duplicate, one that whoever flags may see; null for other flags. Fails with BAD_INPUT. */
export async function findOther(
  { tx, actor }: Pick<Work, "tx" | "actor">,
  organizationId: string,
  { kind, otherId }: Pick<FlagRequest, "kind" | "otherId">,
): Promise<{ id: string; title: Words } | null> {
  const refuse = (message: Words) => fail("BAD_INPUT", undefined, [{ path: "otherId", message }]);
  if (kind !== "DUPLICATE") {
    if (otherId == null) return null;
    return refuse({ en: "Only a duplicate names another one.", es: "Solo un duplicado nombra a otra." });
  }
  const id = otherId?.toLowerCase() ?? "";
  const visible = { AND: [{ id: isUuid(id) ? id : { in: [] } }, organizationPolicy.rows(actor)] };
  const other = await tx.organization.findFirst({ where: visible, select: { id: true, name: true } });
  if (!other || other.id === organizationId)
    return refuse({
      en: "Name the other organization of which it is a duplicate.",
      es: "Indica la otra organización de la que es un duplicado.",
    });
  const { name } = other;
  return {
    id: other.id,
    title: { en: `Somebody says that this is ${name} too`, es: `Alguien dice que esta también es ${name}` },
  };
}
