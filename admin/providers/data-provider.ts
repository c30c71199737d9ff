import type { DataProvider } from "react-admin";
import { organizationData } from "../organizations/organization-data.ts";

/** What react-admin's lists and pages read, a resource a file; saving is done by the rooms' own verbs. */
const resources: Record<string, Partial<DataProvider>> = {
  organizations: organizationData,
};

/** react-admin's way to the door: each question goes to the file of its resource. */
export const dataProvider = new Proxy({} as DataProvider, {
  get: (_target, method) => {
    // A promise is told from other things by its `then`; this is none.
    if (typeof method === "symbol" || method === "then") return undefined;
    return (resource: string, params: unknown) => {
      const answer = resources[resource]?.[method] as
        | ((resource: string, params: unknown) => unknown)
        | undefined;
      if (!answer) throw new Error(`The desk does not ask for ${method} of ${resource}.`);
      return answer(resource, params);
    };
  },
});
