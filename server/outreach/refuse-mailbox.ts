import type { Work } from "../editorial/work.ts";
import { keepConsent, lockMailbox } from "./keep-consent.ts";

/** "Stop writing to us", as somebody says who reads the mailbox: nothing goes out to it any more. */
export async function refuseMailbox(
  work: Pick<Work, "tx" | "now">,
  { address, changedBy, reason }: { address: string; changedBy: string; reason: string | null },
): Promise<void> {
  const { consent } = await lockMailbox(work.tx, address);
  if (consent !== "REFUSED") await keepConsent(work, { address, consent: "REFUSED", changedBy, reason });
}
