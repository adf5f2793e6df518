import { describe, expect, it } from '@jest/globals';
import { html } from './html.ts';

describe('the HTML of a page', () => {
  it('escapes what comes from outside, in text and attributes', () => {
    expect(html`<p title="${'"><script>'}">${"<b>'&"}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&#39;&amp;</p>',
    );
  });

  it('takes HTML and lists of it as they are, and leaves out what is not there', () => {
    const items = ['a', '<'].map((each) => html`<li>${each}</li>`);
    expect(html`<b>${items}</b>${undefined}`.text).toBe('<b><li>a</li><li>&lt;</li></b>');
  });
});
