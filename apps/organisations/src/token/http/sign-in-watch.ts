import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '@regional-events/platform-logging';
import { Counter } from 'prom-client';
import { InvalidClientError, TooManyFailedSignInsError } from '../domain/errors.ts';
import { SignInFailures, type SignIn } from '../domain/sign-in-failures.ts';

const LONGEST_ID = 100;

/** One for the process, as the registry is. `wrong`: no such client with this secret; `slowed-down`: not looked at. */
const failed = new Counter({
  name: 'sign_ins_failed_total',
  help: 'Requests for a token with wrong credentials, or after too many of them',
  labelNames: ['reason'] as const,
});
for (const reason of ['wrong', 'slowed-down']) failed.inc({ reason }, 0);

/** Counts and logs sign-ins that fail, and slows down who goes on failing. */
@Injectable()
export class SignInWatch {
  readonly #failures = new SignInFailures();

  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  /** Throws TooManyFailedSignInsError before `issue` costs anything, and what `issue` throws. */
  async during<T>(signIn: SignIn, issue: () => Promise<T>): Promise<T> {
    const seconds = this.#failures.secondsToWait(signIn, performance.now());
    if (seconds > 0) {
      failed.inc({ reason: 'slowed-down' });
      throw new TooManyFailedSignInsError(seconds);
    }
    try {
      const issued = await issue();
      this.#failures.succeeded(signIn);
      return issued;
    } catch (error) {
      if (error instanceof InvalidClientError) this.#note(signIn);
      throw error;
    }
  }

  #note(signIn: SignIn): void {
    this.#failures.failed(signIn, performance.now());
    failed.inc({ reason: 'wrong' });
    this.logger.warn(
      {
        code: 'sign-in-failed',
        clientId: signIn.clientId.slice(0, LONGEST_ID),
        network: signIn.network,
      },
      'a sign-in failed',
    );
  }
}
