/** The addresses that PUBLIC_DATABASE_URL names, separated by spaces: the first that can be read is. */
export function publicAddresses(text: string): string[] {
  return text.trim().split(/\s+/);
}
