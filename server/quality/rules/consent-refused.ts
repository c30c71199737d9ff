import type { Rule } from "../finding.ts";

/** A person who said no, and of whom something is kept all the same. */
export const consentRefused: Rule = {
  code: "CONSENT_REFUSED",
  severity: "HIGH",
  title: { en: "A person does not want to be named", es: "Una persona no quiere que se la nombre" },
  explanation: {
    en: "The public does not see the person, but everybody who edits does. Take out the person and what belongs to them; an administrator can remove them from history too.",
    es: "El público no ve a la persona, pero sí quienes editan. Quita a la persona y lo que le pertenece; quien administra puede quitarla también del historial.",
  },
  look: ({ contacts, phones, emails, schedules }) =>
    contacts
      .filter(({ consent }) => consent === "REFUSED")
      .map(({ id }) => {
        const owned = Object.entries({ phones, emails, schedules }).flatMap(([list, items]) =>
          items.filter(({ contactId }) => contactId === id).map((item) => `${list}.${item.id}`),
        );
        return {
          path: `contacts.${id}.consent`,
          claimId: id,
          evidence: {},
          title: {
            en: "This person does not want to be named",
            es: "Esta persona no quiere que se la nombre",
          },
          repair: {
            says: {
              en: "Take out the person and what belongs to them",
              es: "Quitar a la persona y lo que le pertenece",
            },
            changes: [`contacts.${id}`, ...owned].map((path) => ({ path, to: null })),
          },
        };
      }),
};
