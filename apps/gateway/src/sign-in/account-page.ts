import { escaped, pageOf } from '../documents/html.ts';

export interface ShownGrant {
  readonly role: string;
  readonly country: string | null;
  readonly seriesId: string | null;
  readonly from: string;
  readonly to: string | null;
  /** The name of the organisation that it is for; null without one. */
  readonly organisation: string | null;
}

export interface ShownSignIn {
  readonly id: string;
  readonly since: string;
  readonly lastUsedAt: string;
  readonly browser: string;
  readonly network: string;
}

export interface ShownAccount {
  readonly displayName: string;
  readonly grants: readonly ShownGrant[];
  readonly signIns: readonly ShownSignIn[];
}

/** Nothing is executed; forms go to this host alone. */
export const pagePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const roles: Readonly<Record<string, string>> = {
  secretariat: 'Secretariat',
  coordinator: 'Coordinator',
  'focal-point': 'Focal point',
  reviewer: 'Reviewer',
  observer: 'Observer',
  participant: 'Participant',
};
const documents = '<p><a href="/docs">The API and its documentation</a></p>';

/** For somebody who is not signed in. */
export function signedOutPage(): string {
  const body = `<h1>Regional events</h1>
<p><a href="/auth/sign-in">Sign in</a></p>
${documents}`;
  return pageOf('Regional events', body);
}

export function failedPage(): string {
  const body = `<h1>Sign in</h1>
<p>Signing in did not work.</p>
<p><a href="/auth/sign-in">Begin again</a></p>`;
  return pageOf('Sign in', body);
}

/** Who is signed in, as what, and where else: each of the sign-ins can be ended. */
export function accountPage({ displayName, grants, signIns }: ShownAccount): string {
  const body = `<h1>${escaped(displayName)}</h1>
<h2>What you are here</h2>
<ul>${grants.map((grant) => `<li>${escaped(wordsOf(grant))}</li>`).join('')}</ul>
<p><a href="/oauth/account">Change how you sign in</a></p>
<h2>Where you are signed in</h2>
<ul>${signIns.map(itemOf).join('')}</ul>
<form method="post" action="/auth/sign-out"><button>Sign out here</button></form>
${documents}`;
  return pageOf(displayName, body);
}

function wordsOf({ role, country, organisation, seriesId, from, to }: ShownGrant): string {
  const of = organisation ?? country;
  const series = seriesId === null ? '' : ', for one series';
  const until = to === null ? '' : ` until ${to}`;
  return `${roles[role] ?? role}${of === null ? '' : ` of ${of}`}${series}, from ${from}${until}`;
}

function itemOf({ id, since, lastUsedAt, browser, network }: ShownSignIn): string {
  const words = `${browser}, network ${network}: since ${shown(since)}, last used ${shown(lastUsedAt)}`;
  const button = `<button aria-label="End the sign-in of ${escaped(browser)}">End</button>`;
  return `<li>${escaped(words)} <form method="post" action="/auth/account/sign-ins/${escaped(id)}/end">${button}</form></li>`;
}

/** To the minute, in UTC. */
function shown(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}
