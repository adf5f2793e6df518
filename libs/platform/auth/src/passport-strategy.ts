import type { Actor } from '@regional-events/kernel';
import passport from 'passport';
import type { GuardedRequest } from './actor.ts';
import { TokenInvalidError } from './errors.ts';

type Verify = (request: GuardedRequest) => Promise<Actor>;
type Done = (error: Error | null, actor?: Actor) => void;
type PassportCall = (request: unknown, response: unknown, next: Done) => void;

const NAME = 'token';

/** Lets passport take what one function finds out about a request. */
class RequestStrategy extends passport.Strategy {
  override readonly name = NAME;

  // passport works on an object made from this one, which has no private names (#)
  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: object): void {
    this.verify(request as GuardedRequest).then(
      (actor) => this.success(actor),
      (error: unknown) => this.error(error),
    );
  }
}

/** Who sends a request, by passport. Rejects with the error of `verify`. */
export function authenticatorOf(verify: Verify): Verify {
  const authenticator = new passport.Passport();
  authenticator.use(new RequestStrategy(verify));
  return (request) =>
    new Promise((resolve, reject) => {
      const done: Done = (error, actor) => {
        if (actor === undefined) reject(error ?? new TokenInvalidError());
        else resolve(actor);
      };
      const call = authenticator.authenticate(NAME, { session: false }, done) as PassportCall;
      call(request, undefined, reject);
    });
}
