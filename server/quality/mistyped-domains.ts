/** Domains that people mean when they type others: the right one, and the slips that have been seen of it. */
const slips: Record<string, readonly string[]> = {
  "gmail.com": [
    "gmial.com",
    "gmai.com",
    "gmal.com",
    "gamil.com",
    "gnail.com",
    "gmaill.com",
    "gmail.con",
    "gmail.co",
    "gmail.cm",
    "gmail.om",
    "gmail.comm",
    "gmail.com.mx",
    "gmail.es",
    "gmail.org",
  ],
  "hotmail.com": [
    "hotmial.com",
    "hotmal.com",
    "hotmai.com",
    "hotamil.com",
    "hormail.com",
    "hotmil.com",
    "homail.com",
    "hotmaill.com",
    "hotmail.con",
    "hotmail.co",
    "hotmail.cm",
    "hotmail.comm",
  ],
  "yahoo.com": ["yaho.com", "yahooo.com", "yhaoo.com", "yahho.com", "yahoo.con", "yahoo.cm", "yahoo.comm"],
  "yahoo.com.mx": ["yaho.com.mx", "yahoo.com.m", "yahoo.mx", "yahooo.com.mx"],
  "outlook.com": ["outlok.com", "outloo.com", "outllook.com", "otlook.com", "outlook.con", "outlook.cm"],
  "icloud.com": ["iclod.com", "icloud.con", "icoud.com"],
  "protonmail.com": ["protonmial.com", "protonmail.con", "protomail.com"],
};

/** The domain that is meant, by the one that was typed; in small letters. */
export const mistypedDomains: ReadonlyMap<string, string> = new Map(
  Object.entries(slips).flatMap(([meant, typed]) => typed.map((domain) => [domain, meant] as const)),
);
