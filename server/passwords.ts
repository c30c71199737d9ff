/** How many characters a password may have: long enough to guess in vain, short enough to hash. */
export const passwordLength = { least: 12, most: 128 } as const;
