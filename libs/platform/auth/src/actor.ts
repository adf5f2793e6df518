import type { Actor } from '@regional-events/kernel';

/** A request after the guard: passport keeps who acts under `user`. */
export interface WithActor {
  user?: Actor;
}

/** Who acts in this request; undefined on a public route. */
export function actorOf(request: WithActor): Actor | undefined {
  return request.user;
}

/** What the guard looks at. */
export interface GuardedRequest extends WithActor {
  readonly method: string;
  readonly headers: { readonly authorization?: string | undefined };
  readonly routeOptions: { readonly url?: string | undefined };
}
