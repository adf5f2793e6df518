export interface ServerSentEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

/** What a reader of server-sent events has read, and how its reading ended. */
export class EventReader {
  readonly events: ServerSentEvent[] = [];
  readonly comments: string[] = [];
  readonly status: number;
  readonly over: Promise<void>;
  readonly #response: Response;

  constructor(response: Response) {
    this.#response = response;
    this.status = response.status;
    this.over = this.#read();
  }

  async #read(): Promise<void> {
    let rest = '';
    for await (const chunk of this.#response.body ?? []) {
      const blocks = (rest + Buffer.from(chunk).toString()).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.#take(block);
    }
  }

  #take(block: string): void {
    const fields = new Map(
      block
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
    );
    const [id, event, data] = [fields.get('id'), fields.get('event'), fields.get('data')];
    if (id !== undefined && event !== undefined)
      this.events.push({ id, event, data: JSON.parse(data ?? 'null') });
    else if (block.startsWith(': ')) this.comments.push(block.slice(2));
  }
}
