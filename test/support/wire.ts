import { connect, createServer, type Server, type Socket } from "node:net";

/** A wire to a database that a test can cut, and lay again. */
export interface Wire {
  /** The address of the database by this wire. */
  url: string;
  cut(): Promise<void>;
  lay(): Promise<void>;
}

/** Lays a wire to the database at `url`. */
export async function layWire(url: string): Promise<Wire> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let server: Server;
  let port = 0;
  const lay = async () => {
    server = createServer((near) => {
      const far = connect(Number(target.port || 5432), target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        open.add(one);
        one.pipe(other);
        one.on("error", () => other.destroy());
        one.on("close", () => open.delete(one));
      }
    });
    await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
    port = (server.address() as { port: number }).port;
  };
  await lay();
  const by = new URL(url);
  by.host = `127.0.0.1:${port}`;
  return {
    url: by.toString(),
    lay,
    async cut() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}
