import { BlockList, isIPv4, isIPv6 } from "node:net";
import { specialIpv4, specialIpv6 } from "../tables/special-addresses.ts";

const special4 = new BlockList();
for (const [network, prefix] of specialIpv4) special4.addSubnet(network, prefix, "ipv4");
const special6 = new BlockList();
for (const [network, prefix] of specialIpv6) special6.addSubnet(network, prefix, "ipv6");

/**
 * Whether an IP address is somebody's on the public internet. An IPv6 address that stands for an IPv4 one is as public as
 * that; one with a zone, and whatever is no address, is not.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address, "ipv4");
  if (!isIPv6(address) || address.includes("%")) return false;
  const groups = groupsOf(address);
  const within = carried(groups);
  if (within !== null) return isPublicAddress(within);
  return (groups[0]! & 0xe000) === 0x2000 && !special6.check(address, "ipv6");
}

/** The IPv4 address that an IPv6 address carries by its form: mapped, translated (NAT64, RFC 6052), or 6to4 (RFC 3056). */
function carried(groups: readonly number[]): string | null {
  const begins = (...first: number[]) => first.every((group, place) => groups[place] === group);
  if (begins(0, 0, 0, 0, 0, 0xffff) || begins(0x64, 0xff9b, 0, 0, 0, 0))
    return toIpv4(groups[6]!, groups[7]!);
  return begins(0x2002) ? toIpv4(groups[1]!, groups[2]!) : null;
}

const toIpv4 = (high: number, low: number) => [high >> 8, high & 255, low >> 8, low & 255].join(".");

/** The eight groups of an IPv6 address, however it is written. */
function groupsOf(address: string): number[] {
  // A URL writes it in one way: hexadecimal, the longest run of zeros left out.
  const [before = "", after] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const read = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [head, tail] = [read(before), read(after ?? "")];
  return [...head, ...new Array(8 - head.length - tail.length).fill(0), ...tail];
}
