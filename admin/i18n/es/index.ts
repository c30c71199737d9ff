import type { Messages } from "../messages.ts";
import { account } from "./account.ts";
import { apiKeys } from "./api-keys.ts";
import { audit } from "./audit.ts";
import { claims } from "./claims.ts";
import { countries } from "./countries.ts";
import { findings } from "./findings.ts";
import { form } from "./form.ts";
import { history } from "./history.ts";
import { home } from "./home.ts";
import { intervals } from "./intervals.ts";
import { layout } from "./layout.ts";
import { list } from "./list.ts";
import { pasting } from "./pasting.ts";
import { places } from "./places.ts";
import { preview } from "./preview.ts";
import { proposals } from "./proposals.ts";
import { reactAdmin } from "./react-admin.ts";
import { saving } from "./saving.ts";
import { sections } from "./sections.ts";
import { session } from "./session.ts";
import { signIn } from "./sign-in.ts";
import { sorting } from "./sorting.ts";
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
  findings,
  form,
  history,
  home,
  intervals,
  layout,
  list,
  pasting,
  places,
  preview,
  proposals,
  saving,
  sections,
  session,
  signIn,
  sorting,
  users,
  words,
};
