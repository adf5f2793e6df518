import { DomainError } from '@regional-events/kernel';

export interface Order {
  /** As the request calls it. */
  readonly name: string;
  /** Those that come before the id. */
  readonly fields: readonly string[];
  readonly direction: 1 | -1;
}

/** Encodes the position of a row in an order. */
export interface Cursor {
  readonly id: string;
  readonly values: readonly unknown[];
}

export class UnknownCursorError extends DomainError {
  constructor() {
    super({
      kind: 'malformed',
      code: 'request.unknown-cursor',
      detail: 'The value of `after` is none that this list gave for this order.',
      errors: [
        {
          pointer: '/query/after',
          code: 'request.unknown-cursor',
          detail: 'not a cursor of this list',
        },
      ],
    });
  }
}

export function encodeCursor(row: { readonly _id: string }, { name, fields }: Order): string {
  const values = fields.map((field) => {
    const value: unknown = Reflect.get(row, field) ?? null;
    return value instanceof Date ? { at: value.toISOString() } : value;
  });
  return Buffer.from(JSON.stringify([name, row._id, ...values])).toString('base64url');
}

/** Throws UnknownCursorError for what encodeCursor did not make for this order. */
export function decodeCursor(text: string, { name, fields }: Order): Cursor {
  const [ofOrder, id, ...kept] = partsOf(text);
  if (ofOrder !== name || typeof id !== 'string' || kept.length !== fields.length)
    throw new UnknownCursorError();
  return { id, values: kept.map(valueOf) };
}

function partsOf(text: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parts)) return parts;
  } catch {
    // every invalid cursor gets the same error, below
  }
  throw new UnknownCursorError();
}

function valueOf(kept: unknown): unknown {
  if (kept === null || ['string', 'number', 'boolean'].includes(typeof kept)) return kept;
  const at: unknown = typeof kept === 'object' && 'at' in kept ? kept.at : undefined;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) throw new UnknownCursorError();
  return new Date(at);
}
