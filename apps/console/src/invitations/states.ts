import type { Invitation } from './queries.ts';

const order: readonly Invitation['status'][] = [
  'sent',
  'accepted',
  'declined',
  'lapsed',
  'withdrawn',
];

/** Who has not answered comes first, the nearest deadline before the others; who need not hurry after them. */
export function byDeadline(one: Invitation, other: Invitation): number {
  return (
    order.indexOf(one.status) - order.indexOf(other.status) ||
    (one.answerBy ?? '9999').localeCompare(other.answerBy ?? '9999') ||
    one.sentAt.localeCompare(other.sentAt)
  );
}

/** Not over: the organisation may send people under it. */
export function isOpen({ status }: Pick<Invitation, 'status'>): boolean {
  return status === 'sent' || status === 'accepted';
}
