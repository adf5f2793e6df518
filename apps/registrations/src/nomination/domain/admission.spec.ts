import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { aNomination, aPartner, aSecretariat } from '../../seating/testing/nominations.ts';
import {
  admitNominator,
  admitPerson,
  admitTime,
  type EventFacts,
  type Nominator,
} from './admission.ts';
import type { RegistrationRole } from '../../seating/domain/registration.ts';

const organiser = newId();
const coOrganiser = newId();
const guest = newId();
const now = new Date('2030-03-01T09:00:00Z');

const event: EventFacts = {
  admission: 'open',
  seriesId: null,
  organiserIds: [organiser],
  coOrganiserIds: [coOrganiser],
  days: ['2030-04-01', '2030-04-02'],
  timeZone: 'Europe/Belgrade',
  opensAt: new Date('2030-02-01T00:00:00Z'),
  closesAt: new Date('2030-03-20T00:00:00Z'),
  endsAt: new Date('2030-04-02T15:00:00Z'),
};
const byInvitation: EventFacts = { ...event, admission: 'by-invitation' };

function nominator(given: Partial<Nominator> = {}): Nominator {
  return {
    actor: aPartner(guest),
    organisationId: guest,
    organisationKnown: true,
    organisationRetired: false,
    invited: false,
    answerWasDue: null,
    ...given,
  };
}

