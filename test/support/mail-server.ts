import { once } from "node:events";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** A mail server of a test's own, which keeps what it is given. */
export interface MailServer {
  url: string;
  port: number;
  received: ParsedMail[];
  close(): Promise<void>;
}

interface Behaviour {
  /** Takes nobody's letters. */
  refuse?: boolean;
  /** Where it listens; on a free port when left out. */
  port?: number;
  /** Says nothing at all until this has settled. */
  greets?: Promise<void>;
  /** What it answers to a recipient; it takes letters for all others. */
  refuses?(address: string): (Error & { responseCode: number }) | null;
  /** What happens when it has all of a letter, before it says so; a failure is its answer. */
  onTaken?(letter: ParsedMail): Promise<void>;
}

/** An answer of a mail server. */
export function answer(responseCode: number, text: string): Error & { responseCode: number } {
  return Object.assign(new Error(text), { responseCode });
}

/** Opens one. */
export async function openMailServer(behaviour: Behaviour = {}): Promise<MailServer> {
  const { refuse = false, port: wanted = 0, greets = Promise.resolve(), refuses, onTaken } = behaviour;
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    closeTimeout: 100,
    onConnect: (_session, done) => void greets.then(() => done(), done),
    onMailFrom: (_address, _session, done) => done(refuse ? new Error("Not today") : null),
    onRcptTo: ({ address }, _session, done) => done(refuses?.(address) ?? null),
    onData: (stream, _session, done) => {
      simpleParser(stream)
        .then(async (message) => {
          await onTaken?.(message);
          received.push(message);
        })
        .then(() => done(), done);
    },
  });
  // Who hangs up in the middle is what some tests are about.
  server.on("error", () => {});
  server.listen(wanted, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
