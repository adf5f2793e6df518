import { describe, expect, it } from '@jest/globals';
import { draftOf, nextDay, patchOf, type EventForm } from './event-form.ts';

const form: EventForm = {
  title: { en: 'Interviewing victims', sq: 'Intervistimi' },
  kind: 'workshop',
  topics: ['trafficking-in-human-beings'],
  seriesId: null,
  numberInSeries: null,
  organiserIds: ['an-organisation'],
  admission: 'open',
  venue: { name: 'Hotel Park', city: 'Skopje', country: 'MK' },
  timeZone: 'Europe/Skopje',
  days: [
    {
      date: '2027-03-01',
      startTime: '09:00',
      endTime: '17:00',
      theme: null,
      coOrganiserIds: [],
    },
  ],
  capacity: 30,
  registration: { opensAt: '2027-01-10T00:00:00.000Z', closesAt: '2027-02-10T00:00:00.000Z' },
};

describe('the form of an event', () => {
  it('sends only what was changed', () => {
    expect(patchOf(form, form)).toEqual({});
    const after = { ...form, capacity: 40, title: { en: 'Interviewing', sq: '' } };
    expect(patchOf(form, after)).toEqual({
      capacity: 40,
      title: { en: 'Interviewing', sq: null },
    });
  });

  it('takes an emptied venue or window away', () => {
    const after = {
      ...form,
      venue: { name: '', city: ' ', country: 'MK' },
      registration: { ...form.registration, closesAt: null },
    };
    expect(patchOf(form, after)).toEqual({ venue: null, registration: null });
  });

  it('leaves the organisers of a draft to its series where none were named', () => {
    expect(draftOf({ ...form, organiserIds: [] })).not.toHaveProperty('organiserIds');
    expect(draftOf(form)).toMatchObject({ organiserIds: ['an-organisation'], capacity: 30 });
  });

  it('gives a further day the times of the last one', () => {
    expect(nextDay(form.days, '2027-01-01')).toMatchObject({
      date: '2027-03-02',
      startTime: '09:00',
      endTime: '17:00',
    });
    expect(nextDay([], '2027-01-01').date).toBe('2027-01-01');
  });
});
