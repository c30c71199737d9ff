/**
 * Where very many people have their mailbox: the name, and the endings under which the provider gives mailboxes out, the
 * commonest first. Only names of five letters and more: of shorter ones too many others differ by a letter (live, love).
 * Chosen by hand. Google gives out mailboxes under these two names and no other ending: support.google.com/mail.
 */
export const mailProviders: Readonly<Record<string, readonly string[]>> = {
  gmail: ["com"],
  googlemail: ["com"],
  hotmail: [
    "com",
    "es",
    "fr",
    "it",
    "de",
    "be",
    "nl",
    "ca",
    "co.uk",
    "com.ar",
    "com.br",
    "com.mx",
    "com.tr",
    "cl",
  ],
  outlook: ["com", "es", "fr", "it", "de", "pt", "be", "cl", "com.ar", "com.br", "com.mx", "com.tr"],
  yahoo: [
    "com",
    "es",
    "fr",
    "it",
    "de",
    "ca",
    "co.uk",
    "com.mx",
    "com.ar",
    "com.br",
    "com.co",
    "com.pe",
    "com.ve",
  ],
  rocketmail: ["com"],
  icloud: ["com"],
  protonmail: ["com", "ch"],
  prodigy: ["net.mx"],
};

/** Names that differ by one letter from one of those, and are others' own. */
export const otherNames: ReadonlySet<string> = new Set(["gail", "grail", "gmails", "outlooks"]);

/** Slips that more than one letter makes, and that have been seen: the domain that is meant, by the one that was typed. */
export const seenSlips: ReadonlyMap<string, string> = new Map([
  ["yahoo.com.m", "yahoo.com.mx"],
  ["yahoo.mx", "yahoo.com.mx"],
]);

/**
 * Endings that no domain has, and what is meant by them. None is among the top-level domains of IANA's list
 * (https://data.iana.org/TLD/tlds-alpha-by-domain.txt, as of 2025).
 */
export const noEndings: ReadonlyMap<string, string> = new Map([
  ...["con", "comm", "coom", "cmo", "ocm", "vom", "xom", "cpm"].map((typed) => [typed, "com"] as const),
  ...["ogr", "rog", "orgg", "otg", "prg"].map((typed) => [typed, "org"] as const),
  ...["nte", "nett"].map((typed) => [typed, "net"] as const),
]);

/** Endings that are countries', and at a provider that has only `.com` there a letter too few. */
export const shortEndings: ReadonlySet<string> = new Set(["co", "cm", "om"]);
