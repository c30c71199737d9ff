import type { OrganizationForm } from "../form/organization-form.ts";
import { applyRepair } from "./apply-repair.ts";
import type { Finding } from "./gather-findings.ts";

/**
 * The form with all that is suggested done in it, one after the other. Where two would change the same, the first is done:
 * what the second says of it is asked anew.
 */
export function mendAll(
  form: OrganizationForm,
  findings: readonly Finding[],
): { form: OrganizationForm; done: readonly Finding[] } {
  const touched: string[] = [];
  const done: Finding[] = [];
  let mended = form;
  for (const finding of findings) {
    const changes = finding.repair?.changes ?? [];
    const paths = changes.map(({ path }) => path);
    if (paths.length === 0 || paths.some((path) => touched.some((other) => meets(path, other)))) continue;
    mended = applyRepair(mended, changes);
    touched.push(...paths);
    done.push(finding);
  }
  return { form: mended, done };
}

/** Whether two fields are one, or one stands in the other. */
function meets(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
