/** What somebody may have done, each with what it means. */
export const auditActions = {
  CREATED: "It was added here.",
  IMPORTED: "It was brought in from a page or a file.",
  EDITED: "Something about it was changed.",
  PUBLISHED: "It became public.",
  ARCHIVED: "It was taken out of the directory.",
  UNARCHIVED: "It was brought back.",
  VERIFIED: "Claims of it were checked against the world.",
  RESTORED: "An earlier revision was put back.",
  MERGED: "Two organizations became one, or a proposal was taken over.",
  ACCEPTED: "All that somebody proposed was taken over.",
  PARTLY_ACCEPTED: "A part of what somebody proposed was taken over.",
  REJECTED: "What somebody proposed was turned down.",
  ORDERED: "It was put in another order.",
  UNDONE: "An earlier batch was undone.",
  INVITED: "Somebody was invited, or written to again.",
  ROLE_CHANGED: "What the person may do, or where, was changed.",
  DEACTIVATED: "The person is kept out from then on.",
  REACTIVATED: "The person may come in again.",
  REVOKED: "The key is good for nothing from then on.",
  PURGED: "A person's data was removed for good.",
} as const;
export type AuditAction = keyof typeof auditActions;
