import { InvalidScopeError } from './errors.ts';

/** What a token gets: all that the client holds where it asks for none. Throws InvalidScopeError. */
export function grantedScopes(
  asked: string | undefined,
  held: readonly string[],
): readonly string[] {
  const wanted = [...new Set((asked ?? '').split(' ').filter((scope) => scope !== ''))];
  if (wanted.length === 0) return held;
  if (wanted.some((scope) => !held.includes(scope))) throw new InvalidScopeError();
  return wanted;
}
