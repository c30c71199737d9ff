import type { Contact } from "../../organizations/document.ts";
import type { Rule } from "../finding.ts";
import { personOfMailbox } from "../person-of-mailbox.ts";

const isPublic = ({ consent, consentUntil }: Contact, now: Date) =>
  consent === "GIVEN" && consentUntil !== null && consentUntil >= now.toISOString().slice(0, 10);

/** A mailbox with a person's name in it, given as the whole organization's. */
export const emailPersonal: Rule = {
  code: "EMAIL_PERSONAL",
  severity: "LOW",
  title: { en: "A mailbox looks like one person's own", es: "Un correo parece el de una persona" },
  explanation: {
    en: "Its name is a person's. Nobody reads it when they leave, and perhaps nobody asked whether it may be public. Ask for a general address, or let it belong to a contact person whose consent you record.",
    es: "Lleva el nombre de una persona. Nadie lo lee cuando se va, y quizá nadie le preguntó si puede ser público. Pide una dirección general, o asígnalo a una persona de contacto y anota su consentimiento.",
  },
  look: (document, { now }) =>
    document.emails.flatMap(({ id, address, contactId }) => {
      const person = address === null || contactId !== null ? null : personOfMailbox(address, document);
      if (!person) return [];
      const { contact } = person;
      return [
        {
          path: `emails.${id}.asPublished`,
          claimId: id,
          evidence: { address, contact: contact?.id ?? null },
          ...(!contact && { severity: "NOTE" as const }),
          title: contact
            ? {
                en: "This looks like the contact person's own mailbox",
                es: "Este parece el correo de la persona de contacto",
              }
            : { en: "This looks like one person's own mailbox", es: "Este parece el correo de una persona" },
          // A person without a consent is not public, and what belongs to them goes with them: that is for somebody to decide.
          repair:
            contact && isPublic(contact, now)
              ? {
                  says: {
                    en: "Let it belong to the contact person",
                    es: "Asignarlo a la persona de contacto",
                  },
                  changes: [
                    { path: `emails.${id}.contactId`, to: contact.id },
                    { path: `emails.${id}.locationId`, to: null },
                  ],
                }
              : null,
        },
      ];
    }),
};
