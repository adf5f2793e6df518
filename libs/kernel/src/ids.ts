import { v5, v7, validate, version } from 'uuid';
import { isGuarded } from './failpoint.ts';

const UUID_TIME_DIGITS = 12;

/** A new UUIDv7 (RFC 9562). */
export function newId(): string {
  return v7();
}

/**
 * A new UUIDv7 that sorts after `last`, also when this machine's clock is behind the one
 * that made `last`. The order of an aggregate's messages rests on it.
 */
export function newIdAfter(last: string | null): string {
  const id = v7();
  if (last === null || id > last || !isGuarded('ascending-ids')) return id;
  return v7({ msecs: millisecondsOf(last) + 1 });
}

export function isId(value: string): boolean {
  return validate(value) && version(value) === 7;
}

/** The instant a UUIDv7 was made at (to the millisecond), or undefined for anything else. */
export function idTime(id: string): Date | undefined {
  return isId(id) ? new Date(millisecondsOf(id)) : undefined;
}

function millisecondsOf(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, UUID_TIME_DIGITS), 16);
}

/** A namespace of our own for `idOfText`. */
const NAMES = '0193a5c0-7d1e-5f7b-9d2e-5a1f0c3b7e42';

/** The UUID of a text (version 5, RFC 9562): always the same one. */
export function idOfText(text: string): string {
  return v5(text, NAMES);
}
