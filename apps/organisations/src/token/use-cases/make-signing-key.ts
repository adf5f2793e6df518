import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { SigningKeys } from './ports.ts';

/** The first start makes the key that tokens are signed with. */
@Injectable()
export class MakeSigningKey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: SigningKeys,
  ) {}

  async execute(context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      if (await this.keys.isMissing()) await this.keys.addFirst();
      return null;
    });
  }
}
