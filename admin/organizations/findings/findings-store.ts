import { type Finding, type Gathered, keyOf } from "./gather-findings.ts";

const none: readonly Finding[] = [];
const nothing: Gathered = { open: [], aside: [] };

/**
 * What is noticed, for the fields that show it: each finding is shown once, by the field that comes nearest to what it is
 * about. Fields hear of changes only where there are some.
 */
export class FindingsStore {
  private gathered: Gathered = nothing;
  private keys = new Set<string>();
  private byField = new Map<string, readonly Finding[]>();
  private readonly fields = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  /** All of them, open and set aside. */
  all = (): Gathered => this.gathered;

  /** Whether anybody has looked yet. */
  isKnown = (): boolean => this.gathered !== nothing;

  /** Those that a field shows. */
  at(field: string): readonly Finding[] {
    return this.byField.get(field) ?? none;
  }

  /** Whether a finding is there still, wherever it stands: open, or set aside. */
  has(finding: Finding): boolean {
    return this.keys.has(keyOf(finding));
  }

  set(gathered: Gathered): void {
    this.gathered = gathered;
    this.keys = new Set([...gathered.open, ...gathered.aside].map(({ finding }) => keyOf(finding)));
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
    for (const { finding, name } of this.gathered.open) {
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
