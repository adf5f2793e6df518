import type { Candidate } from '../domain/candidates.ts';
import type { KeptEvent, PlanQuestion } from '../domain/plan-question.ts';

/** Counts every plan there is and gives the fewest points, written without a look at the search: nothing of it is shared but the candidates. */
export function fewestPoints(
  question: PlanQuestion,
  candidates: readonly Candidate[],
  past: readonly string[],
): number | undefined {
  const even = evenly(question);
  let best: number | undefined;
  const visit = (hosted: readonly string[], lastDay: number | null, points: number): void => {
    const place = hosted.length - past.length;
    if (place === question.events) {
      best = best === undefined ? points : Math.min(best, points);
      return;
    }
    const kept = question.kept.find((one) => one.place === place + 1);
    const before = question.kept.find((one) => one.place === place);
    for (const candidate of candidates) {
      const gap = lastDay === null ? even : candidate.day - lastDay - 1;
      const stands =
        isAt(kept, candidate.day) && isAt(before, (lastDay ?? 0) - question.lengthDays + 1);
      const fits = gap >= question.minGapDays && gap <= question.maxGapDays;
      if (lastDay !== null && !fits && !stands) continue;
      const moved = pointsOfMove(question, kept, candidate.day);
      for (const host of new Set([...question.hosts, ...(kept?.host ? [kept.host] : [])])) {
        if (candidate.impossible.length + (candidate.impossibleAt.get(host)?.length ?? 0) > 0)
          continue;
        const own = kept?.host === host ? question.weights.hostOutOfTurn : undefined;
        const turn = pointsOfTurn(question, hosted, host) ?? own;
        if (turn === undefined) continue;
        const changed = kept !== undefined && kept.host !== null && kept.host !== host;
        const other = changed ? question.weights.hostChanged : 0;
        const uneven = Math.abs(gap - even) * question.weights.unevenGapDay;
        const sum = points + candidate.cost + uneven + turn + moved + other;
        if (best !== undefined && sum >= best) continue;
        visit([...hosted, host], candidate.day + question.lengthDays - 1, sum);
      }
    }
  };
  visit(past, null, 0);
  return best;
}

function evenly({ from, to, events, lengthDays, minGapDays, maxGapDays }: PlanQuestion): number {
  const window = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return Math.min(maxGapDays, Math.max(minGapDays, Math.round(window / events) - lengthDays));
}

function firstDayOf(kept: KeptEvent | undefined): number | undefined {
  const [first] = kept?.days ?? [];
  return first === undefined ? undefined : Date.parse(first) / 86_400_000;
}

function isAt(kept: KeptEvent | undefined, day: number): boolean {
  return firstDayOf(kept) === day;
}

function pointsOfMove({ weights }: PlanQuestion, kept: KeptEvent | undefined, day: number): number {
  const present = firstDayOf(kept);
  if (present === undefined || present === day) return 0;
  return weights.eventMoved + Math.abs(day - present) * weights.movedDay;
}

/** Undefined where this host is not allowed now. */
function pointsOfTurn(
  question: PlanQuestion,
  hosted: readonly string[],
  host: string,
): number | undefined {
  const { hosts, rotation } = question;
  if (!hosts.includes(host)) return undefined;
  const own = hosted.filter((one) => hosts.includes(one));
  if (rotation === 'fixed') {
    const last = own.at(-1);
    const next = last === undefined ? 0 : (hosts.indexOf(last) + 1) % hosts.length;
    return hosts[next] === host ? 0 : undefined;
  }
  const previous = hosted.at(-1);
  if (rotation === 'each-once') {
    const left = leftInRound(hosts, own);
    return left.includes(host) && (host !== previous || left.length === 1) ? 0 : undefined;
  }
  const waiting = (one: string) => own.lastIndexOf(one);
  const longer = hosts.filter(
    (one) =>
      waiting(one) < waiting(host) ||
      (waiting(one) === -1 && waiting(host) === -1 && hosts.indexOf(one) < hosts.indexOf(host)),
  );
  return host === previous && hosts.length > 1
    ? undefined
    : longer.length * question.weights.hostPassedOver;
}

function leftInRound(hosts: readonly string[], hosted: readonly string[]): readonly string[] {
  let left = [...hosts];
  for (const host of hosted) {
    left = left.filter((one) => one !== host);
    if (left.length === 0) left = [...hosts];
  }
  return left;
}
