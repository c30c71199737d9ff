import { fail } from "../errors.ts";
import { readMailbox } from "../organizations/inputs/read-mailbox.ts";
import { cleanLine } from "../texts.ts";

/** Where a reader may be answered, if they say; BAD_INPUT for what is no mailbox. */
export function readReply(typed: string | null | undefined): string | null {
  const text = cleanLine(typed ?? "");
  if (text === "") return null;
  return (
    readMailbox(text) ??
    fail("BAD_INPUT", undefined, [
      {
        path: "replyAddress",
        message: {
          en: "It is no email address. Write one such as ana@example.org, or leave it out.",
          es: "No es un correo electrónico. Escribe uno como ana@example.org, o déjalo vacío.",
        },
      },
    ])
  );
}
