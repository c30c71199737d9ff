import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Transporter } from "nodemailer";
import { fail } from "../errors.ts";
import { awaitHandover } from "./await-handover.ts";
import type { Handing, Letter, Mailer } from "./mailer.ts";

export interface MailerOptions {
  /** Where letters are handed over; null: they are written to `outbox`. */
  smtpUrl: string | null;
  /** Whose letters they are: an address, perhaps with a name. */
  from: string;
  /** Folder of the letters that no mail server takes, each a whole message in a file of its own. */
  outbox: string;
  now: () => Date;
  /** How long a mail server may keep us waiting, in milliseconds: to be reached, to greet, to go on. */
  patience?: { connectionTimeout: number; greetingTimeout: number; socketTimeout: number };
}

const usualPatience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
/** A letter is what we wrote: nothing in it may have a file or an address read. */
const closed = { disableFileAccess: true, disableUrlAccess: true };

/** Gives the mailer that the environment asks for: by SMTP, or into the outbox folder. */
export function createMailer(options: MailerOptions): Mailer {
  const { smtpUrl, from, outbox, now, patience = usualPatience } = options;
  let transport: Promise<Transporter> | null = null;
  const open = async () => {
    // Most starts send no letter: the library is loaded with the first.
    const { createTransport } = await import("nodemailer");
    if (smtpUrl === null) return createTransport({ streamTransport: true, buffer: true, newline: "windows" });
    const opened = createTransport({ url: smtpUrl, ...patience });
    awaitHandover(opened);
    return opened;
  };
  return {
    async send(letter, handing = {}) {
      try {
        transport ??= open();
        const sent = await (await transport).sendMail({
          ...{ ...message(letter), from, date: now(), ...closed },
          ...handing,
        });
        if (smtpUrl === null) await keep(outbox, sent.message as Buffer, nameOf(handing, now()));
      } catch (error) {
        fail("MAIL_FAILED", undefined, [], error);
      }
    },
    async close() {
      (await transport)?.close();
    },
  };
}

function message({ to, subject, text, html }: Letter) {
  // An address, and nothing that could be read as a second one.
  return { to: { name: "", address: to }, subject: subject.replace(/\s+/g, " ").trim(), text, html };
}

function nameOf({ messageId }: Handing, now: Date): string {
  const [, own] = /^<([\w-]+)@/.exec(messageId ?? "") ?? [];
  const time = now.toISOString().replace(/[-:]|\.\d+/g, "");
  return own ?? `${time}-${randomBytes(6).toString("hex")}`;
}

/** Puts the message into the outbox; whoever watches the folder sees whole letters only. */
async function keep(outbox: string, letter: Buffer, name: string): Promise<void> {
  const part = join(outbox, `.${name}.${randomBytes(6).toString("hex")}.part`);
  await mkdir(outbox, { recursive: true, mode: 0o700 });
  // Letters hold links that let somebody in.
  await writeFile(part, letter, { mode: 0o600, flag: "wx" });
  await rename(part, join(outbox, `${name}.eml`));
}
