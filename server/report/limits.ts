/** What one report may be at most, and how many there may be. */
export const limits = {
  /** Bytes of a request body: a long message and some texts. */
  bodyBytes: 20_000,
  /** Tokens of an operation's text. */
  tokens: 500,
  depth: 8,
  aliases: 5,
  cost: 200,
  fields: 200,
  /** Requests from one address, also those that ask for the rules or are refused: a slip must lock nobody out. */
  perMinute: 60,
  /** Reports kept from one address: somebody who corrects an entry by hand sends a few, a machine many. */
  reportsPerMinute: 5,
  reportsPerHour: 30,
  /** Changes in one report. */
  changes: 20,
  /** Characters of the message. */
  message: 2_000,
  /** Open reports about one organization; more would bury those that are meant well. */
  openPerOrganization: 50,
};

/** What is said to who comes after that. */
export const manyWaiting = {
  en: "Many reports about this organization are waiting already. Try again in some days.",
  es: "Ya hay muchos avisos sobre esta organización en espera. Inténtalo de nuevo en unos días.",
};
