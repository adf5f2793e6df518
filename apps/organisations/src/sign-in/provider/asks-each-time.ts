import { interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider';

const { Check, base } = interactionPolicy;

/**
 * Who comes is asked who it is, whatever session the browser still has: the limits of how long a sign-in lasts without use are
 * kept where its cookie is, and a link without `prompt=login` would go around them.
 */
export function asksEachTime(): interactionPolicy.DefaultPolicy {
  const policy = base();
  const check = new Check('not_asked_yet', 'it is asked each time', (ctx: KoaContextWithOIDC) =>
    ctx.oidc.result?.login === undefined ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT,
  );
  policy.get('login')?.checks.add(check);
  return policy;
}
