import type { Actor, ClientRole } from '@regional-events/kernel';
import { SynergyTransitionError } from './errors.ts';
import {
  allowedTransitions,
  type DeclineReason,
  type SynergyState,
  type SynergyVerb,
} from './synergy-life.ts';

export interface Proposer extends Pick<Actor, 'clientId' | 'organisationId'> {
  readonly role: ClientRole;
}

/** Which day is to be held together, and who asked. */
export interface Proposal {
  /** The event whose organisers ask. */
  readonly byEventId: string;
  /** The event with the day; those who speak for the other one become its co-organisers. */
  readonly dayOfEventId: string;
  readonly date: string;
  /** Who proposed, in whose name the day is shared where it is their own. */
  readonly proposer: Proposer;
  /** The organisations in whose name it was proposed. */
  readonly organisationIds: readonly string[];
}

/** Two events and what came of them; stored from the first proposal on. */
export interface Synergy {
  readonly id: string;
  /** Counts saves; 0 = never stored. */
  readonly version: number;
  readonly eventIds: readonly string[];
  readonly state: SynergyState;
  readonly proposal: Proposal | null;
  readonly declineReason: DeclineReason | null;
}

const HEX = 16;
const DIGITS = 32;

/** The same for the same two events, whichever is named first. */
export function synergyId(one: string, other: string): string {
  const mixed = (numberOf(one) ^ numberOf(other)).toString(HEX).padStart(DIGITS, '0');
  // version 8 of RFC 9562: a UUID with a content of its own
  return mixed.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, (_, ...[a, b, c, d, e]: string[]) =>
    [a, b, `8${c}`, `8${d}`, e].join('-'),
  );
}

function numberOf(id: string): bigint {
  return BigInt(`0x${id.replaceAll('-', '')}`);
}

export function openSynergy(one: string, other: string): Synergy {
  const eventIds = [one, other].toSorted();
  const nothingYet = { state: 'open', proposal: null, declineReason: null } as const;
  return { id: synergyId(one, other), version: 0, eventIds, ...nothingYet };
}

export function proposed(synergy: Synergy, proposal: Proposal): Synergy {
  expectAllowed('propose', synergy);
  return { ...synergy, state: 'proposed', proposal, declineReason: null };
}

export function accepted(synergy: Synergy): Synergy {
  expectAllowed('accept', synergy);
  return { ...synergy, state: 'accepted' };
}

export function declined(synergy: Synergy, declineReason: DeclineReason): Synergy {
  expectAllowed('decline', synergy);
  return { ...synergy, state: 'declined', declineReason };
}

function expectAllowed(verb: SynergyVerb, { state }: Synergy): void {
  const allowed = allowedTransitions(state);
  if (!allowed.includes(verb)) throw new SynergyTransitionError(verb, state, allowed);
}
