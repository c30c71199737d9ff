import type { OrganizationDocument } from "../../organizations/document.ts";
import type { Profile } from "./profile.ts";
import { profileOf } from "./profile-of.ts";

/** What is compared: its profile, and the name that is shown. */
export interface Compared {
  profile: Profile;
  name: string;
}

export function comparedOf(document: OrganizationDocument): Compared {
  return { profile: profileOf(document), name: document.name };
}
