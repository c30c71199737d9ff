import type { Words } from "../../locales.ts";
import type { Outcome, Reason } from "./outcomes.ts";

/** Why something failed, as the end of a sentence. */
const byReason: Partial<Record<Reason, Words>> = {
  NO_SUCH_DOMAIN: { en: "there is no such domain", es: "ese dominio no existe" },
  DNS_BROKEN: { en: "its domain does not work", es: "su dominio no funciona" },
  NOT_LISTENING: { en: "nothing answers there", es: "ahí nada responde" },
  UNREACHABLE: { en: "there is no way to it", es: "no hay cómo llegar" },
  TIMEOUT: { en: "it takes too long", es: "tarda demasiado" },
  BROKEN_OFF: { en: "it breaks off", es: "se corta" },
  NO_MAIL_SERVER: { en: "the domain has no mail server", es: "el dominio no tiene servidor de correo" },
  GONE: { en: "the page is not there", es: "la página no está" },
  SERVER_ERROR: { en: "the site reports an error of its own", es: "el sitio avisa de un error suyo" },
  BAD_ANSWER: { en: "what answers is no page", es: "lo que responde no es una página" },
  CIRCLE: { en: "it leads in a circle", es: "da vueltas en círculo" },
  TOO_MANY_REDIRECTS: { en: "it leads on and on", es: "lleva de un lado a otro sin llegar" },
  SUSPENDED: { en: "the site was closed by its host", es: "su proveedor cerró el sitio" },
  EMPTY_SERVER: { en: "there is a server and no site", es: "hay un servidor y ningún sitio" },
  EXPIRED: { en: "its certificate has expired", es: "su certificado caducó" },
  OTHER_NAME: { en: "its certificate is for another site", es: "su certificado es de otro sitio" },
  SELF_MADE: { en: "nobody vouches for its certificate", es: "nadie responde por su certificado" },
  NO_TLS: { en: "no encrypted connection comes about", es: "no se logra una conexión cifrada" },
};

const byOutcome: Partial<Record<Outcome, Words>> = {
  PARKED: { en: "the domain seems to be for sale", es: "el dominio parece estar en venta" },
  HIJACKED: { en: "something else seems to be there now", es: "parece que ahora hay otra cosa" },
  REDIRECTED_HOME: { en: "it ends at the site's first page", es: "termina en la portada del sitio" },
  DEAD: { en: "it does not answer", es: "no responde" },
};

/** Why a look failed, as the end of a sentence. Pure. */
export function sayWhy({ outcome, reason }: { outcome: Outcome; reason: Reason | null }): Words {
  return (reason && byReason[reason]) ?? byOutcome[outcome] ?? byOutcome.DEAD!;
}
