import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One line that a process wrote; `fields` where it is a JSON object. */
export interface LogLine {
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

/** Keeps what a process writes, and finds lines in it. */
export class LogLines {
  readonly #lines: LogLine[] = [];

  get all(): readonly LogLine[] {
    return this.#lines;
  }

  /** Resolves when the stream has ended and every line of it is here. */
  read(stream: Readable): Promise<void> {
    const lines = createInterface({ input: stream });
    lines.on('line', (text) => this.#lines.push({ text, fields: parse(text) }));
    return new Promise((resolve) => lines.once('close', resolve));
  }

  /** The lines whose field has that value, for example `withField('code', 'write-outside-transaction')`. */
  withField(name: string, value: unknown, since = 0): readonly LogLine[] {
    return this.#lines.slice(since).filter(({ fields }) => fields?.[name] === value);
  }

  tail(count = 40): string {
    return this.#lines
      .slice(-count)
      .map(({ text }) => text)
      .join('\n');
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
