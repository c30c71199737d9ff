/** A password as it is kept: hashed with scrypt, as the sign-in library does it. */
export async function hashPassword(password: string): Promise<string> {
  // Loaded when somebody sets one: most starts need no hashing.
  const library = await import("better-auth/crypto");
  return library.hashPassword(password);
}
