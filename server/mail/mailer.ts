/** A letter as it goes out; both bodies say the same. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** For a letter that must not go out twice. */
export interface Handing {
  /** Its Message-ID, angle brackets and all; in the outbox its file has its name, so that writing it again is no second letter. */
  messageId?: string;
  /**
   * Called once a mail server has said that it is ready for the text, and before it gets any: until this has settled nobody
   * can have the letter, and where it fails nobody gets it.
   */
  onHandover?: () => Promise<void>;
}

/** Sends letters by SMTP, or writes them to the outbox folder. */
export interface Mailer {
  /** Fails with MAIL_FAILED where the letter could not be handed over; its cause is what the mail server said. */
  send(letter: Letter, handing?: Handing): Promise<void>;
  close(): Promise<void>;
}
