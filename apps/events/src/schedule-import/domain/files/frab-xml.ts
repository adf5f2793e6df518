import { ScheduleUnreadableError } from '../errors.ts';
import type { ScheduledSession } from '../scheduled-session.ts';
import { clockMinutes, frabStart } from './frab-times.ts';
import { readXml, type XmlElement } from './xml.ts';

/** A schedule of frab, pentabarf or pretalx in XML. */
export function readFrabXml(source: string): readonly ScheduledSession[] {
  const root = readXml(source);
  if (root.name !== 'schedule') throw new ScheduleUnreadableError('its root is not <schedule>');
  return named(root, 'day').flatMap((day) =>
    named(day, 'room').flatMap((room) =>
      named(room, 'event').map((event) => sessionOf(event, day, room)),
    ),
  );
}

function sessionOf(event: XmlElement, day: XmlElement, room: XmlElement): ScheduledSession {
  const date = day.attributes.get('date') ?? null;
  const text = (name: string) => textOf(event, name);
  const [people] = named(event, 'persons');
  const [links] = named(event, 'links');
  return {
    guid: event.attributes.get('guid') ?? idOf(event),
    day: date,
    start: frabStart(date, text('date'), text('start')),
    minutes: clockMinutes(text('duration')),
    title: text('title') ?? '',
    subtitle: text('subtitle'),
    abstract: text('abstract') ?? text('description'),
    kind: text('type'),
    language: text('language'),
    room: room.attributes.get('name') ?? text('room'),
    track: text('track'),
    links: (links === undefined ? [] : named(links, 'link')).map((link) => ({
      url: link.attributes.get('href') ?? '',
      title: link.text === '' ? null : link.text,
    })),
    people: (people === undefined ? [] : named(people, 'person')).flatMap(
      ({ attributes }) => attributes.get('guid') ?? attributes.get('id') ?? [],
    ),
  };
}

function idOf({ attributes }: XmlElement): string | null {
  const id = attributes.get('id');
  return id === undefined ? null : `id-${id}`;
}

function named({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

function textOf(element: XmlElement, name: string): string | null {
  const text = named(element, name)[0]?.text ?? '';
  return text === '' ? null : text;
}
