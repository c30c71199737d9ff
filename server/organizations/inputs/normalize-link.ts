const scheme = /^([a-z][a-z0-9+-]*):(?!\d+(\/|$))/i;
const parts = /^(https?):\/\/([^/?#]*)(.*)$/is;

/**
 * A link as it can be followed: with a scheme (https where there was none) and its host in small letters. What is no
 * link of the web stays as it was, for a check to refuse.
 */
export function normalizeLink(typed: string): string {
  const whole = typed.startsWith("//") ? `https:${typed}` : scheme.test(typed) ? typed : `https://${typed}`;
  return whole.replace(
    parts,
    (_, name: string, host: string, rest: string) => `${name.toLowerCase()}://${host.toLowerCase()}${rest}`,
  );
}

/** Whether a text is an address on the web that can be followed: http or https, a host with a dot, and no password. */
export function isLink(text: string): boolean {
  if (!/^https?:\/\//.test(text) || /\s/u.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return username === "" && password === "" && /[^.]\.[^.]+$/.test(hostname);
}
