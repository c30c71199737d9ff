import type { Words } from "../../../locales.ts";
import type { Signal, weights } from "./weights.ts";

type Said<S extends Signal> = Record<Exclude<keyof (typeof weights)[S], `${string}_MANY`>, Words> &
  Partial<Record<keyof (typeof weights)[S], Words>>;

const say = (en: string, es: string): Words => ({ en, es });

/** What is said of each way in which two can stand to each other. */
export const signWords: { [S in Signal]: Said<S> } = {
  name: {
    SAME: say("the same name", "el mismo nombre"),
    WITHIN: say("one name is part of the other", "un nombre es parte del otro"),
    WITHIN_COMMON: say("names that share common words", "nombres con palabras comunes en los dos"),
    ACRONYM: say("one name is the other's initials", "un nombre son las siglas del otro"),
    AKIN: say(
      "names that are alike, each with words of its own",
      "nombres parecidos, cada uno con palabras propias",
    ),
    OTHER: say("names that share little", "nombres que comparten poco"),
    NOTHING: say("names that share nothing", "nombres que no comparten nada"),
  },
  words: {
    OTHER: say("words in the names that say something else", "palabras en los nombres que dicen otra cosa"),
  },
  mark: {
    DIFFER: say(
      "different numbers or directions in the names",
      "números o puntos cardinales distintos en los nombres",
    ),
    ONE: say("a number or direction in one of the names", "un número o punto cardinal en uno de los nombres"),
  },
  place: {
    HOUSE: say("the same street and number", "la misma calle y el mismo número"),
    STREET: say("the same street", "la misma calle"),
    NEAR: say("the same point on the map", "el mismo punto en el mapa"),
    CITY: say("the same city", "la misma ciudad"),
    CITY_OTHER_STREET: say("the same city, another street", "la misma ciudad, otra calle"),
    STREET_OTHER_NUMBER: say("the same street, another number", "la misma calle, otro número"),
    UNKNOWN: say("places that cannot be compared", "lugares que no se pueden comparar"),
    OTHER_CITY: say("different cities", "ciudades distintas"),
    OTHER_COUNTRY: say("different countries", "países distintos"),
  },
  distance: {
    NEAR: say("a few steps apart", "a unos pasos"),
    FAR: say("far from each other", "lejos una de otra"),
  },
  postcode: {
    SAME: say("the same postcode", "el mismo código postal"),
    OTHER: say("different postcodes", "códigos postales distintos"),
  },
  phone: {
    SAME: say("the same phone", "el mismo teléfono"),
    SAME_MANY: say("a phone that several share", "un teléfono que comparten varias"),
    SAME_FREE: say("only a toll-free phone in common", "solo un teléfono gratuito en común"),
    ALMOST: say("phones that differ by a slip", "teléfonos que difieren por un descuido"),
    OTHER: say("different phones", "teléfonos distintos"),
  },
  mailbox: {
    SAME: say("the same mailbox", "el mismo correo"),
    SAME_MANY: say("a mailbox that several share", "un correo que comparten varias"),
    SAME_ANYBODYS: say("the same mailbox at a free provider", "el mismo correo en un proveedor gratuito"),
    SAME_ANYBODYS_MANY: say("a mailbox that several share", "un correo que comparten varias"),
    OTHER: say("different mailboxes", "correos distintos"),
  },
  domain: {
    SAME: say("the same website or mail domain", "el mismo sitio o dominio de correo"),
    SAME_MANY: say("a website that several share", "un sitio que comparten varias"),
    OTHER: say("different websites", "sitios distintos"),
  },
  page: {
    SAME: say("the same page in a social network", "la misma página en una red social"),
    SAME_MANY: say("a page that several share", "una página que comparten varias"),
    OTHER: say("different pages in the same network", "páginas distintas en la misma red"),
  },
  person: {
    SAME: say("the same contact person", "la misma persona de contacto"),
    OTHER: say("different contact persons", "personas de contacto distintas"),
  },
  parent: {
    PARENT: say("one is the other's parent", "una es la organización madre de la otra"),
    SIBLINGS: say("branches of the same organization", "filiales de la misma organización"),
    ONE: say("only one of them is a branch", "solo una de ellas es filial"),
    OTHER: say("branches of different organizations", "filiales de organizaciones distintas"),
  },
};
