/*
 * The limit: bare node:http that sends the same bytes to whoever asks, whatever they ask. The bytes come by standard
 * input; the port goes to standard output.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

const bytes = await buffer(process.stdin);
const headers = { "content-type": "application/json; charset=utf-8", "content-length": bytes.length };
const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
}).listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
