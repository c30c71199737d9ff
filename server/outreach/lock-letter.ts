import type { LetterState } from "../../generated/prisma/enums.ts";
import type { Work } from "../editorial/work.ts";
import { fail } from "../errors.ts";
import type { Words } from "../locales.ts";
import { isUuid } from "../organizations/is-uuid.ts";
import { authorize } from "../policies/law.ts";
import { letterPolicy } from "../policies/letter.ts";
import { letterParts, type ShownLetter } from "./letter.refs.ts";
import { letterRecord } from "./letter-record.ts";

/** Locks a letter to the transaction's end, for what somebody wants to do with it. Fails with NOT_FOUND, FORBIDDEN, WRONG_STATE. */
export async function lockLetter(
  { tx, actor }: Work,
  verb: "retry" | "cancel",
  id: string,
): Promise<ShownLetter> {
  if (isUuid(id)) await tx.$queryRaw`SELECT FROM editorial.outreach_letter WHERE id = ${id}::uuid FOR UPDATE`;
  const letter = isUuid(id)
    ? await tx.outreachLetter.findUnique({ where: { id }, include: letterParts })
    : null;
  if (!letter) fail("NOT_FOUND", { en: "No letter has that id.", es: "Ninguna carta tiene ese id." });
  const record = letterRecord(letter);
  authorize(letterPolicy, verb, actor, record);
  if (!letterPolicy.verbs[verb]!.when!(record)) fail("WRONG_STATE", why[letter.state]);
  return letter;
}

/** Why nothing can be done with a letter as it stands. */
const why: Record<LetterState, Words> = {
  QUEUED: { en: "It waits in line already.", es: "Ya está en la fila." },
  SENDING: { en: "It is being handed over just now.", es: "Se está entregando ahora mismo." },
  SENT: { en: "It has gone out.", es: "Ya salió." },
  UNCERTAIN: {
    en: "It may have gone out; nothing can stop it now.",
    es: "Puede que ya haya salido; ahora nada puede detenerla.",
  },
  FAILED: { en: "It did not go out, and waits no more.", es: "No salió, y ya no espera." },
  BOUNCED: {
    en: "It came back. Give the organization another mailbox, then have it asked again.",
    es: "Volvió. Pon otro correo a la organización, y haz que se le pregunte de nuevo.",
  },
  CANCELLED: { en: "It was stopped already.", es: "Ya estaba detenida." },
};
