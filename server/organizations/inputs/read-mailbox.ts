const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const domain =
  /^([\p{L}\p{N}]([\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}][\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}]$/u;

/** The address that is published, its domain in small letters; null when it is not one to which mail could be sent. */
export function readMailbox(asPublished: string): string | null {
  const text = asPublished.trim().replace(/^<(.*)>$/, "$1");
  const at = text.lastIndexOf("@");
  const [name, host] = [text.slice(0, at), text.slice(at + 1).toLowerCase()];
  const fits = at > 0 && text.length <= 254 && name.length <= 64 && local.test(name) && domain.test(host);
  return fits ? `${name}@${host}` : null;
}
