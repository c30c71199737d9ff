import type { FieldProblem } from "../../errors.ts";
import type { OrganizationDocument } from "../document.ts";
import type { LoadedOrganization } from "../load-documents.ts";

/** What a plan looks at of each organization. */
export type MergeSide = Pick<LoadedOrganization, "document" | "status" | "revision" | "verifications">;

/** Organizations that are to become one. */
export interface MergeGroup<Side extends MergeSide = MergeSide> {
  kept: Side;
  /** Those that go, in the order in which they were named. */
  losing: readonly Side[];
  /** Ids of all that are branches of one of them, however far down: none of these can be the kept one's parent. */
  below: ReadonlySet<string>;
}

/** What whoever merges wants otherwise than it comes by itself. */
export interface MergeChoices {
  /** Whose value stands at a path of the merged document: a field, or an item with all of its fields. */
  values: { path: string; organizationId: string }[];
  /** Items of those that go that are the same as another one, or are kept apart where `into` is null. */
  pairs: { id: string; into: string | null }[];
}

/** Why a value stands though another one says something else. */
export type MergeReason =
  | "CHOSEN"
  | "KEPT"
  | "VERIFIED"
  | "STATED"
  | "LONGER"
  | "FULLER"
  | "NARROWER"
  | "PRECISE";

/** A place of the merged document of which two organizations say something else. */
export interface MergeDifference {
  path: string;
  /** Places of one part, such as the lines of an address, are right only together: whose one of them is, all are. */
  part: string;
  values: { organizationId: string; value: unknown }[];
  /** Whose value stands, and why. */
  chosen: string;
  because: MergeReason;
}

/** Lists of the document whose items have ids. */
export type ItemList =
  | "alternateNames"
  | "entries"
  | "locations"
  | "contacts"
  | "phones"
  | "emails"
  | "links"
  | "schedules"
  | "notices";

/** Where an item of one that goes comes to stand. */
export interface ItemMove {
  organizationId: string;
  list: ItemList | "presence";
  id: string;
  /** The item of the merged document with which it falls together; null where it moves as it is. */
  into: string | null;
}

export interface MergePlan {
  document: OrganizationDocument;
  status: LoadedOrganization["status"];
  moves: ItemMove[];
  differences: MergeDifference[];
  /** What is wrong with the choices. */
  problems: FieldProblem[];
}
