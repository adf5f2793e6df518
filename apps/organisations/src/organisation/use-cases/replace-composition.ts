import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { Membership } from '../domain/membership.ts';
import { CompositionChange } from './composition-change.ts';

export interface Composition {
  readonly members: readonly Membership[];
}

@Injectable()
export class ReplaceComposition {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly composition: CompositionChange,
  ) {}

  async execute(
    id: string,
    { members }: Composition,
    context: CommandContext,
  ): Promise<Versioned<Composition>> {
    return this.unitOfWork.run(context, async () => {
      const asked = members.map((membership, index) => ({
        membership,
        pointer: `/members/${index}/memberId`,
      }));
      const organisation = await this.composition.apply(id, asked, context, (organisation) => {
        organisation.compose(members, this.clock.now());
      });
      return { item: { members: organisation.state.members }, etag: organisation.etag };
    });
  }
}
