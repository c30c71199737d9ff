/** How looks go out: everything of the outside world that they need, so that a test can hold it in its hand. */
export interface Way {
  /** All addresses of a host; throws an error with the code of the DNS. */
  resolve(host: string): Promise<string[]>;
  /** Whether a connection may go there. */
  mayReach(address: string, port: number): boolean;
  /** Waits until it is this host's turn, and then does it. */
  inTurn<T>(host: string, work: () => Promise<T>): Promise<T>;
  userAgent: string;
  limits: Limits;
  /** Certificates to trust in place of those that Node knows. */
  trusted?: string[];
}

/** Where a look ends, however long the other side goes on. */
export interface Limits {
  /** For all of one look, its redirects included; waiting for a turn does not count. */
  milliseconds: number;
  /** Of a page, as it is read: unpacked. */
  bytes: number;
  /** Of the lines before the page. */
  headerBytes: number;
  redirects: number;
}

/** A phone on a bad line gives up sooner; what tells one page from another stands in its first half megabyte. */
export const usualLimits: Limits = {
  milliseconds: 20_000,
  bytes: 512 * 1024,
  headerBytes: 32 * 1024,
  redirects: 8,
};
