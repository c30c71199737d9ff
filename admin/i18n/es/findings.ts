export const findings: typeof import("../en/findings.ts").findings = {};
