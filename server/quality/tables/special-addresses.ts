/**
 * Addresses that are nobody's on the public internet, or that mean something else inside a network: a look at a link never
 * goes there. From IANA's registries of special-purpose addresses, iana.org/assignments/iana-ipv4-special-registry and
 * iana-ipv6-special-registry, and of multicast, as of November 2026.
 */
export const specialIpv4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8], // "this network" (RFC 791)
  ["10.0.0.0", 8], // private (RFC 1918)
  ["100.64.0.0", 10], // shared by carriers (RFC 6598); some clouds keep their metadata here
  ["127.0.0.0", 8], // loopback (RFC 1122)
  ["168.63.129.16", 32], // the platform inside Azure: learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  ["169.254.0.0", 16], // link-local (RFC 3927), where most clouds keep their metadata
  ["172.16.0.0", 12], // private (RFC 1918)
  ["192.0.0.0", 24], // protocol assignments (RFC 6890)
  ["192.0.2.0", 24], // documentation (RFC 5737)
  ["192.88.99.0", 24], // relays for 6to4, withdrawn (RFC 7526)
  ["192.168.0.0", 16], // private (RFC 1918)
  ["198.18.0.0", 15], // measuring (RFC 2544)
  ["198.51.100.0", 24], // documentation (RFC 5737)
  ["203.0.113.0", 24], // documentation (RFC 5737)
  ["224.0.0.0", 4], // multicast (RFC 5771)
  ["240.0.0.0", 4], // reserved, and the broadcast address (RFC 1112)
];

/** Of the block that is given out at all (2000::/3, iana.org/assignments/ipv6-unicast-address-assignments). */
export const specialIpv6: readonly (readonly [network: string, prefix: number])[] = [
  ["2001::", 23], // protocol assignments, Teredo among them (RFC 2928, RFC 4380)
  ["2001:db8::", 32], // documentation (RFC 3849)
  ["3fff::", 20], // documentation (RFC 9637)
];
