import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import {
  PermanentFailure,
  type Job,
  type JobHandler,
  type JobOutcome,
} from '@regional-events/platform-messaging';
import { FORGET_PERSON, ForgetPerson } from '../use-cases/forget-person.ts';
import { REPLACE_PERSON, ReplacePerson } from '../use-cases/replace-person.ts';

@Injectable()
export class ForgetPersonAgain implements JobHandler {
  readonly kind = FORGET_PERSON;

  constructor(private readonly forgetPerson: ForgetPerson) {}

  async run({ key }: Job, context: CommandContext): Promise<JobOutcome> {
    await this.forgetPerson.again(key, context);
    return 'done';
  }
}

@Injectable()
export class ReplacePersonAgain implements JobHandler {
  readonly kind = REPLACE_PERSON;

  constructor(private readonly replacePerson: ReplacePerson) {}

  async run({ key, ids }: Job, context: CommandContext): Promise<JobOutcome> {
    const personId = ids?.['personId'];
    if (personId === undefined) throw new PermanentFailure('the job does not say who it is');
    await this.replacePerson.again(key, personId, context);
    return 'done';
  }
}
