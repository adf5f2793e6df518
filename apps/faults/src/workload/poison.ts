import { newId } from '@regional-events/kernel';
import type { Message } from '@regional-events/platform-messaging';
import { poison } from '../witness/witness.ts';
import { recordOf, type Injector, type Place } from './injector.ts';

export const unreadable = {
  'no JSON': 'the value is no JSON',
  'no envelope': 'invalid',
  'breaks its schema': 'invalid',
  'a tombstone': 'invalid',
  'key and subject differ': 'the key and the subject differ',
  'no document could hold it': 'a field whose name no document could have',
} as const;

export type Unreadable = keyof typeof unreadable;
export type Poison = Unreadable | 'fails always' | 'is refused';

export const poisons: readonly Poison[] = [
  ...(Object.keys(unreadable) as Unreadable[]),
  'fails always',
  'is refused',
];

export interface Poisoned {
  readonly poison: Poison;
  readonly id: string;
  readonly subject: string;
  readonly place: Place;
  /** How many messages of the same subject come after it. */
  readonly followers: number;
}

/** One poisoned record at the beginning of a subject, and messages behind it that are well. */
export async function sendPoison(
  injector: Injector,
  kind: Poison,
  followers = 2,
): Promise<Poisoned> {
  const subject = injector.newSubject();
  const message = injector.message(subject, 1, correlationOf(kind));
  const place = await sendFirst(injector, kind, message);
  for (let sequence = 2; sequence < followers + 2; sequence += 1) {
    await injector.send(injector.message(subject, sequence));
  }
  return { poison: kind, id: message.id, subject, place, followers };
}

async function sendFirst(injector: Injector, kind: Poison, message: Message): Promise<Place> {
  const record = recordOf(message);
  switch (kind) {
    case 'no JSON':
      return injector.sendRecord({ ...record, value: '{"seats":' });
    case 'no envelope':
      return injector.sendRecord({ ...record, headers: { 'content-type': 'application/json' } });
    case 'breaks its schema':
      return injector.sendRecord({ ...record, value: '{"sequence":1,"seats":"many"}' });
    case 'a tombstone':
      return injector.sendRecord({ ...record, value: null });
    case 'key and subject differ':
      return injector.sendRecord({
        ...record,
        headers: { ...record.headers, ce_subject: newId() },
      });
    case 'no document could hold it':
      return injector.sendRecord({ ...record, value: String.raw`{"sequence":1,"a\u0000b":1}` });
    case 'fails always':
    case 'is refused':
      return injector.sendRecord(record);
  }
}

function correlationOf(kind: Poison): string {
  if (kind === 'fails always') return poison.failing;
  return kind === 'is refused' ? poison.refused : 'injected';
}
