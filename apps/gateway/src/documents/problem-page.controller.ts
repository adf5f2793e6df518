import { Controller, Get, Header, Param } from '@nestjs/common';
import { PageNotFoundError } from './errors.ts';
import { readDocument } from './docs-folder.ts';
import { htmlOf, pageOf } from './html.ts';

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** What the `type` of each problem document leads to. */
@Controller('problems')
export class ProblemPageController {
  @Get(':code')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
  async show(@Param('code') code: string): Promise<string> {
    const markdown = CODE.test(code) ? await readDocument(`api/problems/${code}.md`) : undefined;
    if (markdown === undefined) throw new PageNotFoundError();
    return pageOf(code, `${htmlOf(markdown)}\n<p><code>${code}</code></p>`);
  }
}
