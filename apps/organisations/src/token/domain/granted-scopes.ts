import { InvalidScopeError } from './errors.ts';

/** The scopes of a token: all scopes of the client if it asks for none. Throws InvalidScopeError. */
export function grantedScopes(
  asked: string | undefined,
  held: readonly string[],
): readonly string[] {
  const wanted = [...new Set((asked ?? '').split(' ').filter((scope) => scope !== ''))];
  if (wanted.length === 0) return held;
  if (wanted.some((scope) => !held.includes(scope))) throw new InvalidScopeError();
  return wanted;
}
