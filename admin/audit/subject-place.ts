import { findingsPath, states } from "../findings/finding-filter.ts";
import { reviewPartPath, reviewsPath } from "../reviews/review-paths.ts";

interface Subject {
  subject: string;
  subjectId: string | null;
  /** Of a review its month. */
  subjectName?: string | null;
  country: string | null;
}

/** Where something stands at the desk, and where its history; null where it has no page. */
export function placeOf({ subject, subjectId, subjectName, country }: Subject): string | null {
  if (subject === "INTERVALS") return "/intervals";
  if (subject === "RULE") return subjectId ? `/rules#${subjectId}` : "/rules";
  if (subject === "REVIEW") return reviewsPath({ month: subjectName ?? undefined });
  if (subject === "REVIEW_POLICY" || subject === "REVIEWER") return reviewPartPath("settings");
  if (subject === "MAILBOX") return reviewPartPath("letters");
  if (subject === "USER") return "/users";
  if (subject === "API_KEY") return "/api-keys";
  if (subject === "SECTION") return "/sections";
  if (subject === "PROPOSAL") return "/proposals";
  if (subject === "ORDER") return country ? `/countries/${country}` : "/sections";
  if (subjectId === null) return null;
  if (subject === "FINDING") return findingsPath({ ids: [subjectId], states: [...states] });
  if (subject === "COUNTRY") return `/countries/${subjectId}`;
  return subject === "ORGANIZATION" ? `/organizations/${subjectId}` : null;
}

/** Where an organization's history stands; null for other things. */
export function historyOf({ subject, subjectId }: Subject): string | null {
  return subject === "ORGANIZATION" && subjectId !== null ? `/organizations/${subjectId}/history` : null;
}
