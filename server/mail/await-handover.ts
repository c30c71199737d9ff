import { Readable } from "node:stream";
import type { Transporter } from "nodemailer";
import type { Handing } from "./mailer.ts";

/**
 * Holds back the text of letters that come with `onHandover` until that has settled. A mail server's leave to send the text
 * (354, the answer to DATA) is what first has it read, and before that no byte of it can be out there.
 */
export function awaitHandover(transport: Transporter): void {
  transport.use("stream", (mail, done) => {
    const { onHandover } = mail.data as Handing;
    if (onHandover)
      mail.message.processFunc((text) =>
        Readable.from(
          (async function* () {
            await onHandover();
            yield* text;
          })(),
          { objectMode: false },
        ),
      );
    done();
  });
}
