import type { Messages } from "../messages.ts";

/** What react-admin itself says, in Spanish. */
export const reactAdmin: Messages = { ra: {} };
