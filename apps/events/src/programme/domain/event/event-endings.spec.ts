import { describe, expect, it } from '@jest/globals';
import { organiserId, partnerOf } from '../../../testing/actors.ts';
import { brokenRule } from '../../../testing/broken-rule.ts';
import { noon, published } from '../../testing/event-builder.ts';

const organiser = partnerOf(organiserId);

describe('an event ends', () => {
  it('completed from the beginning of its last day on, by the date at its place', () => {
    const early = new Date('2022-05-10T21:59:59.999Z');
    const error = brokenRule(() => published().complete(organiser, early));
    expect([error.kind, error.code]).toEqual(['conflict', 'event.not-over-yet']);
    expect(error.extras).toEqual({ completableFrom: '2022-05-10T22:00:00.000Z' });
    published().complete(organiser, new Date('2022-05-10T22:00:00Z'));
  });

  it('cancelled for a reason of a closed list, where one is given', () => {
    const event = published();
    event.cancel(organiser, 'venue-unavailable', noon);
    expect(event.state.cancellationReason).toBe('venue-unavailable');
    expect(event.recorded.at(-1)?.event).toEqual({
      type: 'cancelled',
      reason: 'venue-unavailable',
    });
  });
});
