/** Collects the values of one statement while its text is written, so that no value ever enters the text. */
export class Values {
  readonly list: unknown[] = [];

  /** Adds a value and gives its placeholder. */
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}
