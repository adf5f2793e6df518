import { Controller, Get, Inject } from '@nestjs/common';
import { HTTP_SETTINGS, type HttpSettings } from '@regional-events/platform-http';
import { PageNotFoundError } from './errors.ts';
import { readDocument } from './docs-folder.ts';

/** The merged document of all services, with the address that this platform has. */
@Controller()
export class OpenApiController {
  constructor(@Inject(HTTP_SETTINGS) private readonly settings: HttpSettings) {}

  @Get('openapi.json')
  async show(): Promise<object> {
    const text = await readDocument('api/openapi.json');
    if (text === undefined) throw new PageNotFoundError();
    const document = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return { ...document, servers: [{ url: this.settings.publicUrl }] };
  }
}
