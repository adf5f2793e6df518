import type { Actor } from '@regional-events/kernel';

/** A request after authentication. */
export interface WithActor {
  user?: Actor;
}

/** The actor of this request; undefined on a public route. */
export function actorOf(request: WithActor): Actor | undefined {
  return request.user;
}

/** The part of a request that the guard reads. */
export interface GuardedRequest extends WithActor {
  readonly method: string;
  readonly headers: { readonly authorization?: string | undefined };
  readonly routeOptions: { readonly url?: string | undefined };
}
