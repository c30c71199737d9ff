import { foldText } from "../../publishing/fold-text.ts";
import type { LoadedOrganization } from "../load-documents.ts";
import { searchTextOf } from "./search-text.ts";
import { type Clocked, clockColumns } from "./write-clocks.ts";

type Standing = Clocked &
  Pick<LoadedOrganization, "status" | "archivedReason" | "mergedInto" | "publishedAt">;

/** What the row of an organization says, all of it following from its document and how it stands. Pure. */
export function organizationRow({ status, archivedReason, mergedInto, publishedAt, ...clocked }: Standing) {
  const { id, slug, name, nameStatus, nameBasis, parentId, sourceDate } = clocked.document;
  return {
    id,
    slug,
    status,
    name,
    nameStatus,
    nameBasis,
    parentId,
    sourceDate,
    archivedReason,
    mergedInto,
    publishedAt,
    ...clockColumns(clocked),
    sortName: foldText(name),
    searchText: searchTextOf(clocked.document),
  };
}
