/** SECOND_FACTOR */
export type SecondFactorRule = 'required' | 'off';

/** Roles that see no protected names and decide nothing for others. */
const modest: ReadonlySet<string> = new Set(['participant', 'reviewer', 'observer']);

/** Of sign-ins (RFC 8176): a password, or the word of another issuer. */
export function isOneFactor([method, ...more]: readonly string[]): boolean {
  return more.length === 0 && (method === 'pwd' || method === 'fed');
}

/** Whether a password alone is too little for who holds these grants, whenever they run. */
export function needsSecondFactor(
  grants: readonly { readonly role: string }[],
  rule: SecondFactorRule,
): boolean {
  return rule === 'required' && grants.some(({ role }) => !modest.has(role));
}
