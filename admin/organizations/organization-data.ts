import type { DataProvider } from "react-admin";
import { ListOrganizations } from "#operations/organizations/list/list";
import { LoadOrganization } from "#operations/organizations/organization";
import { ask } from "../ask/ask.ts";
import { AskError } from "../ask/ask-error.ts";
import { readFilter } from "./list/list-filter.ts";
import { readSort, toVariables } from "./list/list-view.ts";

/** How lists and pages read organizations. */
export const organizationData: Partial<DataProvider> = {
  async getOne(_resource, { id }) {
    const { organization } = await ask(LoadOrganization, { id: String(id) });
    if (!organization) throw new AskError({ code: "NOT_FOUND", message: "It is not here." });
    return { data: organization as never };
  },
  async getList(_resource, { filter: asked, sort = {}, pagination, signal }) {
    const filter = readFilter(asked);
    const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
    const { organizations } = await ask(
      ListOrganizations,
      {
        ...toVariables(filter, readSort(sort, filter)),
        first: perPage,
        offset: (page - 1) * perPage,
      },
      signal ? { signal } : {},
    );
    const { edges, totalCount } = organizations;
    return { data: edges.map(({ node, matches }) => ({ ...node, matches })) as never, total: totalCount };
  },
};
