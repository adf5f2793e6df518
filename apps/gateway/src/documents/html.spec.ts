import { describe, expect, it } from '@jest/globals';
import { htmlOf } from './html.ts';

describe('a problem page', () => {
  it('shows headings, paragraphs, lists and code of its Markdown', () => {
    expect(htmlOf('# A title\n\nOne line\nand `more`.\n\n- first\n- second\n')).toBe(
      '<h1>A title</h1>\n<p>One line and <code>more</code>.</p>\n<ul><li>first</li><li>second</li></ul>',
    );
  });

  it('lets no markup through', () => {
    expect(htmlOf('<script>alert(1)</script> [x](javascript:alert(1))')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1))</p>',
    );
  });
});
