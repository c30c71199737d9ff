import { once } from "node:events";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail server of a test's own, which keeps what it is given. */
export interface MailServer {
  url: string;
  received: ParsedMail[];
  close(): Promise<void>;
}

/** Opens one on a free port; with `refuse` it takes nobody's letters. */
export async function openMailServer({ refuse = false } = {}): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onMailFrom: (_address, _session, done) => done(refuse ? new Error("Not today") : null),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((message) => {
        received.push(message);
        done();
      }, done);
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
