import { newId } from '@regional-events/kernel';
import type { Registration, RegistrationRole } from '../domain/registration.ts';
import type { SeatDecision } from '../domain/seat-decisions.ts';
import { changeCapacity, leave, nominate } from '../domain/seat-decisions.ts';
import { freeSeats, openSeatPlan, type SeatPlan } from '../domain/seat-plan.ts';
import { aNomination } from './nominations.ts';

const at = new Date('2030-03-01T09:00:00Z');
const client = newId();

/** The event's seats as a database would store them; applies decisions. */
export class InMemorySeating {
  plan: SeatPlan;
  readonly registrations = new Map<string, Registration>();

  constructor(capacity: number) {
    this.plan = openSeatPlan(newId(), capacity, at).plan;
  }

  take(decision: SeatDecision): SeatDecision {
    this.plan = decision.plan;
    for (const { registration } of decision.changes)
      this.registrations.set(registration.id, registration);
    return decision;
  }

  all(): Registration[] {
    return [...this.registrations.values()];
  }

  queue(limit = Infinity): Registration[] {
    return this.all()
      .filter(({ status }) => status === 'waiting')
      .sort((one, other) => (one.queueNumber ?? 0) - (other.queueNumber ?? 0))
      .slice(0, limit);
  }

  nominate(role: RegistrationRole = 'participant'): Registration {
    const decision = this.take(nominate(this.plan, aNomination({ role }), client, at));
    const [change] = decision.changes;
    if (change === undefined) throw new Error('a nomination made no registration');
    return change.registration;
  }

  leave(registration: Registration): SeatDecision {
    const left = { type: 'withdrawn', reason: 'schedule-conflict' } as const;
    return this.take(leave(this.plan, registration, left, this.queue(1), at));
  }

  resize(capacity: number): SeatDecision {
    const count = freeSeats({ ...this.plan, capacity });
    return this.take(changeCapacity(this.plan, capacity, this.queue(count), at));
  }
}
