export const synergyStates = ['open', 'proposed', 'accepted', 'declined'] as const;

export type SynergyState = (typeof synergyStates)[number];
export type SynergyVerb = 'propose' | 'accept' | 'decline';

/** A closed list: what one organiser thinks of another is not for a database. */
export const declineReasons = [
  'dates-do-not-suit',
  'aims-differ',
  'no-capacity',
  'partners-do-not-agree',
  'other',
] as const;

export type DeclineReason = (typeof declineReasons)[number];

/** What was declined can be proposed again, for another day. */
const allowed: Readonly<Record<SynergyState, readonly SynergyVerb[]>> = {
  open: ['propose'],
  proposed: ['accept', 'decline'],
  accepted: [],
  declined: ['propose'],
};

export function allowedTransitions(state: SynergyState): readonly SynergyVerb[] {
  return allowed[state];
}
