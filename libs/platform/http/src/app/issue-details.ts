import type { ErrorDetail } from '@regional-events/kernel';
import { wordsOf } from './issue-words.ts';
import type { Issue } from './issue-words.ts';

/** Most details in one answer. */
export const MOST_DETAILS = 50;
const SHOWN_KEY = 60;

/** What does not match the schema, with JSON Pointers (RFC 6901); never the values themselves. */
export function detailsOf(issues: readonly Issue[], prefix: string): ErrorDetail[] {
  return issues.flatMap((issue) => detailOf(issue, prefix)).slice(0, MOST_DETAILS);
}

function detailOf(issue: Issue, prefix: string): ErrorDetail[] {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).slice(0, MOST_DETAILS).map((key) => ({
      pointer: pointerOf([...path, shownKey(key)], prefix),
      code: 'unknown-field',
      detail: 'is not known here',
    }));
  }
  return [{ pointer: pointerOf(path, prefix), ...textOf(issue, prefix) }];
}

/** A repeated parameter is read as a list even where one value is expected. */
function textOf(issue: Issue, prefix: string): Pick<ErrorDetail, 'code' | 'detail'> {
  const isOfType = issue.code === 'invalid_type';
  if (isOfType && issue.message.endsWith('received undefined'))
    return { code: 'missing', detail: 'is missing' };
  if (isOfType && prefix === '/query' && issue.message.endsWith('received array'))
    return { code: 'repeated', detail: 'must be given once' };
  return { code: codeOf(issue), detail: wordsOf(issue) };
}

function codeOf({ code = 'custom', params }: Issue): string {
  if (typeof params?.code === 'string') return params.code;
  return code === 'custom' ? 'not-allowed' : code.replaceAll('_', '-');
}

/** A key chosen by the caller is not echoed in full. */
export function shownKey(key: string): string {
  return key.slice(0, SHOWN_KEY);
}

export function pointerOf(path: readonly string[], prefix = ''): string {
  return (
    prefix + path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  );
}
