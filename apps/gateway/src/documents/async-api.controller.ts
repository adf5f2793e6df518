import { Controller, Get } from '@nestjs/common';
import { readDocument } from './docs-folder.ts';
import { PageNotFoundError } from './errors.ts';

/** The contract of the messages: what their `dataschema` points into. */
@Controller()
export class AsyncApiController {
  @Get('asyncapi.json')
  async show(): Promise<object> {
    const text = await readDocument('messages/asyncapi.json');
    if (text === undefined) throw new PageNotFoundError();
    return JSON.parse(text) as object;
  }
}
