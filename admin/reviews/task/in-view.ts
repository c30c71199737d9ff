/** Counts how long a page is seen: not while another tab is in front of it. Moments are milliseconds. */
export class InView {
  #before: number;
  #since: number | null = null;

  /** `seconds` were counted before. */
  constructor(seconds = 0) {
    this.#before = seconds * 1000;
  }

  show(now: number): void {
    this.#since ??= now;
  }

  hide(now: number): void {
    this.#before = this.#passed(now);
    this.#since = null;
  }

  /** Whole seconds until now. */
  seconds(now: number): number {
    return Math.round(this.#passed(now) / 1000);
  }

  /** Begins anew. */
  restart(now: number): void {
    this.#before = 0;
    if (this.#since !== null) this.#since = now;
  }

  #passed(now: number): number {
    // A clock that was set back takes nothing away.
    return this.#before + (this.#since === null ? 0 : Math.max(0, now - this.#since));
  }
}
