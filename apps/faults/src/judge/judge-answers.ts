import type { Done } from '../workload/workload.ts';
import { demand } from './invariant.ts';
import type { StoredRegistration } from './judge-seats.ts';

export interface AnswerEvidence {
  readonly done: readonly Done[];
  readonly registrations: readonly StoredRegistration[];
  /** How many people carry each external reference. */
  readonly peopleByRef: ReadonlyMap<string, number>;
  /** Titles that committed messages told of. */
  readonly titles: ReadonlySet<string | undefined>;
}

/** I5 and I7: what the callers were told is what is stored, once. */
export function judgeAnswers(evidence: AnswerEvidence): void {
  const verdicts = evidence.done.map((done) => verdictOf(done, evidence));
  demand(
    'I7',
    verdicts.flatMap(({ doubled }) => doubled),
  );
  demand(
    'I5',
    verdicts.flatMap(({ untrue }) => untrue),
  );
}

interface Verdict {
  readonly doubled: readonly string[];
  readonly untrue: readonly string[];
}

const fine: Verdict = { doubled: [], untrue: [] };

function verdictOf(done: Done, evidence: AnswerEvidence): Verdict {
  switch (done.kind) {
    case 'register':
      return ofRegistration(done, evidence);
    case 'withdraw':
      return ofWithdrawal(done, evidence);
    case 'register-person':
      return ofCount(done, evidence.peopleByRef.get(done.externalRef) ?? 0);
    case 'change-event':
      return ofChange(done, evidence);
    case 'change-capacity':
      return fine;
  }
}

function ofRegistration(done: Done & { kind: 'register' }, evidence: AnswerEvidence): Verdict {
  const { eventId, personId, outcome } = done;
  const stored = evidence.registrations.filter(
    (each) => each.eventId === eventId && each.personId === personId,
  );
  const verdict = ofCount(done, stored.length);
  if (outcome.kind !== 'ok' || stored.some(({ _id }) => _id === outcome.body.id)) return verdict;
  return { ...verdict, untrue: [`${done.key}: ${outcome.body.id} is not stored`] };
}

function ofWithdrawal(done: Done & { kind: 'withdraw' }, evidence: AnswerEvidence): Verdict {
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
function ofChange(done: Done & { kind: 'change-event' }, { titles }: AnswerEvidence): Verdict {
  if (done.outcome.kind !== 'ok' || titles.has(done.title)) return fine;
  return { doubled: [], untrue: [`${done.key}: acknowledged, and nothing tells of the change`] };
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
