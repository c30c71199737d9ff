/** Where the library finds the address of who asks. The door sets it from the connection, whatever a client sends. */
export const addressHeader = "x-posada-address";

/**
 * How often one address may ask for something, `max` times until `window` seconds are quiet. No rule counts by account:
 * guessing is slowed down, and nobody can lock out somebody else.
 */
export const limits = {
  window: 60,
  max: 120,
  customRules: {
    "/sign-in/email": { window: 60, max: 10 },
    "/sign-in/social": { window: 60, max: 30 },
    "/two-factor/*": { window: 60, max: 10 },
    "/request-password-reset": { window: 300, max: 5 },
    "/reset-password": { window: 60, max: 10 },
    // Asked with every page, and nothing to guess in it.
    "/get-session": false as const,
  },
};
