const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** The origin of a request that was made on this machine itself: on a laptop it is trusted beside BASE_URL's. */
export function loopbackOrigin(host: string | null | undefined): string[] {
  return host && loopback.test(host) ? [`http://${host}`] : [];
}

/** To whom passkeys belong: BASE_URL's host. A number is no name to them; on a laptop they belong to localhost. */
export function relyingParty(baseUrl: string): string {
  const { host, hostname } = new URL(baseUrl);
  return loopback.test(host) ? "localhost" : hostname;
}
