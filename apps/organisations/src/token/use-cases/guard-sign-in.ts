import { Injectable } from '@nestjs/common';
import { InvalidClientError, TooManyFailedSignInsError } from '../domain/errors.ts';
import { SignInFailures, type SignIn } from '../domain/sign-in-failures.ts';
import { SignInReports } from './ports.ts';

/** Reports failed sign-ins and slows down repeated failures. */
@Injectable()
export class GuardSignIn {
  readonly #failures = new SignInFailures();

  constructor(private readonly reports: SignInReports) {}

  /** Throws TooManyFailedSignInsError before `issue` runs, and whatever `issue` throws. */
  async execute<T>(signIn: SignIn, issue: () => Promise<T>): Promise<T> {
    const seconds = this.#failures.secondsToWait(signIn, performance.now());
    if (seconds > 0) {
      this.reports.slowedDown();
      throw new TooManyFailedSignInsError(seconds);
    }
    try {
      const issued = await issue();
      this.#failures.succeeded(signIn);
      return issued;
    } catch (error) {
      if (error instanceof InvalidClientError) this.#failed(signIn);
      throw error;
    }
  }

  #failed(signIn: SignIn): void {
    this.#failures.failed(signIn, performance.now());
    this.reports.failed(signIn);
  }
}
