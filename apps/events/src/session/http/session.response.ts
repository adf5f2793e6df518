import { shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';
import { sessionKind, speakerRole } from './session.request.ts';

export const sessionResponse = z
  .object({
    id: z.uuid().describe('The id of the session.'),
    eventId: z.uuid().describe('The event.'),
    kind: sessionKind,
    title: z.record(z.string(), z.string()).describe('Its title, by language.'),
    topics: z.array(z.string()).describe('Codes of the secretariat’s vocabulary.'),
    date: z.iso.date().describe('The day of the event, a local date.'),
    startTime: z.string().nullable().describe('`HH:MM` in the time zone of the event.'),
    endTime: z.string().nullable().describe('`HH:MM` in the time zone of the event.'),
    organisationIds: z.array(z.uuid()).describe('The organisations that hold it.'),
    speakers: z
      .array(z.object({ personId: z.uuid().describe('The id of the person.'), role: speakerRole }))
      .describe('Who speaks, moderates or helps.'),
    externalRef: shownExternalRef,
  })
  .meta({ id: 'Session' });
