import { Injectable } from '@nestjs/common';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { Html, html } from '../pages/html.ts';
import { drawn, type Page } from '../pages/page.ts';
import { expiredPage, failedPage, signedOutPage } from '../pages/plain-views.ts';
import { texts } from '../pages/texts.ts';

/** The pages that the library itself asks for. None says what the request said. */
@Injectable()
export class ProviderPages {
  readonly failed = (ctx: KoaContextWithOIDC, _: unknown, error: Error): void => {
    answer(ctx, error.name === 'SessionNotFound' ? expiredPage : failedPage);
  };

  readonly signedOut = (ctx: KoaContextWithOIDC): void => {
    answer(ctx, signedOutPage);
  };

  /** `form` is the library's own, without a button. */
  readonly askToSignOut = (ctx: KoaContextWithOIDC, form: string): void => {
    const words = texts.signOut;
    const body = html`${new Html(form)}
      <button form="op.logoutForm" name="logout" value="yes">${words.submit}</button>
      <p></p>
      <button class="other" form="op.logoutForm">${words.stay}</button>`;
    answer(ctx, { title: words.title, body });
  };
}

function answer(ctx: KoaContextWithOIDC, page: Page): void {
  const { text, headers } = drawn(page);
  ctx.set({ ...headers });
  if (page.status !== undefined) ctx.status = page.status;
  ctx.body = text;
}
