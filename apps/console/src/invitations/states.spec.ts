import { describe, expect, it } from '@jest/globals';
import type { Invitation } from './queries.ts';
import { byDeadline } from './states.ts';

function anInvitation(
  id: string,
  { status, answerBy }: Pick<Invitation, 'status' | 'answerBy'>,
): Invitation {
  return {
    id,
    eventId: 'event',
    organisationId: id,
    seats: 2,
    answerBy,
    status,
    reason: null,
    declineReason: null,
    warnings: [],
    externalRef: null,
    sentAt: '2030-01-10T09:30:00.000Z',
    can: [],
  };
}

describe('invitations', () => {
  it('begin with who has not answered, the nearest deadline first', () => {
    const invitations = [
      anInvitation('over', { status: 'withdrawn', answerBy: '2030-01-20T00:00:00.000Z' }),
      anInvitation('accepted', { status: 'accepted', answerBy: null }),
      anInvitation('no-hurry', { status: 'sent', answerBy: null }),
      anInvitation('later', { status: 'sent', answerBy: '2030-04-01T00:00:00.000Z' }),
      anInvitation('soon', { status: 'sent', answerBy: '2030-03-01T00:00:00.000Z' }),
    ];
    expect(invitations.toSorted(byDeadline).map(({ id }) => id)).toEqual([
      'soon',
      'later',
      'no-hurry',
      'accepted',
      'over',
    ]);
  });
});
