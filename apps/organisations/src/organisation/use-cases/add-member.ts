import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { Membership } from '../domain/membership.ts';
import { CompositionChange } from './composition-change.ts';

@Injectable()
export class AddMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly composition: CompositionChange,
  ) {}

  async execute(
    id: string,
    membership: Membership,
    context: CommandContext,
  ): Promise<Versioned<Membership>> {
    return this.unitOfWork.run(context, async () => {
      const asked = [{ membership, pointer: '/memberId' }];
      const organisation = await this.composition.apply(id, asked, context, (organisation) => {
        organisation.addMember(membership, this.clock.now());
      });
      return { item: membership, etag: organisation.etag };
    });
  }
}
