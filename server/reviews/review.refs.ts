import type { Review } from "../../generated/prisma/client.ts";
import { builder } from "../editorial/builder.ts";

/** The review of one month; a room that knows more of it adds its own fields. */
export const ReviewRef = builder.objectRef<Review>("Review");
