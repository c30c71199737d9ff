import type { Locale } from "../locales.ts";
import type { Mailer } from "../mail/mailer.ts";
import type { VerbCall } from "./run-verb.ts";
import type { Desk, Work } from "./work.ts";

/** What every resolver of the editorial door has. There is always an actor: strangers are refused at the door. */
export interface EditorialContext extends Desk {
  mailer: Mailer;
  /** The language in which the request wants to be answered. */
  locale: Locale;
  /** Where people reach this Posada, without a slash at the end. */
  baseUrl: string;
  /** The data folder: letters that no mail server takes, and the ledger of purges. */
  home: string;
  /** Runs a verb in one transaction and publishes what it touched: see `runVerb`. */
  run<Args extends { requestId?: string | null }, Answer extends object>(
    name: string,
    args: Args,
    verb: (work: Work, args: Args, context: EditorialContext) => Promise<Answer>,
    options?: Pick<VerbCall, "alone">,
  ): Promise<Answer & { edition: number }>;
}
