import { html } from './html.ts';
import type { Page } from './page.ts';
import { texts } from './texts.ts';

const BAD_REQUEST = 400;
const GONE = 410;
const UNAVAILABLE = 503;
const BEGIN = '/auth/sign-in';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly link?: string;
}

function plain({ title, lead, link }: Words, status?: number): Page {
  const button =
    link === undefined ? undefined : html`<a class="button" href="${BEGIN}">${link}</a>`;
  return {
    title,
    body: html`<p>${lead}</p>
      ${button}`,
    ...(status !== undefined && { status }),
  };
}

export const readyPage = plain(texts.ready);
export const endedPage = plain(texts.ended, GONE);
export const expiredPage = plain(texts.expired, BAD_REQUEST);
export const failedPage = plain(texts.failed, BAD_REQUEST);
export const awayPage = plain(texts.away, UNAVAILABLE);
export const signedOutPage = plain(texts.signedOut);
