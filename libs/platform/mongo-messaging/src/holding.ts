import type { Holding } from '@regional-events/platform-messaging';
import type { MarkDocument, ParkedDocument } from './message-documents.ts';

/** The last sequence of a stream that every phase has handled. */
export function handledUpTo({ copy, reaction }: Pick<MarkDocument, 'copy' | 'reaction'>): number {
  return Math.min(copy?.sequence ?? 0, reaction?.sequence ?? 0);
}

/** `first`: the lowest parked message of the stream; an id clash only where nothing else is parked. */
export function holdingOf(
  first: Pick<ParkedDocument, 'sequence' | 'reason' | 'messageId'>,
  handled: number,
): Holding {
  const nextSequence = handled + 1;
  if (first.reason === 'id-clash') {
    return { reason: 'id-clash', by: `message ${first.messageId}`, nextSequence };
  }
  if (first.sequence > nextSequence) {
    return { reason: 'gap', by: `gap before ${first.sequence}`, nextSequence };
  }
  return { reason: 'failed', by: `message ${first.messageId}`, nextSequence };
}
