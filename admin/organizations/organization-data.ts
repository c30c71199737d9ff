import type { DataProvider } from "react-admin";
import { LoadOrganization } from "#operations/organizations/organization";
import { ask } from "../ask/ask.ts";
import { AskError } from "../ask/ask-error.ts";

/** How lists and pages read organizations. */
export const organizationData: Partial<DataProvider> = {
  async getOne(_resource, { id }) {
    const { organization } = await ask(LoadOrganization, { id: String(id) });
    if (!organization) throw new AskError({ code: "NOT_FOUND", message: "It is not here." });
    return { data: organization as never };
  },
};
