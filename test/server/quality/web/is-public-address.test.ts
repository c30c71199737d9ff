import { expect, test } from "@jest/globals";
import { isPublicAddress } from "../../../../server/quality/web/is-public-address.ts";

test("addresses of the public internet are public, however they are written", () => {
  const open = [
    "8.8.8.8",
    "93.184.215.14",
    "172.15.255.255",
    "172.32.0.1",
    "192.167.1.1",
    "100.63.0.1",
    "223.255.255.1",
  ];
  const open6 = ["2606:4700::1111", "2a00:1450:4001:82a::200e", "2A00::1", "2600:0:0:0:0:0:0:1"];
  const carried = ["::ffff:8.8.8.8", "::ffff:808:808", "64:ff9b::8.8.8.8", "2002:808:808::1"];
  expect([...open, ...open6, ...carried].filter((address) => !isPublicAddress(address))).toEqual([]);
});

test("nothing private, special, reserved or malformed is public, nor what only carries it", () => {
  const special = [
    ...[
      "0.0.0.0",
      "10.1.2.3",
      "100.64.0.1",
      "100.100.100.200",
      "127.0.0.1",
      "127.255.255.255",
      "169.254.169.254",
    ],
    ...[
      "172.16.0.1",
      "172.31.255.255",
      "192.0.0.192",
      "192.0.2.1",
      "192.88.99.1",
      "192.168.1.1",
      "198.19.0.1",
    ],
    ...[
      "198.51.100.7",
      "203.0.113.7",
      "224.0.0.1",
      "239.255.255.250",
      "240.0.0.1",
      "255.255.255.255",
      "168.63.129.16",
    ],
  ];
  const carried = special.flatMap((address) => {
    const hex = address
      .split(".")
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("");
    const groups = `${hex.slice(0, 4)}:${hex.slice(4)}`;
    return [
      `::ffff:${address}`,
      `::ffff:${groups}`,
      `::${groups}`,
      `64:ff9b::${groups}`,
      `2002:${groups}::1`,
    ];
  });
  const special6 = [
    ...[
      "::",
      "::1",
      "0:0:0:0:0:0:0:1",
      "fe80::1",
      "fe80::1%eth0",
      "fec0::1",
      "fc00::1",
      "fd00:ec2::254",
      "ff02::1",
    ],
    ...["2001::1", "2001:0:4136:e378::1", "2001:db8::1", "3fff::1", "64:ff9b:1::a00:1", "100::1", "4000::1"],
  ];
  const nonsense = [
    "",
    "localhost",
    "1.2.3",
    "0x7f.1",
    "2130706433",
    "::ffff:8.8.8.8%1",
    "[::1]",
    "8.8.8.8:80",
  ];
  expect([...special, ...carried, ...special6, ...nonsense].filter(isPublicAddress)).toEqual([]);
});
