import { evenGap } from './even-gap.ts';
import type { Placement } from './plan-search-result.ts';
import { presentDay } from './kept-events.ts';
import type { PlanReason } from './plan-reason.ts';
import type { PlanQuestion } from './plan-question.ts';

/** What speaks for an event of a plan. */
export function reasonsFor(
  { candidate, host, gap, passedOver, outOfTurn, fixed }: Placement,
  place: number,
  question: PlanQuestion,
): readonly PlanReason[] {
  const { participating, experts, rotation, hosts } = question;
  const touches = [...candidate.impossible, ...candidate.against].some(({ code }) =>
    holidayCodes.has(code),
  );
  const busy = candidate.against.some(({ code }) => code === 'expert-busy');
  const turn = rotation !== 'each-once' && hosts.length > 1 && passedOver === 0 && !outOfTurn;
  const stays = !fixed && presentDay(question, place) === candidate.day;
  return [
    ...(fixed ? [{ code: 'fixed' } as const] : []),
    ...(stays ? [{ code: 'stays' } as const] : []),
    ...(touches
      ? []
      : [{ code: 'no-holiday', countries: new Set([...participating, host]).size } as const]),
    ...(turn && !fixed ? [{ code: 'host-turn', country: host } as const] : []),
    ...(gap !== null && gap === evenGap(question)
      ? [{ code: 'even-gap', days: gap } as const]
      : []),
    ...(experts.length > 0 && !busy
      ? [{ code: 'experts-free', experts: experts.length } as const]
      : []),
  ];
}

const holidayCodes: ReadonlySet<string> = new Set([
  'public-holiday',
  'likely-holiday',
  'religious-day',
  'beside-holiday',
]);

/** What speaks against it. */
export function reasonsAgainst(
  { candidate, host, gap, passedOver, outOfTurn, fixed }: Placement,
  question: PlanQuestion,
): readonly PlanReason[] {
  const even = evenGap(question);
  return [
    ...(fixed ? [...candidate.impossible, ...(candidate.impossibleAt.get(host) ?? [])] : []),
    ...candidate.against,
    ...(gap !== null && gap < even ? [{ code: 'short-gap', days: gap, even } as const] : []),
    ...(gap !== null && gap > even ? [{ code: 'long-gap', days: gap, even } as const] : []),
    ...(passedOver > 0
      ? [{ code: 'host-passed-over', country: host, places: passedOver } as const]
      : []),
    ...(outOfTurn ? [{ code: 'host-out-of-turn', country: host } as const] : []),
  ];
}
