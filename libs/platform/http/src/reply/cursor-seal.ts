import { createHash } from 'node:crypto';
import { canonicalJson } from '../context/canonical-json.ts';
import { canonicalPath, canonicalQuery } from '../context/canonical-path.ts';
import type { HttpRequest } from '../context/request-work.ts';
import { UnknownCursorError } from '../problem/request-errors.ts';

const SEAL_LENGTH = 12;
/** The parameters that may change from page to page. */
const NOT_SEALED = ['after', 'limit'];

/**
 * Binds a cursor to its list, filters and order, so that it is not read where its position would mean something else.
 * It is not a secret: a position discloses no row that the list would not show.
 */
export function sealOf(request: HttpRequest): string {
  const list = [canonicalPath(request), canonicalQuery(request.query, NOT_SEALED)];
  const digest = createHash('sha256').update(canonicalJson(list)).digest('base64url');
  return digest.slice(0, SEAL_LENGTH);
}

export function sealed(seal: string, position: string): string {
  return seal + Buffer.from(position).toString('base64url');
}

/** The position in a cursor. Throws UnknownCursorError for one of another list, of other filters or of another order. */
export function unsealed(seal: string, cursor: string): string {
  const rest = cursor.startsWith(seal) ? cursor.slice(seal.length) : '';
  const position = Buffer.from(rest, 'base64url').toString();
  if (position === '' || sealed(seal, position) !== cursor) throw new UnknownCursorError();
  return position;
}
