import { describe, expect, it } from '@jest/globals';
import { newId, type Actor, type Grant } from '@regional-events/kernel';
import { rightToName, type PersonAtEvent } from './disclosure.ts';

const [id, ours, theirs] = [newId(), newId(), newId()];
const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const today = noon('2030-05-01');
const actor = (more: Partial<Actor> = {}): Actor => ({
  clientId: newId(),
  role: 'partner',
  organisationId: null,
  scopes: ['people:read'],
  personId: null,
  grants: [],
  ...more,
});
const grant = (more: Partial<Grant>): Grant => ({
  role: 'observer',
  organisationId: null,
  country: null,
  seriesId: null,
  from: '2020-01-01',
  to: null,
  ...more,
});
const person = (more: { protected?: boolean; to?: string | null } = {}) => ({
  protected: more.protected ?? false,
  affiliations: [{ organisationId: ours, position: null, from: '2020-01-01', to: more.to ?? null }],
});
const event = (more: Partial<PersonAtEvent> = {}): PersonAtEvent => ({
  eventId: newId(),
  organised: true,
  confirmed: true,
  days: { from: '2030-05-10', to: '2030-05-12' },
  namesFromDays: 14,
  ...more,
});
const secretariat = actor({ role: 'secretariat' });
const own = actor({ organisationId: ours });
const organiser = actor({ organisationId: theirs });
const right = (
  viewer: Actor,
  asked: {
    person?: ReturnType<typeof person> | undefined;
    event?: PersonAtEvent;
    coordinated?: string[];
  } = {},
  now = today,
) =>
  rightToName(
    { actor: viewer, coordinated: asked.coordinated ?? [] },
    { id, event: asked.event ?? null, person: 'person' in asked ? asked.person : person() },
    now,
  );

describe('A name', () => {
  it('is shown at all times to the secretariat, the present organisation, its coordinator, and the person', () => {
    expect(right(secretariat)).toBe('shown');
    expect(right(own)).toBe('shown');
    expect(right(actor({ role: 'person' }), { coordinated: [ours] })).toBe('shown');
    expect(right(actor({ role: 'person', personId: id }))).toBe('shown');
    const focalPoint = [grant({ role: 'focal-point', organisationId: ours })];
    expect(right(actor({ role: 'person', grants: focalPoint }))).toBe('shown');
  });

  it('is shown to nobody else: other organisations, former ones, coordinators of elsewhere, observers, reviewers', () => {
    expect(right(organiser)).toBe('none');
    expect(right(own, { person: person({ to: '2030-04-30' }) })).toBe('none');
    expect(right(actor({ role: 'person' }), { coordinated: [theirs] })).toBe('none');
    for (const role of ['observer', 'reviewer', 'participant'] as const) {
      expect(right(actor({ role: 'person', grants: [grant({ role })] }))).toBe('none');
    }
    expect(right(secretariat, { person: undefined })).toBe('none');
    expect(right(actor({ role: 'secretariat', scopes: ['registrations:read'] }))).toBe('none');
  });

  it.each([
    ['2030-04-25', 'none'],
    ['2030-04-26', 'shown'],
    ['2030-05-11', 'shown'],
    ['2030-06-11', 'shown'],
    ['2030-06-12', 'none'],
  ])('of who is confirmed is on %s to an organiser: %s', (date, expected) => {
    expect(right(organiser, { event: event() }, noon(date))).toBe(expected);
  });

  it('is shown to organisers from another day where the series says so, and never of who is not confirmed', () => {
    const late = event({ namesFromDays: 0 });
    expect(right(organiser, { event: late }, noon('2030-05-09'))).toBe('none');
    expect(right(organiser, { event: late }, noon('2030-05-10'))).toBe('shown');
    expect(right(organiser, { event: event({ confirmed: false }) })).toBe('none');
    expect(right(organiser, { event: event({ organised: false }) })).toBe('none');
    expect(right(organiser, { event: event({ days: null }) })).toBe('none');
  });

  it('that is protected asks for a reason, but not the own organisation, whose reading is logged, nor the person', () => {
    const guarded = { person: person({ protected: true }) };
    expect(right(secretariat, guarded)).toBe('reason');
    expect(right(organiser, { ...guarded, event: event() })).toBe('reason');
    expect(right(actor({ role: 'person' }), { ...guarded, coordinated: [ours] })).toBe('reason');
    expect(right(own, guarded)).toBe('logged');
    expect(right(actor({ role: 'person', personId: id }), guarded)).toBe('shown');
    expect(right(organiser, guarded)).toBe('none');
  });
});
