import type { Done } from '../workload/workload.ts';
import type { CommittedMessage } from './committed-messages.ts';
import { demand } from './invariant.ts';
import type { StoredRegistration } from './judge-seats.ts';

/** Events tell of a capacity as well, the one that they began with. */
const SEAT_PLANS = 'registrations.seat-plan.v1';

export interface AnswerEvidence {
  readonly done: readonly Done[];
  readonly registrations: readonly StoredRegistration[];
  /** How many people carry each external reference. */
  readonly peopleByRef: ReadonlyMap<string, number>;
  /** How many events carry each title, in English. */
  readonly eventsByTitle: ReadonlyMap<string, number>;
  readonly committed: readonly CommittedMessage[];
}

/** I5 and I7: what the callers were told is what is stored, once. */
export function judgeAnswers({ committed, ...evidence }: AnswerEvidence): void {
  const all = { ...evidence, ...publishedIn(committed) };
  const verdicts = evidence.done.map((done) => verdictOf(done, all));
  demand(
    'I7',
    verdicts.flatMap(({ doubled }) => doubled),
  );
  demand(
    'I5',
    verdicts.flatMap(({ untrue }) => untrue),
  );
}

/** What committed messages told of. */
interface Published {
  readonly titles: ReadonlySet<string | undefined>;
  /** `<event> <capacity>`, by its seat plan. */
  readonly capacities: ReadonlySet<string>;
}

function publishedIn(committed: readonly CommittedMessage[]): Published {
  const ofPlans = committed.filter(({ topic }) => topic === SEAT_PLANS);
  return {
    titles: new Set(committed.map(({ title }) => title)),
    capacities: new Set(ofPlans.map(({ subject, capacity }) => `${subject} ${capacity}`)),
  };
}

type Evidence = Omit<AnswerEvidence, 'committed'> & Published;

interface Verdict {
  readonly doubled: readonly string[];
  readonly untrue: readonly string[];
}

const fine: Verdict = { doubled: [], untrue: [] };

function verdictOf(done: Done, evidence: Evidence): Verdict {
  switch (done.kind) {
    case 'register':
      return ofRegistration(done, evidence);
    case 'withdraw':
      return ofWithdrawal(done, evidence);
    case 'register-person':
      return ofCount(done, evidence.peopleByRef.get(done.externalRef) ?? 0);
    case 'draft-event':
      return ofCount(done, evidence.eventsByTitle.get(done.title) ?? 0);
    case 'change-event':
      return ofChange(done, evidence.titles.has(done.title));
    case 'change-capacity':
      return ofChange(done, evidence.capacities.has(`${done.eventId} ${done.capacity}`));
  }
}

function ofRegistration(done: Done & { kind: 'register' }, evidence: Evidence): Verdict {
  const { eventId, personId, outcome } = done;
  const stored = evidence.registrations.filter(
    (each) => each.eventId === eventId && each.personId === personId,
  );
  const verdict = ofCount(done, stored.length);
  if (outcome.kind !== 'ok' || stored.some(({ _id }) => _id === outcome.body.id)) return verdict;
  return { ...verdict, untrue: [`${done.key}: ${outcome.body.id} is not stored`] };
}

function ofWithdrawal(done: Done & { kind: 'withdraw' }, evidence: Evidence): Verdict {
  const stored = evidence.registrations.find(({ _id }) => _id === done.registrationId);
  const withdrawn = stored?.status === 'withdrawn';
  const steps = stored?.steps.filter(({ type }) => type.includes('withdrawn')).length ?? 0;
  return {
    doubled: steps > 1 ? [`${done.key}: withdrawn ${steps} times`] : [],
    untrue: [
      ...(done.outcome.kind === 'ok' && !withdrawn
        ? [`${done.key}: acknowledged, and the registration is ${stored?.status ?? 'away'}`]
        : []),
      // each registration is withdrawn by one command alone
      ...(done.outcome.kind === 'refused' && withdrawn
        ? [`${done.key}: refused (${done.outcome.code}), and the registration is withdrawn`]
        : []),
    ],
  };
}

/** Later changes may have come over it; a refusal may follow an answer that was lost. */
function ofChange({ key, outcome }: Done, isPublished: boolean): Verdict {
  if (outcome.kind !== 'ok' || isPublished) return fine;
  return { doubled: [], untrue: [`${key}: acknowledged, and nothing tells of the change`] };
}

function ofCount({ key, outcome }: Done, count: number): Verdict {
  const doubled = count > 1 ? [`${key} had ${count} effects`] : [];
  if (outcome.kind === 'ok' && count === 0) {
    return { doubled, untrue: [`${key} was acknowledged and is not stored`] };
  }
  if (outcome.kind === 'refused' && count > 0) {
    return { doubled, untrue: [`${key} was refused (${outcome.code}) and is stored`] };
  }
  return { doubled, untrue: [] };
}
