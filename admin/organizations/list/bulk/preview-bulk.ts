import type { Listed } from "../columns.ts";

export const bulkActions = ["publish", "archive", "unarchive", "terms", "assign", "remove"] as const;
export type BulkAction = (typeof bulkActions)[number];

/** What a change of many is given, beside their ids; each action reads what is its own. */
export interface BulkInput {
  reason: string;
  addHelps: string[];
  removeHelps: string[];
  addAudiences: string[];
  removeAudiences: string[];
  country: string;
  section: string;
}

export const emptyInput: BulkInput = {
  reason: "",
  addHelps: [],
  removeHelps: [],
  addAudiences: [],
  removeAudiences: [],
  country: "",
  section: "",
};

/** Why one stays as it is. */
export type Obstacle =
  | "notYours"
  | "notDraft"
  | "isArchived"
  | "notArchived"
  | "nothingToChange"
  | "isThere"
  | "notThere";

/** What would happen to one organization. */
export interface BulkItem {
  organization: Listed;
  obstacle: Obstacle | null;
  /** Slugs of the terms that come and go. */
  added: string[];
  removed: string[];
}

/** What a change would do to each, told before it is made; what the server finds beyond that it answers itself. */
export function previewBulk(
  action: BulkAction,
  input: BulkInput,
  organizations: readonly Listed[],
): BulkItem[] {
  return organizations.map((organization) => {
    const { helps, audiences } = organization;
    const added = action === "terms" ? termsAdded(organization, input) : [];
    const removed =
      action === "terms"
        ? [
            ...helps.filter((slug) => input.removeHelps.includes(slug)),
            ...audiences.filter((slug) => input.removeAudiences.includes(slug)),
          ]
        : [];
    const changes = added.length + removed.length > 0;
    return { organization, obstacle: obstacleOf(action, input, organization, changes), added, removed };
  });
}

function termsAdded({ helps, audiences }: Listed, { addHelps, addAudiences }: BulkInput): string[] {
  return [
    ...addHelps.filter((slug) => !helps.includes(slug)),
    ...addAudiences.filter((slug) => !audiences.includes(slug)),
  ];
}

function obstacleOf(
  action: BulkAction,
  { country, section }: BulkInput,
  { may, status, entries }: Listed,
  changesTerms: boolean,
): Obstacle | null {
  const onPage = entries.filter((entry) => entry.country === country);
  const isThere = onPage.some((entry) => entry.section === section);
  switch (action) {
    case "publish":
      if (status !== "DRAFT") return "notDraft";
      return may.includes("publish") ? null : "notYours";
    case "archive":
      if (status === "ARCHIVED") return "isArchived";
      return may.includes("archive") ? null : "notYours";
    case "unarchive":
      if (status !== "ARCHIVED") return "notArchived";
      return may.includes("unarchive") ? null : "notYours";
    case "terms":
      if (!may.includes("save")) return "notYours";
      return changesTerms ? null : "nothingToChange";
    case "assign":
      if (!may.includes("save")) return "notYours";
      return isThere ? "isThere" : null;
    case "remove":
      if (!may.includes("save")) return "notYours";
      // Without a section it leaves the whole page.
      return isThere || (section === "" && onPage.length > 0) ? null : "notThere";
  }
}

/** Whether enough is told to go on. */
export function isComplete(action: BulkAction, input: BulkInput): boolean {
  if (action === "archive") return input.reason.trim() !== "";
  if (action === "terms")
    return (
      input.addHelps.length +
        input.removeHelps.length +
        input.addAudiences.length +
        input.removeAudiences.length >
      0
    );
  if (action === "assign") return input.country !== "" && input.section !== "";
  return action !== "remove" || input.country !== "";
}
