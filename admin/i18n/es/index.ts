import type { Messages } from "../messages.ts";
import { account } from "./account.ts";
import { apiKeys } from "./api-keys.ts";
import { audit } from "./audit.ts";
import { claims } from "./claims.ts";
import { countries } from "./countries.ts";
import { deciding } from "./deciding.ts";
import { doubles } from "./doubles.ts";
import { duplicates } from "./duplicates.ts";
import { findings } from "./findings.ts";
import { findingsRoom } from "./findings-room.ts";
import { flags } from "./flags.ts";
import { form } from "./form.ts";
import { history } from "./history.ts";
import { home } from "./home.ts";
import { intervals } from "./intervals.ts";
import { layout } from "./layout.ts";
import { list } from "./list.ts";
import { merging } from "./merging.ts";
import { outreach } from "./outreach.ts";
import { pasting } from "./pasting.ts";
import { places } from "./places.ts";
import { preview } from "./preview.ts";
import { proposals } from "./proposals.ts";
import { reactAdmin } from "./react-admin.ts";
import { reviewReport } from "./review-report.ts";
import { reviewSettings } from "./review-settings.ts";
import { reviews } from "./reviews.ts";
import { rules } from "./rules.ts";
import { saving } from "./saving.ts";
import { sections } from "./sections.ts";
import { session } from "./session.ts";
import { signIn } from "./sign-in.ts";
import { sorting } from "./sorting.ts";
import { task } from "./task.ts";
import { users } from "./users.ts";
import { words } from "./words.ts";

/** The desk in Spanish, one file a room, with the same names as in English. */
export const messages: Messages = {
  ...reactAdmin,
  account,
  apiKeys,
  audit,
  claims,
  countries,
  deciding,
  duplicates,
  doubles,
  findings,
  flags,
  findingsRoom,
  form,
  history,
  home,
  intervals,
  layout,
  list,
  merging,
  outreach,
  pasting,
  places,
  preview,
  proposals,
  reviewReport,
  reviewSettings,
  reviews,
  rules,
  saving,
  sections,
  session,
  signIn,
  sorting,
  task,
  users,
  words,
};
