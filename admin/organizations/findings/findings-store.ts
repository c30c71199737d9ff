import type { CheckOrganizationQuery } from "#operations/organizations/findings/findings";

export type Finding = CheckOrganizationQuery["checkOrganization"]["findings"][number];

/** A finding at the form's name of the field it is about; null where the form has no such field. */
export interface PlacedFinding {
  finding: Finding;
  name: string | null;
}

const none: readonly Finding[] = [];

/**
 * What the rules notice, for the fields that show it: each finding is shown once, by the field that comes nearest to
 * what it is about. Fields hear of changes only where there are some.
 */
export class FindingsStore {
  private placed: readonly PlacedFinding[] = [];
  private byField = new Map<string, readonly Finding[]>();
  private readonly fields = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  /** All of them, worst first. */
  all = (): readonly PlacedFinding[] => this.placed;

  /** Those that a field shows. */
  at(field: string): readonly Finding[] {
    return this.byField.get(field) ?? none;
  }

  set(placed: readonly PlacedFinding[]): void {
    this.placed = placed;
    this.share();
  }

  /** Tells that a field can show findings, until it cannot any more. */
  show(field: string): () => void {
    this.fields.set(field, (this.fields.get(field) ?? 0) + 1);
    this.share();
    return () => {
      const left = this.fields.get(field)! - 1;
      if (left > 0) this.fields.set(field, left);
      else this.fields.delete(field);
      this.share();
    };
  }

  listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private share(): void {
    const shared = new Map<string, Finding[]>();
    for (const { finding, name } of this.placed) {
      const field = name && this.nearest(name);
      if (field) shared.set(field, [...(shared.get(field) ?? []), finding]);
    }
    // A field that shows the same as before keeps its list, and is not made anew.
    for (const [field, findings] of shared) {
      const before = this.byField.get(field);
      if (before && JSON.stringify(before) === JSON.stringify(findings))
        shared.set(field, before as Finding[]);
    }
    this.byField = shared;
    for (const listener of this.listeners) listener();
  }

  /** The field of that name, else what it stands in. */
  private nearest(name: string): string | null {
    const steps = name.split(".");
    for (let length = steps.length; length > 0; length--) {
      const field = steps.slice(0, length).join(".");
      if (this.fields.has(field)) return field;
    }
    return null;
  }
}
