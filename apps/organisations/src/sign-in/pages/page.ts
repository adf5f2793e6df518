import { randomBytes } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { Html, html } from './html.ts';
import { script } from './script.ts';
import { style } from './style.ts';
import { texts } from './texts.ts';

export interface Page {
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
  readonly retryAfter?: number;
}

const NONCE_BYTES = 16;
const OK = 200;

export interface Drawn {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The whole page. What it may run, load and send to is stated in its headers. */
export function drawn({ title, body }: Page): Drawn {
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  const text = html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title} – ${texts.product}</title>
      <style nonce="${nonce}">
        ${new Html(style)}
      </style>
      <main>
        <p class="product">${texts.product}</p>
        <h1>${title}</h1>
        ${body}
      </main>
      <script nonce="${nonce}">
        ${new Html(script)};
      </script>
    </html> `.text;
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  return {
    text,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  };
}

export function show(reply: FastifyReply, page: Page): FastifyReply {
  const { text, headers } = drawn(page);
  if (page.retryAfter !== undefined) void reply.header('retry-after', page.retryAfter);
  return reply
    .code(page.status ?? OK)
    .headers(headers)
    .send(text);
}
