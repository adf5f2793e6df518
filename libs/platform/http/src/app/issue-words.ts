const MOST_NAMED = 30;

/** A Standard Schema issue, with what zod adds to it. */
export interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
  /** Set by checks of this platform, which may name a code. */
  readonly params?: { readonly code?: unknown };
  readonly expected?: string;
  readonly format?: string;
  readonly inclusive?: boolean;
  readonly maximum?: number | bigint;
  readonly minimum?: number | bigint;
  readonly origin?: string;
  readonly values?: readonly unknown[];
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const formats: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  uuid: 'a UUID',
  url: 'an address (URL)',
  date: 'a date, YYYY-MM-DD',
  datetime: 'an instant in RFC 3339, for example 2026-03-02T09:00:00Z',
};

/** The text for an issue: the rule's own where it has one, never the validator's. */
export function wordsOf(issue: Issue): string {
  if (/^[^A-Z]/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${types[issue.expected ?? ''] ?? 'of another type'}`;
    case 'too_small':
      return `must ${boundOf(issue)} ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}${unitOf(issue)}`;
    case 'too_big':
      return `must ${boundOf(issue)} ${issue.inclusive === false ? 'less than' : 'at most'} ${String(issue.maximum)}${unitOf(issue)}`;
    case 'invalid_format':
      return `must be ${formats[issue.format ?? ''] ?? 'written in another way'}`;
    case 'invalid_value':
      return `must be ${choiceOf(issue.values ?? [])}`;
    case 'invalid_union':
      return 'fits none of the variants';
    default:
      return 'is not allowed';
  }
}

function boundOf({ origin }: Issue): string {
  return origin === 'string' || origin === 'array' ? 'have' : 'be';
}

function unitOf({ origin }: Issue): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' items' : '';
}

function choiceOf(values: readonly unknown[]): string {
  if (values.length === 1) return JSON.stringify(values[0]);
  return values.length > MOST_NAMED ? 'one of the known values' : `one of ${values.join(', ')}`;
}
