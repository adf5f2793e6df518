import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { EndedPeople } from '../../known-person/ended-people.ts';
import { ReplacePerson } from './replace-person.ts';

const TOGETHER = 500;

/**
 * Looks at the registrations of everybody who has ended. An older instance may have read the message during a restart and
 * done nothing, and messages about two people may have been handled in an order that left something.
 */
@Injectable()
export class TakeUpLeftovers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ended: EndedPeople,
    private readonly replacePerson: ReplacePerson,
  ) {}

  async execute(context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      for (let after: string | undefined = ''; after !== undefined;) {
        const some = await this.ended.page(after, TOGETHER);
        for (const { id, intoPersonId } of some) {
          await this.replacePerson.take(id, intoPersonId, context);
        }
        after = some.at(-1)?.id;
      }
    });
  }
}
