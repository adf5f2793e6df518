import { leave, withdrawAfterEnd, type Leaving, type SeatDecision } from './seat-decisions.ts';
import { isLive, type Registration } from './registration.ts';
import type { SeatPlan } from './seat-plan.ts';

/** The person is erased: who has still to come is withdrawn, and of what is over ids and times stay. */
export function forgetPerson(
  plan: SeatPlan,
  registration: Registration,
  queue: readonly Registration[],
  at: Date,
): SeatDecision {
  const bare = blanked(registration);
  const comes = isLive(bare.status) && plan.ended === null;
  if (!comes && isBare(registration)) return unchanged(plan);
  if (!comes) return withChanged(unchanged(plan), bare);
  return leave(plan, bare, { type: 'withdrawn', reason: 'person-erased' }, queue, at);
}

/** Without what somebody may have written about the person: earlier releases stored reasons in people's own words. */
function blanked(registration: Registration): Registration {
  return {
    ...registration,
    externalRef: null,
    reason: null,
    outsideWindowReason: null,
    steps: registration.steps.map((step) => ({ ...step, reason: null })),
  };
}

/** So that whoever looks again writes nothing. The reason of one who was withdrawn here is a word of ours. */
function isBare({ externalRef, reason, outsideWindowReason, steps }: Registration): boolean {
  const said = [reason, ...steps.map((step) => step.reason)];
  const words = said.filter((word) => word !== null && word !== 'person-erased');
  return externalRef === null && outsideWindowReason === null && words.length === 0;
}

interface Both {
  readonly registration: Registration;
  readonly rival: Registration | undefined;
}

/**
 * The registration is of another id of the same person, who may be registered at the event under that one too: then one
 * of the two ends. `rival`: the live one under the other id.
 */
export function replacePerson(
  plan: SeatPlan,
  { registration, rival }: Both,
  personId: string,
  queue: readonly Registration[],
  at: Date,
): SeatDecision {
  const renamed = (one: Registration): Registration => ({ ...one, personId });
  if (rival === undefined || !isLive(registration.status))
    return withChanged(unchanged(plan), renamed(registration));
  const loser = losing(registration, rival);
  const leaving: Leaving = { type: 'withdrawn', reason: 'merged' };
  const left =
    plan.ended === null
      ? leave(plan, loser, leaving, queue, at)
      : withdrawAfterEnd(plan, loser, leaving, at);
  if (loser === registration) return mapped(left, registration.id, renamed);
  return withChanged(left, renamed(registration));
}

/** The one that waits, so that no seat is lost; else the later one. */
function losing(one: Registration, other: Registration): Registration {
  // ids sort in the order in which they were made
  const [first, second] = [one, other].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (first === undefined || second === undefined) return one;
  return first.status !== 'confirmed' && second.status === 'confirmed' ? first : second;
}

function unchanged(plan: SeatPlan): SeatDecision {
  return { plan, planRecorded: [], changes: [] };
}

/** A change that no message tells of. */
function withChanged(decision: SeatDecision, registration: Registration): SeatDecision {
  return { ...decision, changes: [...decision.changes, { registration, recorded: [] }] };
}

function mapped(
  decision: SeatDecision,
  id: string,
  change: (registration: Registration) => Registration,
): SeatDecision {
  const changes = decision.changes.map(({ registration, recorded }) => ({
    registration: registration.id === id ? change(registration) : registration,
    recorded,
  }));
  return { ...decision, changes };
}
