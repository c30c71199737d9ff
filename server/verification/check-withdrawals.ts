import type { FieldProblem } from "../errors.ts";
import { mostClaims } from "./check-verifications.ts";

/** A verification of the organization, and whether it was taken back already. */
interface Recorded {
  id: string;
  withdrawal: object | null;
}

/** What is wrong with the verifications that are to be taken back; `recorded` are those of them that there are. Pure. */
export function checkWithdrawals(ids: string[], recorded: readonly Recorded[]): FieldProblem[] {
  if (ids.length === 0 || ids.length > mostClaims)
    return [
      {
        path: "verifications",
        message: {
          en: `Name 1 to ${mostClaims} checks to take back.`,
          es: `Indica de 1 a ${mostClaims} comprobaciones que retirar.`,
        },
      },
    ];
  const known = new Map(recorded.map((each) => [each.id, each]));
  return ids.flatMap((id, index) => {
    const path = `verifications[${index}]`;
    const found = known.get(id.toLowerCase());
    if (!found)
      return [
        {
          path,
          message: {
            en: "The organization has no check of this id.",
            es: "La organización no tiene ninguna comprobación con este id.",
          },
        },
      ];
    return found.withdrawal
      ? [
          {
            path,
            message: {
              en: "This check was taken back already.",
              es: "Esta comprobación ya se retiró.",
            },
          },
        ]
      : [];
  });
}
