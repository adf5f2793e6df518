import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@regional-events/kernel';
import {
  coOrganiserId,
  organiserId,
  partnerOf,
  secretariat,
  strangerId,
} from '../../../testing/actors.ts';
import { draft, lastDay, published } from '../../testing/event-builder.ts';
import { eventStatuses } from '@regional-events/contracts-events';
import { EventNotYoursError, TransitionNotAllowedError } from './errors.ts';
import { abilitiesAt } from './event-abilities.ts';
import type { EventStatus, EventVerb } from './event-life.ts';
import { RegionalEvent } from './regional-event.ts';

const at = lastDay;
const verbs: Readonly<Record<EventVerb, (event: RegionalEvent, actor: Actor) => void>> = {
  publish: (event, actor) => event.publish({ actor, at, series: null }, []),
  postpone: (event, actor) => event.postpone(actor, at),
  reschedule: (event, actor) => event.reschedule({}, { actor, at, series: null }),
  cancel: (event, actor) => event.cancel(actor, null, at),
  complete: (event, actor) => event.complete(actor, at),
  close: (event, actor) => event.close(actor, at),
};

function eventThatIs(status: EventStatus): RegionalEvent {
  const { id, state } = published();
  return RegionalEvent.restore(
    { id, version: 1, sequence: 1, lastMessageId: null },
    { ...state, status },
  );
}

function refuses(verb: EventVerb, status: EventStatus, actor: Actor): boolean {
  try {
    verbs[verb](eventThatIs(status), actor);
    return false;
  } catch (error) {
    if (error instanceof EventNotYoursError || error instanceof TransitionNotAllowedError)
      return true;
    throw error;
  }
}

const actors = {
  'the secretariat': secretariat,
  'an organiser': partnerOf(organiserId),
  'the co-organiser of a day': partnerOf(coOrganiserId),
  'a stranger': partnerOf(strangerId),
};

describe('what can be done with an event', () => {
  it.each(Object.entries(actors))('names to %s the verbs that are not refused', (_, actor) => {
    for (const status of eventStatuses) {
      const named = abilitiesAt(actor, eventThatIs(status).state);
      const taken = (Object.keys(verbs) as EventVerb[]).filter(
        (verb) => !refuses(verb, status, actor),
      );
      expect({ status, verbs: named.filter((one) => one in verbs) }).toEqual({
        status,
        verbs: taken,
      });
    }
  });

  it('names to the co-organiser of a day its theme and its sessions alone, while the event takes changes', () => {
    const actor = partnerOf(coOrganiserId);
    expect(abilitiesAt(actor, draft().state)).toEqual(['change-themes', 'plan-sessions']);
    expect(abilitiesAt(actor, eventThatIs('completed').state)).toEqual([]);
  });

  it('names nothing to who may only read', () => {
    const reader = { ...secretariat, scopes: ['events:read'] };
    expect(abilitiesAt(reader, draft().state)).toEqual([]);
  });

  it('names copying of whatever became of the event', () => {
    expect(abilitiesAt(secretariat, eventThatIs('cancelled').state)).toEqual(['clone']);
  });
});
