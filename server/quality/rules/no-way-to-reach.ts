import type { Rule } from "../finding.ts";

/** An organization that nobody can call, write to or look up. One with a door can at least be visited. */
export const noWayToReach: Rule = {
  code: "NO_WAY_TO_REACH",
  severity: "HIGH",
  title: { en: "There is no way to reach it", es: "No hay forma de contactarla" },
  explanation: {
    en: "It has no number that can be dialed, no mailbox and no link that leads anywhere. Somebody in need finds its name and cannot ask. Find one way at least.",
    es: "No tiene ningún número que se pueda marcar, ni correo, ni un enlace que lleve a algún lado. Quien la necesita encuentra su nombre y no puede preguntar. Busca al menos una forma.",
  },
  look({ entries, phones, emails, links, locations }, { branches }) {
    // An umbrella on no page is reached by its branches.
    const isUmbrella = Boolean(branches) && entries.length === 0;
    const reachable =
      isUmbrella ||
      phones.some(({ number }) => number !== null) ||
      emails.some(({ address }) => address !== null) ||
      links.some(({ url }) => url !== null);
    if (reachable) return [];
    const door = locations.some(({ address1, asPublished }) => (address1 ?? asPublished) !== null);
    return [
      {
        severity: door ? "MEDIUM" : "HIGH",
        path: "phones",
        claimId: null,
        evidence: { door },
        title: door
          ? { en: "Nobody can call it or write to it", es: "Nadie puede llamarla ni escribirle" }
          : noWayToReach.title,
        repair: null,
      },
    ];
  },
};
