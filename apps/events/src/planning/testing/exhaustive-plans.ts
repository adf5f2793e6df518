import type { Candidate } from '../domain/candidates.ts';
import type { PlanQuestion } from '../domain/plan-question.ts';

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
    for (const candidate of candidates) {
      const gap = lastDay === null ? even : candidate.day - lastDay - 1;
      if (lastDay !== null && (gap < question.minGapDays || gap > question.maxGapDays)) continue;
      for (const host of question.hosts) {
        if (candidate.impossible.length + (candidate.impossibleAt.get(host)?.length ?? 0) > 0)
          continue;
        const turn = pointsOfTurn(question, hosted, host);
        if (turn === undefined) continue;
        const sum = points + candidate.cost + Math.abs(gap - even) + turn;
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

/** Undefined where this host is not allowed now. */
function pointsOfTurn(
  { hosts, rotation }: PlanQuestion,
  hosted: readonly string[],
  host: string,
): number | undefined {
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
  return host === previous && hosts.length > 1 ? undefined : longer.length * 30;
}

function leftInRound(hosts: readonly string[], hosted: readonly string[]): readonly string[] {
  let left = [...hosts];
  for (const host of hosted) {
    left = left.filter((one) => one !== host);
    if (left.length === 0) left = [...hosts];
  }
  return left;
}
