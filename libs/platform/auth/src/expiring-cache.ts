const MOST = 10_000;

/** Caches answers for some milliseconds; concurrent callers for the same key share one lookup. */
export class ExpiringCache<T> {
  private readonly answers = new Map<
    string,
    { readonly answer: Promise<T>; readonly until: number }
  >();

  constructor(private readonly milliseconds: number) {}

  async get(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key);
    if (known !== undefined && performance.now() < known.until) return known.answer;
    if (this.answers.size >= MOST) this.answers.clear();
    const asked = { answer: ask(), until: performance.now() + this.milliseconds };
    this.answers.set(key, asked);
    try {
      return await asked.answer;
    } catch (error) {
      if (this.answers.get(key) === asked) this.answers.delete(key);
      throw error;
    }
  }
}
