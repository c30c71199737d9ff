import { sendLetters } from "../outreach/send-letters.ts";
import type { Job } from "./job.ts";

/** Letters that are in line, and reminders whose day has come. */
export const letters: Job = {
  name: "letters",
  cron: "*/5 * * * *",
  run: ({ onFailure, ...context }) => sendLetters({ ...context, onLateFailure: onFailure }),
};
