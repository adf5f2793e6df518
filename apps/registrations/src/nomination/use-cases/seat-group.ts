import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { GroupCommit, type CommandGroup } from '@regional-events/platform-messaging';
import { InvitationWriter, type Invitation } from '../../invitation/use-cases/ports.ts';
import type { SeatDecision } from '../../seating/domain/seat-decisions.ts';
import { Seats, type MadeDecision } from '../../seating/use-cases/ports.ts';
import { GroupState } from './group-state.ts';
import { FactReads, type Question } from './ports.ts';

export interface Decided<T> {
  readonly decision: SeatDecision;
  readonly answer: T;
  /** The invitation that was used; it has recorded something if that accepted it. */
  readonly invitation?: Invitation | undefined;
}

/** A command about the seats of one event. */
export interface SeatCommand<T> {
  readonly context: CommandContext;
  readonly question: Question;
  /** Does no I/O and changes nothing unless it succeeds. Throws why it is refused. */
  decide(state: GroupState, at: Date): Decided<T>;
  expectStillSeen?(answer: T): Promise<void>;
}

interface Member {
  readonly context: CommandContext;
  readonly about: string;
  readonly weight: number;
  readonly question: Question;
  decide(state: GroupState, at: Date): Decided<unknown>;
  answer(): unknown;
}

/**
 * Decides the commands about seats that wait at the same time, of one event or several: one read for all, the decisions
 * in memory one after the other, and one transaction that writes what came of them.
 */
@Injectable()
export class SeatGroup {
  readonly #group: CommandGroup<Member>;

  constructor(
    groups: GroupCommit,
    private readonly reads: FactReads,
    private readonly seats: Seats,
    private readonly invitations: InvitationWriter,
    private readonly clock: Clock,
  ) {
    this.#group = groups.groupOf((members) => this.#decide(members));
  }

  async run<T>(command: SeatCommand<T>): Promise<T> {
    const { context, question } = command;
    let decided: Decided<T> | undefined;
    return this.#group.run<T>({
      context,
      question,
      about: question.eventId,
      weight: Math.max(1, question.personIds.length),
      decide: (state, at) => (decided = command.decide(state, at)),
      answer: () => {
        if (decided === undefined) throw new Error('a command is answered once it is decided');
        return decided.answer;
      },
      expectStillSeen: async (answer) => command.expectStillSeen?.(answer),
    });
  }

  async #decide(members: readonly Member[]): Promise<ReadonlyMap<Member, unknown>> {
    const refused = new Map<Member, unknown>();
    if (members.length === 0) return refused;
    const state = new GroupState(await this.reads.factsFor(members.map((one) => one.question)));
    const at = this.clock.now();
    const made: MadeDecision[] = [];
    const invitations = new Map<Invitation, CommandContext>();
    for (const member of members) {
      try {
        const { decision, invitation } = member.decide(state, at);
        state.take(decision);
        const { context } = member;
        made.push({ decision, context });
        if (invitation !== undefined && !invitations.has(invitation))
          invitations.set(invitation, context);
      } catch (error) {
        refused.set(member, error);
      }
    }
    if (made.length > 0) await this.#write(made, invitations);
    return refused;
  }

  async #write(
    made: readonly MadeDecision[],
    invitations: ReadonlyMap<Invitation, CommandContext>,
  ): Promise<void> {
    await this.seats.write(made);
    for (const [invitation, context] of invitations) {
      if (invitation.recorded.length > 0) await this.invitations.keep(invitation, context);
    }
  }
}
