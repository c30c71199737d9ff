import type { Weighed } from "./weigh.ts";

/**
 * Whether an organization gets a task: a critical claim that nobody has verified as it stands, or that falls due before the
 * month is over; what somebody reported; a finding that may lead people astray, or one that makes help harder to find and
 * has come since everything was last verified. What was there then has been seen. Pure.
 */
export function needsLook(
  { claims, findings, verifiedAt }: Weighed & { verifiedAt: Date | null },
  monthsEnd: Date,
): boolean {
  if (claims.some(({ dueAt }) => dueAt === null || dueAt < monthsEnd)) return true;
  return findings.some(
    ({ source, severity, firstSeenAt }) =>
      source === "PERSON" ||
      severity === "BLOCKING" ||
      severity === "HIGH" ||
      (severity === "MEDIUM" && (verifiedAt === null || firstSeenAt > verifiedAt)),
  );
}
