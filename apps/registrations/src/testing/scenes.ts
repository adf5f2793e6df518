import type { CommandContext } from '@regional-events/kernel';
import { modelOf, type Connection } from '@regional-events/platform-mongo';
import { aNomination } from '../seating/testing/nominations.ts';
import { anEventWithPeople, type SeatUseCases } from './seat-use-cases.ts';

/** An event with its people; of several callers at once the first goes alone, and the others gather meanwhile. */
export async function sceneOf(useCases: SeatUseCases, capacity: number, people: number) {
  const given = await anEventWithPeople(useCases, capacity, people);
  const { event, organisationId, personIds, context } = given;
  const nominate = (index: number, more: Partial<CommandContext> = {}) =>
    useCases.register.execute(
      event.id,
      aNomination({ personId: personIds[index] ?? '', organisationId }),
      { ...context, ...more },
    );
  return { ...given, eventId: event.id, nominate };
}

/** `done`, or the code of the refusal. */
export function codesOf(outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] {
  return outcomes.map((outcome) =>
    outcome.status === 'rejected' ? (outcome.reason as { code?: unknown }).code : 'done',
  );
}

interface Row {
  readonly _id: string;
  readonly type: string;
  readonly sequence: number;
}

/** The rows of the outbox about one aggregate, in their order. */
export async function messagesOf(connection: Connection, subject: string): Promise<readonly Row[]> {
  return modelOf<Row>(connection, 'outbox', {})
    .find({ subject })
    .sort({ sequence: 1 })
    .lean<Row[]>();
}
