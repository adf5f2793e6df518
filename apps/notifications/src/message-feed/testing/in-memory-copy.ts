import type { Copy, CopyReader, IncomingMessage, Known } from '@regional-events/platform-messaging';

/** A copy without a database. */
export class InMemoryCopy<F extends object> implements CopyReader<F> {
  readonly #facts = new Map<string, F>();
  readonly #copy: Copy<F>;

  constructor(copy: Copy<F>) {
    this.#copy = copy;
  }

  async find(id: string): Promise<Known<F> | undefined> {
    return (await this.findMany([id])).get(id);
  }

  async findMany(ids: readonly string[]): Promise<ReadonlyMap<string, Known<F>>> {
    const known = [...this.#facts].filter(([id]) => ids.includes(id));
    return new Map(known.map(([id, facts]) => [id, { ...facts, id }]));
  }

  async idsWith(field: keyof F, value: string): Promise<readonly string[]> {
    const isIt = (facts: F) => [facts[field]].flat().some((one) => one === value);
    return [...this.#facts].filter(([, facts]) => isIt(facts)).map(([id]) => id);
  }

  async page(after: string, limit: number): Promise<readonly Known<F>[]> {
    const behind = [...this.#facts]
      .filter(([id]) => id > after)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return behind.slice(0, limit).map(([id, facts]) => ({ ...facts, id }));
  }

  async follow(messages: readonly IncomingMessage[]): Promise<void> {
    for (const message of messages) {
      const { subject } = message;
      const after = this.#copy.declaration.after(message, this.#facts.get(subject));
      if (after === undefined) this.#facts.delete(subject);
      else this.#facts.set(subject, after);
    }
  }
}
