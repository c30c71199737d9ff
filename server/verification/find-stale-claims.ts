import type { FieldProblem } from "../errors.ts";
import type { OrganizationDocument } from "../organizations/document.ts";
import { claimsOf } from "./claims.ts";

/** The documents of one organization: the one that was looked at, and the one of now. */
export interface Sight {
  seen: OrganizationDocument;
  today: OrganizationDocument;
}

/** Names each claim that does not say today what it said in the revision that was looked at. Pure. */
export function findStaleClaims(claimIds: string[], { seen, today }: Sight): FieldProblem[] {
  const before = printsOf(seen);
  const now = printsOf(today);
  return claimIds.flatMap((id, index) => {
    const path = `claims[${index}]`;
    if (!now.has(id))
      return [
        {
          path,
          message: {
            en: "It has been removed since. Look again.",
            es: "Alguien lo quitó entretanto. Míralo de nuevo.",
          },
        },
      ];
    if (!before.has(id))
      return [
        {
          path,
          message: {
            en: "It was added since. Look again.",
            es: "Alguien lo agregó entretanto. Míralo de nuevo.",
          },
        },
      ];
    return before.get(id) === now.get(id)
      ? []
      : [
          {
            path,
            message: {
              en: "It says something else by now. Look again.",
              es: "Ahora dice otra cosa. Míralo de nuevo.",
            },
          },
        ];
  });
}

/** Names each claim that neither of the documents has. */
export function findUnknownClaims(claimIds: string[], { seen, today }: Sight): FieldProblem[] {
  const known = new Set([...printsOf(seen).keys(), ...printsOf(today).keys()]);
  return claimIds.flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          {
            path: `claims[${index}].claimId`,
            message: {
              en: "The organization has no claim of this id.",
              es: "La organización no tiene ningún dato con este id.",
            },
          },
        ],
  );
}

function printsOf(document: OrganizationDocument): Map<string, string> {
  return new Map(claimsOf(document).map(({ id, fingerprint }) => [id, fingerprint]));
}
