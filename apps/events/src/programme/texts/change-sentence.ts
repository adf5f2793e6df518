import { endMinute, startMinute, startOfSlot, type LocalSlot } from '@regional-events/kernel';
import { dateIn, dayIn, type Language, listIn, say, textIn } from '@regional-events/texts';
import type { AgendaChange, Frame } from '../domain/agenda/difference.ts';
import type { NamedField, Sentence } from './agenda-sentences.ts';
import { agendaTexts } from './agenda-texts.ts';

type Values = Readonly<Record<string, string | number>>;
type Said = readonly [Sentence, Values];
type Part = NonNullable<AgendaChange['from']>;

/** A change of a session in words. People are counted, never named. */
export function sentenceOf(change: AgendaChange, language: Language): string {
  const title = textIn(change.title, language);
  const [sentence, values] = saidOf(change, language);
  return say({ code: sentence }, agendaTexts[language][sentence], language, { title, ...values });
}

/** What changed of days and time zone, in words: a sentence each. */
export function frameSentences(
  change: { readonly from: Frame; readonly to: Frame } | null,
  language: Language,
): readonly string[] {
  if (change === null) return [];
  return [...daysSaid(change.from, change.to, language), ...zoneSaid(change.from, change.to)].map(
    ([sentence, values]) =>
      say({ code: sentence }, agendaTexts[language][sentence], language, values),
  );
}

function daysSaid(from: Frame, to: Frame, language: Language): readonly Said[] {
  const dates = ({ days }: Frame) => days.map(({ date }) => date);
  const [old, now] = [dates(from), dates(to)];
  const said = (list: readonly string[]) =>
    listIn(
      list.map((date) => dateIn(date, language)),
      language,
    );
  if (old.length === 0) return now.length === 0 ? [] : [['days-set', { to: said(now) }]];
  if (old.join() !== now.join()) return [['days', { from: said(old), to: said(now) }]];
  return JSON.stringify(from.days) === JSON.stringify(to.days) ? [] : [['hours', {}]];
}

function zoneSaid(from: Frame, to: Frame): readonly Said[] {
  if (from.timeZone === null || from.timeZone === to.timeZone) return [];
  return [['zone', { from: from.timeZone, to: to.timeZone ?? '…' }]];
}

function saidOf(change: AgendaChange, language: Language): Said {
  switch (change.kind) {
    case 'added':
      return ['added', { at: momentOf(change.to, language) }];
    case 'removed':
      return ['removed', { at: momentOf(change.from, language) }];
    case 'moved':
      return moved(change.from, change.to, language);
    case 'room-changed':
      return roomChanged(change.from, change.to, language);
    case 'retitled':
      return retitled(change.from, change.to, language);
    case 'speakers-changed':
      return speakersChanged(change.from, change.to);
    case 'changed':
      return named(change.fields, language);
  }
}

function moved(from: Part, to: Part, language: Language): Said {
  const [old, now] = [slotOf(from), slotOf(to)];
  const [oldDay, newDay] = [dayOf(old), dayOf(now)];
  const sameLength = lengthKept(old, now);
  const [oldHours, newHours] = [hoursOf(old, sameLength), hoursOf(now, sameLength)];
  if (oldDay === newDay && oldHours === newHours) return named(['date'], language);
  const shown = oldDay.slice(0, 'YYYY'.length) === newDay.slice(0, 'YYYY'.length) ? dayIn : dateIn;
  const before = joined(shown(oldDay, language), oldHours);
  if (oldDay === newDay && oldHours !== '' && newHours !== '')
    return ['moved-same-day', { from: before, to: newHours }];
  return ['moved', { from: before, to: joined(shown(newDay, language), newHours) }];
}

function roomChanged(from: Part, to: Part, language: Language): Said {
  const [old, now] = [from.roomName ?? null, to.roomName ?? null];
  if (old === null && now === null) return named(['roomId'], language);
  if (old === null) return ['room-given', { to: now ?? '' }];
  if (now === null) return ['room-taken', { from: old }];
  return [from.roomId === to.roomId ? 'room-renamed' : 'room-changed', { from: old, to: now }];
}

function retitled(from: Part, to: Part, language: Language): Said {
  const [old, now] = [textIn(from.title ?? {}, language), textIn(to.title ?? {}, language)];
  return old === now ? ['retitled-elsewhere', {}] : ['retitled', { from: old, to: now }];
}

function speakersChanged(from: Part, to: Part): Said {
  const [more, fewer] = [comers(from, to), comers(to, from)];
  if (more > 0 && fewer > 0) return ['speakers-replaced', { more, fewer }];
  if (more > 0) return ['speakers-more', { more }];
  return fewer > 0 ? ['speakers-fewer', { fewer }] : ['speakers-roles', {}];
}

/** How many people speak after, and not before. */
function comers(before: Part, after: Part): number {
  const known = new Set(before.speakers?.map(({ personId }) => personId));
  const people = new Set(after.speakers?.map(({ personId }) => personId));
  return [...people].filter((id) => !known.has(id)).length;
}

function named(fields: readonly string[], language: Language): Said {
  const names = agendaTexts[language].fields;
  const words = fields.map((field) => names[field as NamedField]);
  return ['changed', { fields: listIn(words, language) }];
}

/** A change of time carries the whole slot. */
function slotOf({ date = '', startTime = null, endTime = null, ...next }: Part): LocalSlot {
  const { startsNextDay = false, endsNextDay = false } = next;
  return { date, startTime, endTime, startsNextDay, endsNextDay };
}

/** By the calendar on the wall: what starts after midnight is on the next day. */
function dayOf(slot: LocalSlot): string {
  return startOfSlot(slot)?.date ?? slot.date;
}

function momentOf(session: Part, language: Language): string {
  const slot = slotOf(session);
  return joined(dayIn(dayOf(slot), language), hoursOf(slot, false));
}

function joined(day: string, hours: string): string {
  return hours === '' ? day : `${day}, ${hours}`;
}

/** Beginning and end; the beginning alone where the length `isKnown`. */
function hoursOf({ startTime, endTime }: LocalSlot, isKnown: boolean): string {
  if (startTime !== null && (isKnown || endTime === null)) return startTime;
  return startTime === null && endTime === null ? '' : `${startTime ?? '…'}–${endTime ?? '…'}`;
}

function lengthKept(old: LocalSlot, now: LocalSlot): boolean {
  const [before, after] = [minutesOf(old), minutesOf(now)];
  return before !== null && before === after;
}

function minutesOf(slot: LocalSlot): number | null {
  const [start, end] = [startMinute(slot), endMinute(slot)];
  return start === null || end === null ? null : end - start;
}
