import type { FindingKind } from "./finding.ts";

/** A letter to a mailbox came back: told by whoever reads the reports of mail servers. */
export const bouncedMailbox = {
  code: "EMAIL_BOUNCED",
  severity: "HIGH",
  title: { en: "A letter to the mailbox came back", es: "Una carta a este correo volvió" },
  explanation: {
    en: "The mail server says that nobody takes letters under this address, so whoever writes there for help gets no answer. Ask the organization by phone or on its page for the address it uses now, or take this one away.",
    es: "El servidor de correo dice que nadie recibe cartas en esta dirección, así que quien pida ayuda por ahí no tendrá respuesta. Pregunta a la organización, por teléfono o en su página, qué dirección usa ahora, o quita esta.",
  },
} as const satisfies FindingKind;
