import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { eventTopic, type EventMessage } from '@regional-events/contracts-events';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import type { KnownEvent } from '../domain/known-event.ts';
import { KnownEvents } from '../use-cases/ports.ts';

const everyType = Object.keys(eventTopic.schemas).map((past) => messageType('event', past));

@Controller()
export class KeepKnownEvent {
  constructor(private readonly events: KnownEvents) {}

  @Copies(...everyType)
  async handle(@Payload() message: IncomingMessage<EventMessage>): Promise<void> {
    const before = await this.events.find(message.subject);
    await this.events.keep(knownOf(message.data, before?.everPublished ?? false));
  }
}

/** A draft can be cancelled too, so the status `cancelled` does not imply that it was published. */
export function knownOf(event: EventMessage, publishedBefore: boolean): KnownEvent {
  const { registration } = event;
  return {
    id: event.id,
    status: event.status,
    everPublished: publishedBefore || !['draft', 'cancelled'].includes(event.status),
    admission: event.admission,
    organiserIds: event.organiserIds,
    coOrganiserIds: [...new Set(event.days.flatMap((day) => day.coOrganiserIds))],
    days: event.days.map((day) => day.date),
    timeZone: event.timeZone,
    startsAt: instantOf(event.startsAt),
    endsAt: instantOf(event.endsAt),
    opensAt: instantOf(registration?.opensAt ?? null),
    closesAt: instantOf(registration?.closesAt ?? null),
  };
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
