/** Names of first pages, and of languages in front of them. */
const firstPage =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home|inicio|main|accueil)(?:\.[a-z]{2,5})?\/?)?$/i;

/** Whether an address is a site's first page, in whatever language. */
export function isFirstPage({ pathname, search }: URL): boolean {
  return firstPage.test(pathname) && search === "";
}

/** A host without the `www.` that makes no difference. */
export function bareHost({ hostname }: URL): string {
  return hostname
    .toLowerCase()
    .replace(/^www\d?\./, "")
    .replace(/\.$/, "");
}

/** Whether two addresses are of one site: the same host, or one below the other. */
export function sameSite(one: URL, other: URL): boolean {
  const [first, second] = [bareHost(one), bareHost(other)];
  return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}

/** Whether two addresses mean one page: what browsers and servers add by themselves does not count. */
export function samePage(one: URL, other: URL): boolean {
  if (bareHost(one) !== bareHost(other)) return false;
  if (isFirstPage(one) && isFirstPage(other)) return true;
  return plainPath(one) === plainPath(other) && one.search === other.search;
}

function plainPath({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).toLowerCase().replace(/\/+$/, "");
  } catch {
    return pathname.toLowerCase().replace(/\/+$/, "");
  }
}
