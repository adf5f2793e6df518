import { Injectable } from '@nestjs/common';
import { Clock, newId, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { givenReason } from '../domain/access-entry.ts';
import { AccessRecords } from './ports.ts';

export interface GiveReasonCommand {
  /** Null: for looking at people as such. */
  readonly eventId: string | null;
  readonly reason: string;
}

export interface AccessReasonView {
  readonly id: string;
  readonly eventId: string | null;
  readonly reason: string;
  readonly until: string;
}

/** A caller says why it looks at protected names, once for a while. */
@Injectable()
export class GiveReason {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly records: AccessRecords,
    private readonly clock: Clock,
  ) {}

  execute(command: GiveReasonCommand, context: CommandContext): Promise<AccessReasonView> {
    return this.unitOfWork.run(context, async () => {
      const reason = givenReason(newId(), command, context.actor, this.clock.now());
      await this.records.addReason(reason);
      const { id, until } = reason;
      return { id, ...command, until: until.toISOString() };
    });
  }
}
