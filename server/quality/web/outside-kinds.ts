import type { FindingKind } from "../finding.ts";

/** What looks at the outside world notice about links and mailboxes, by code. */
export const outsideKinds = {
  LINK_SUSPECT: {
    code: "LINK_SUSPECT",
    severity: "LOW",
    title: { en: "The link may not work any more", es: "Puede que el enlace ya no funcione" },
    explanation: {
      en: "One look at it failed, and that may pass: it is looked at again by itself, and only called broken if it fails on another day too. Open it if you want to know now.",
      es: "Falló al mirarlo una vez, y puede ser pasajero: se vuelve a mirar solo, y no se da por roto hasta que falle también otro día. Ábrelo si quieres saberlo ya.",
    },
  },
  LINK_BROKEN: {
    code: "LINK_BROKEN",
    severity: "MEDIUM",
    title: { en: "The link is broken", es: "El enlace está roto" },
    explanation: {
      en: "It failed on more than one day, and whoever follows it finds nothing. Look for the organization's new page and give its address; if there is none, take the link away and check whether the organization is still there.",
      es: "Falló más de un día, y quien lo sigue no encuentra nada. Busca la página nueva de la organización y pon su dirección; si no hay, quita el enlace y comprueba si la organización sigue existiendo.",
    },
  },
  LINK_PARKED: {
    code: "LINK_PARKED",
    severity: "HIGH",
    title: { en: "The link's domain is for sale", es: "El dominio del enlace está en venta" },
    explanation: {
      en: "The organization has lost its domain, and advertisements stand in its place; anybody may buy it and write in its name. Take the link away, look for the new one, and check the mailboxes under the same domain.",
      es: "La organización perdió su dominio, y en su lugar hay anuncios; cualquiera puede comprarlo y escribir en su nombre. Quita el enlace, busca el nuevo y comprueba los correos del mismo dominio.",
    },
  },
  LINK_HIJACKED: {
    code: "LINK_HIJACKED",
    severity: "HIGH",
    title: { en: "Something else is behind the link", es: "Detrás del enlace hay otra cosa" },
    explanation: {
      en: "The page answers, but its title, its name and its language are no longer those of the organization: the domain may have changed hands, or the site was broken into. Open it with care. If it is not theirs, take the link away and check the mailboxes under the same domain.",
      es: "La página responde, pero su título, su nombre y su idioma ya no son los de la organización: el dominio pudo cambiar de manos, o alguien entró en el sitio. Ábrela con cuidado. Si no es suya, quita el enlace y comprueba los correos del mismo dominio.",
    },
  },
  LINK_REDIRECTED_HOME: {
    code: "LINK_REDIRECTED_HOME",
    severity: "LOW",
    title: { en: "The link ends at the site's first page", es: "El enlace termina en la portada del sitio" },
    explanation: {
      en: "The page that was meant is gone, and the site leads everybody to its beginning. Look for the page there and give its address, or link to the first page on purpose.",
      es: "La página que se buscaba ya no está, y el sitio lleva a todos a la portada. Busca la página ahí y pon su dirección, o enlaza la portada a propósito.",
    },
  },
  LINK_CERTIFICATE: {
    code: "LINK_CERTIFICATE",
    severity: "MEDIUM",
    title: { en: "Browsers warn of the link", es: "Los navegadores advierten del enlace" },
    explanation: {
      en: "The site's certificate has expired or is not its own, so browsers say that it is not safe, and most people turn back. Tell the organization; until it is mended, their page in a social network may serve better.",
      es: "El certificado del sitio caducó o no es el suyo, así que los navegadores dicen que no es seguro y casi todos se vuelven atrás. Avisa a la organización; mientras lo corrigen, puede servir mejor su página en una red social.",
    },
  },
  LINK_MOVED: {
    code: "LINK_MOVED",
    severity: "NOTE",
    title: { en: "The page has moved", es: "La página se mudó" },
    explanation: {
      en: "The site says that the page has another address for good, and leads there. Nobody is lost yet; with the new address nobody will be when the old one stops leading on.",
      es: "El sitio dice que la página tiene otra dirección para siempre, y lleva hasta ella. Todavía no se pierde nadie; con la dirección nueva tampoco se perderá nadie cuando la vieja deje de llevar.",
    },
  },
  EMAIL_DOMAIN_SUSPECT: {
    code: "EMAIL_DOMAIN_SUSPECT",
    severity: "LOW",
    title: { en: "The mailbox may not take letters any more", es: "Puede que el correo ya no reciba cartas" },
    explanation: {
      en: "Nobody was found who takes mail for its domain. That may pass: it is looked at again by itself, and only called dead if nobody is found on another day either.",
      es: "No se encontró quién recibe el correo de su dominio. Puede ser pasajero: se vuelve a mirar solo, y no se da por muerto hasta que tampoco se encuentre otro día.",
    },
  },
  EMAIL_DOMAIN_DEAD: {
    code: "EMAIL_DOMAIN_DEAD",
    severity: "HIGH",
    title: { en: "The mailbox takes no letters", es: "El correo no recibe cartas" },
    explanation: {
      en: "On more than one day nobody was found who takes mail for its domain, so every letter comes back. Ask the organization by phone or on its page for the address it uses now, or take this one away.",
      es: "Más de un día no se encontró quién recibe el correo de su dominio, así que toda carta vuelve. Pregunta a la organización, por teléfono o en su página, qué dirección usa ahora, o quita esta.",
    },
  },
} as const satisfies Record<string, FindingKind>;

export type OutsideCode = keyof typeof outsideKinds;
