/** SECOND_FACTOR */
export type SecondFactorRule = 'required' | 'off';

/** Roles that see no protected names and decide nothing for others. */
const modest: ReadonlySet<string> = new Set(['participant', 'reviewer', 'observer']);

/** Whether a password alone is too little for who holds these grants, whenever they run. */
export function needsSecondFactor(
  grants: readonly { readonly role: string }[],
  rule: SecondFactorRule,
): boolean {
  return rule === 'required' && grants.some(({ role }) => !modest.has(role));
}