function broken(check: () => unknown): string {
  try {
    check();
    return 'nothing';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

function refusal(facts: EventFacts, given: Partial<Nominator>, role: RegistrationRole): string {
  return broken(() => admitNominator(facts, nominator(given), role));
}

describe('who nominates', () => {
  it('is an organisation for its own people', () => {
    expect(refusal(event, {}, 'participant')).toBe('nothing');
    expect(refusal(event, { organisationId: newId() }, 'participant')).toBe(
      'registration.foreign-organisation',
    );
  });

  it('is the secretariat for every organisation that is known', () => {
    const actor = aSecretariat();
    expect(refusal(byInvitation, { actor }, 'participant')).toBe('nothing');
    expect(refusal(event, { actor, organisationKnown: false }, 'participant')).toBe(
      'organisation.unknown',
    );
  });

  it('needs an invitation where the event is by invitation', () => {
    expect(refusal(byInvitation, {}, 'participant')).toBe('registration.organisation-not-invited');
    expect(refusal(byInvitation, { invited: true }, 'participant')).toBe('nothing');
  });

  it('needs one that was answered in time', () => {
    const answerWasDue = new Date('2030-02-28T00:00:00Z');
    expect(refusal(byInvitation, { answerWasDue }, 'participant')).toBe(
      'invitation.answer-too-late',
    );
    expect(refusal(event, { answerWasDue }, 'participant')).toBe('nothing');
    const actor = aSecretariat();
    expect(refusal(byInvitation, { answerWasDue, actor }, 'participant')).toBe('nothing');
  });

  it('is no retired organisation, and nobody for it', () => {
    for (const actor of [aPartner(guest), aSecretariat()]) {
      expect(refusal(event, { actor, organisationRetired: true }, 'participant')).toBe(
        'organisation.retired',
      );
    }
  });

  it.each(['speaker', 'interpreter', 'organiser'] as const)(
    'gives the role of %s, which takes no seat, for an organiser of the event alone',
    (role) => {
      expect(refusal(event, {}, role)).toBe('registration.role-not-yours');
      for (const own of [organiser, coOrganiser]) {
        expect(refusal(byInvitation, { actor: aPartner(own), organisationId: own }, role)).toBe(
          'nothing',
        );
      }
    },
  );

  it('brings nobody without an organisation but a speaker, as organiser or secretariat', () => {
    const nobody = { organisationId: null, organisationKnown: false };
    expect(refusal(event, { ...nobody, actor: aSecretariat() }, 'participant')).toBe(
      'registration.organisation-missing',
    );
    expect(refusal(event, nobody, 'speaker')).toBe('registration.foreign-organisation');
    for (const actor of [aSecretariat(), aPartner(organiser)]) {
      expect(refusal(event, { ...nobody, actor }, 'speaker')).toBe('nothing');
    }
  });
});

describe('the registration window', () => {
  const before = new Date('2030-01-31T23:59:59Z');

  it('is open from its first instant until before its last', () => {
    const { opensAt, closesAt } = event;
    expect(admitTime(event, aPartner(guest), null, opensAt!)).toBeNull();
    expect(broken(() => admitTime(event, aPartner(guest), null, closesAt!))).toBe(
      'registration.window-closed',
    );
    expect(broken(() => admitTime(event, aSecretariat(), null, before))).toBe(
      'registration.window-closed',
    );
  });

  it('is over when the event is, whatever it says', () => {
    const late = { ...event, closesAt: new Date('2030-09-01T00:00:00Z') };
    const ended = event.endsAt!;
    const before = new Date(ended.getTime() - 1);
    expect(admitTime(late, aPartner(guest), null, before)).toBeNull();
    for (const actor of [aPartner(guest), aSecretariat()]) {
      expect(broken(() => admitTime(late, actor, null, ended))).toBe('registration.window-closed');
    }
    expect(admitTime(late, aSecretariat(), 'recorded afterwards', ended)).toBe(
      'recorded afterwards',
    );
  });

  it('is passed by the secretariat with a reason, which is kept only where it was needed', () => {
    expect(admitTime(event, aSecretariat(), 'recorded afterwards', before)).toBe(
      'recorded afterwards',
    );
    expect(admitTime(event, aSecretariat(), 'recorded afterwards', now)).toBeNull();
    expect(broken(() => admitTime(event, aPartner(guest), 'please', now))).toBe(
      'registration.outside-window-not-yours',
    );
  });
});

describe('a person', () => {
  function judged(
    from: string,
    to: string | null,
    registered = false,
    at = now,
    actor = aSecretariat(),
  ): string {
    const person = { affiliations: [{ organisationId: guest, from, to }] };
    const nomination = aNomination({ organisationId: guest });
    return broken(() => admitPerson(event, nomination, { actor, person, registered }, at));
  }

  it('belongs to the organisation today or on a day of the event', () => {
    expect(judged('2020-01-01', null)).toBe('nothing');
    expect(judged('2020-01-01', '2030-03-01')).toBe('nothing');
    expect(judged('2030-04-02', null)).toBe('nothing');
    expect(judged('2020-01-01', '2030-02-28')).toBe('registration.person-not-affiliated');
    expect(judged('2030-04-03', null)).toBe('registration.person-not-affiliated');
  });

  it("is judged by the date at the event's place", () => {
    const lateEvening = new Date('2030-02-28T23:30:00Z');
    expect(judged('2030-03-01', '2030-03-01', false, lateEvening)).toBe('nothing');
  });

  it('is known, and registered once', () => {
    const nomination = aNomination({ organisationId: null, role: 'speaker' });
    const stranger = { actor: aSecretariat(), person: undefined, registered: false };
    expect(broken(() => admitPerson(event, nomination, stranger, now))).toBe('person.unknown');
    expect(judged('2020-01-01', null, true)).toBe('registration.already-registered');
  });

  it('who is not of its organisation is as unknown to a partner as nobody, registered or not', () => {
    const actor = aPartner(guest);
    expect(judged('2020-01-01', null, false, now, actor)).toBe('nothing');
    expect(judged('2020-01-01', '2030-02-28', false, now, actor)).toBe('person.unknown');
    expect(judged('2020-01-01', '2030-02-28', true, now, actor)).toBe('person.unknown');
    const nomination = aNomination({ organisationId: guest });
    const [left, nobody] = [{ affiliations: [] }, undefined].map((person) => {
      try {
        admitPerson(event, nomination, { actor, person, registered: true }, now);
      } catch (error) {
        return error;
      }
      return 'nothing';
    });
    expect(left).toEqual(nobody);
  });

  it.each<[string, string, string, string]>([
    ['who belongs nowhere', '2020-01-01', '2021-01-01', 'nothing'],
    ['who belongs to another organisation today', '2020-01-01', '2030-03-01', 'person.unknown'],
    ['who will on a day of the event', '2030-04-02', '2030-04-02', 'person.unknown'],
  ])('%s is a speaker for nobody at an organiser’s wish: %s to %s is %s', (_, from, to, code) => {
    const person = { affiliations: [{ organisationId: guest, from, to }] };
    const known = { actor: aPartner(organiser), person, registered: false };
    const nomination = aNomination({ organisationId: null, role: 'speaker' });
    expect(broken(() => admitPerson(event, nomination, known, now))).toBe(code);
    const own = { ...known, actor: aPartner(guest) };
    const refusal = code === 'nothing' ? code : 'registration.person-has-organisation';
    expect(broken(() => admitPerson(event, nomination, own, now))).toBe(refusal);
    const bySecretariat = { ...known, actor: aSecretariat() };
    expect(broken(() => admitPerson(event, nomination, bySecretariat, now))).toBe('nothing');
  });
});
