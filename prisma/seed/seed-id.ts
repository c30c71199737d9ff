import { createHash } from "node:crypto";

/** Posada's own namespace for seeded ids; changing it would give everything seeded another identity. */
const namespace = "768377b8-2759-43f3-8bd3-0a7a84e1a365";

/** The UUID (version 5, RFC 9562) that belongs to a key such as `caminos/phone/main`, the same on every machine. */
export function seedId(key: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(key, "utf8")
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
