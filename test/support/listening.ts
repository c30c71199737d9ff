import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";

/** An answer as it came over the wire, unpacked. */
export interface Received {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** How many bytes came. */
  length: number;
}

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Lets the app listen, and gives what sends it requests over the network. */
export async function listening(app: FastifyInstance): Promise<(sent?: Sent) => Promise<Received>> {
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  return ({ method = "GET", path = "/graphql", headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sending = request(
        { port, host: "127.0.0.1", method, path, headers, agent: false },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => {
            const bytes = Buffer.concat(chunks);
            const { statusCode: status = 0, headers } = response;
            resolve({
              status,
              headers,
              text: unpack(bytes, headers["content-encoding"]),
              length: bytes.length,
            });
          });
        },
      );
      sending.on("error", reject);
      sending.end(body);
    });
}

function unpack(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return "";
  if (encoding === "br") return brotliDecompressSync(bytes).toString();
  return (encoding === "gzip" ? gunzipSync(bytes) : bytes).toString();
}
