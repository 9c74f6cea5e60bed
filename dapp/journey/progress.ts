// What one sees while the journey runs, and what stops it.

/** What came out is not what should. */
export class Difference extends Error {
  override name = 'Difference';
}

/** Progress lines, and the count of what was found as expected. */
export class Progress {
  private met = 0;
  private readonly began = Date.now();

  constructor(private readonly quiet: boolean) {}

  /** How many expectations were met. */
  get expectationsMet(): number {
    return this.met;
  }

  /** Seconds since the beginning. */
  get seconds(): number {
    return (Date.now() - this.began) / 1_000;
  }

  /** A step begins. */
  step(title: string): void {
    this.say(`\n[${this.seconds.toFixed(0).padStart(3)} s] ${title}`);
  }

  /** Something was done, and found as expected. */
  done(text: string): void {
    this.say(`        ${text}`);
  }

  private say(line: string): void {
    if (!this.quiet) {
      console.log(line);
    }
  }

  /** Stops the journey unless both are the same. */
  equal(what: string, got: unknown, expected: unknown): void {
    const [shown, wanted] = [show(got), show(expected)];
    if (shown !== wanted) {
      throw new Difference(`${what}\n  expected: ${wanted}\n  got:      ${shown}`);
    }
    this.met += 1;
  }

  /** Stops the journey unless it holds. */
  holds(what: string, holds: boolean): void {
    this.equal(what, holds, true);
  }
}

/** A value as text that differs where the value does. */
function show(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) => {
      if (typeof inner === 'bigint') {
        return inner.toString();
      }
      if (inner instanceof Uint8Array) {
        return Buffer.from(inner).toString('hex');
      }
      return inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner;
    }) ?? 'undefined'
  );
}
