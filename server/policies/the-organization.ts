import type { Actor } from "./actor.ts";

/**
 * An organization that speaks of itself, by the link of a letter to its mailbox. It may check its own claims, where the
 * verb that lets it has made sure whose mailbox it is.
 */
export const theOrganization: Actor = {
  reference: "organization",
  name: "The organization itself",
  role: "EDITOR",
  countries: [],
};
