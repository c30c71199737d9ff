/** A letter as it goes out; both bodies say the same. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends letters by SMTP, or writes them to the outbox folder. */
export interface Mailer {
  /** Fails with MAIL_FAILED where the letter could not be handed over. */
  send(letter: Letter): Promise<void>;
  close(): Promise<void>;
}
