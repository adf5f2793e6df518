import { same } from './event-changes.ts';
import { spanOf } from './event-days.ts';
import type { EventDetails, RegistrationWindow } from './event-details.ts';

const keptFields = ['kind', 'seriesId', 'numberInSeries', 'admission', 'timeZone'] as const;

/** Pointers to the fields of a published event that `wanted` changes although people rely on them. */
export function brokenPromises(old: EventDetails, wanted: EventDetails): readonly string[] {
  const kept = keptFields
    .filter((field) => !same(old[field], wanted[field]))
    .map((field) => `/${field}`);
  const dates = new Set(wanted.days.map(({ date }) => date));
  // a day more takes nothing from anybody; other days are given by rescheduling, which asks and tells
  const daysStay = old.days.every(({ date }) => dates.has(date));
  return [
    ...kept,
    ...(daysStay ? [] : ['/days']),
    ...(wanted.venue === null ? ['/venue'] : []),
    ...brokenByWindow(old, wanted),
  ];
}

/**
 * Registration may open earlier and close later, never the reverse; a closing time after the event's end does not
 * count.
 */
function brokenByWindow(old: EventDetails, wanted: EventDetails): readonly string[] {
  if (old.registration === null) return [];
  if (wanted.registration === null) return ['/registration'];
  return [
    ...(wanted.registration.opensAt > old.registration.opensAt ? ['/registration/opensAt'] : []),
    ...(wanted.registration.closesAt < closingOf(old, old.registration)
      ? ['/registration/closesAt']
      : []),
  ];
}

function closingOf(old: EventDetails, { closesAt }: RegistrationWindow): string {
  const endsAt = spanOf(old)?.endsAt.toISOString() ?? closesAt;
  return endsAt < closesAt ? endsAt : closesAt;
}

/** Pointers to what an event still lacks before it can be published. */
export function missingForPublishing(details: EventDetails): readonly string[] {
  const lacks: Readonly<Record<string, boolean>> = {
    '/title': Object.keys(details.title).length === 0,
    '/venue': details.venue === null,
    '/timeZone': details.timeZone === null,
    '/days': details.days.length === 0,
    '/capacity': details.capacity === null,
    '/registration': details.registration === null,
  };
  return Object.keys(lacks).filter((pointer) => lacks[pointer]);
}
