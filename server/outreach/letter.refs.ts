import type { Prisma } from "../../generated/prisma/client.ts";
import { builder } from "../editorial/builder.ts";

/** What of a letter is read with it: what it asks about, in order, and what was answered. */
export const letterParts = {
  review: { select: { month: true } },
  entries: {
    orderBy: { position: "asc" },
    include: {
      answer: true,
      organization: {
        select: {
          mergedInto: true,
          entries: { select: { countryCode: true } },
          survivor: { select: { entries: { select: { countryCode: true } } } },
        },
      },
    },
  },
} as const satisfies Prisma.OutreachLetterInclude;

/** A letter as it is shown. */
export type ShownLetter = Prisma.OutreachLetterGetPayload<{ include: typeof letterParts }>;
export type ShownEntry = ShownLetter["entries"][number];

export const OutreachLetterRef = builder.objectRef<ShownLetter>("OutreachLetter");
