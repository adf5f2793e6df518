import type { PlanQuestion } from './plan-question.ts';

/**
 * Whose turn it is. A turn is a text, so that two ways of a search that lead to the same turn are one: the hosts that may still host in
 * this round (`each-once`), all hosts with the longest waiting first (`least-recent`), or the place (`fixed`).
 */
export interface Turns {
  readonly first: string;
  /** The hosts that may be next, each with its cost and the turn after it. Never the same host twice in a row where there is another. */
  next(turn: string, previous: string | null): readonly Turn[];
  /** The turn after a host that was set beforehand, whoever's turn it was. */
  after(turn: string, host: string): string;
}

export interface Turn {
  readonly host: string;
  readonly cost: number;
  /** Hosts that wait longer and are passed over. */
  readonly passedOver: number;
  /** It is another one's turn, and the event keeps its host. */
  readonly outOfTurn?: true;
  readonly turnAfter: string;
}

/** `past`: who hosted before, oldest first. */
export function turnsOf(
  question: Pick<PlanQuestion, 'hosts' | 'rotation' | 'weights'>,
  past: readonly string[],
): Turns {
  const { hosts, rotation, weights } = question;
  if (rotation === 'fixed') return fixedTurns(hosts, past);
  return rotation === 'each-once'
    ? roundTurns(hosts, past)
    : waitingTurns(hosts, past, weights.hostPassedOver);
}

function fixedTurns(hosts: readonly string[], past: readonly string[]): Turns {
  const after = (turn: string, host: string) => {
    const place = hosts.includes(host) ? hosts.indexOf(host) : Number(turn);
    return String((place + 1) % hosts.length);
  };
  return {
    first: past.filter((host) => hosts.includes(host)).reduce(after, '0'),
    next: (turn) => {
      const host = hosts[Number(turn)];
      return host === undefined
        ? []
        : [{ host, cost: 0, passedOver: 0, turnAfter: after(turn, host) }];
    },
    after,
  };
}

function roundTurns(hosts: readonly string[], past: readonly string[]): Turns {
  const after = (turn: string, host: string) => {
    const left = turn.split(' ').filter((one) => one !== host);
    return (left.length === 0 ? hosts : left).join(' ');
  };
  return {
    first: past.reduce(after, hosts.join(' ')),
    next: (turn, previous) => {
      const left = turn.split(' ');
      return left
        .filter((host) => host !== previous || left.length === 1)
        .map((host) => ({ host, cost: 0, passedOver: 0, turnAfter: after(turn, host) }));
    },
    after,
  };
}

function waitingTurns(
  hosts: readonly string[],
  past: readonly string[],
  costOfEach: number,
): Turns {
  const after = (turn: string, host: string) => {
    const order = turn.split(' ');
    return order.includes(host) ? [...order.filter((one) => one !== host), host].join(' ') : turn;
  };
  return {
    first: past.reduce(after, hosts.join(' ')),
    next: (turn, previous) => {
      const order = turn.split(' ');
      return order
        .map((host, passedOver) => ({
          host,
          cost: passedOver * costOfEach,
          passedOver,
          turnAfter: after(turn, host),
        }))
        .filter(({ host }) => host !== previous || order.length === 1);
    },
    after,
  };
}
