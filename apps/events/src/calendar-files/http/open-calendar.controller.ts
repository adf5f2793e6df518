import { Controller, Get, Header, Headers, Inject, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '@regional-events/platform-auth';
import { HTTP_SETTINGS, one, type HttpSettings } from '@regional-events/platform-http';
import { z } from 'zod';
import { languageAsked } from '@regional-events/texts';
import { fileOf } from '../file/file-of.ts';
import { OpenCalendar } from '../use-cases/open-calendar.ts';
import { eventCalendarQuery, type EventCalendarQuery } from './calendar-file.request.ts';
import { CALENDAR_FILE } from './gives-calendar.ts';

const LONGEST = 200;
const fileParam = z.object({ file: z.string().max(LONGEST) });
const ENDING = '.ics';

/** For calendar programs, which send no token: the secret in the path is all that they have. */
@ApiExcludeController()
@Public()
@Controller('calendar')
export class OpenCalendarController {
  constructor(
    private readonly calendars: OpenCalendar,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  @Get(':file')
  @Header('content-type', CALENDAR_FILE)
  async read(
    @Param({ schema: fileParam }) { file }: z.output<typeof fileParam>,
    @Query({ schema: eventCalendarQuery }) { lang, sessions }: EventCalendarQuery,
    @Headers('accept-language') accepted: string | undefined,
  ) {
    const secret = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : '';
    const calendar = await this.calendars.execute(secret, sessions === 'true');
    const language = lang ?? languageAsked(accepted);
    return one(fileOf(calendar, { language, publicUrl: this.settings.publicUrl }));
  }
}
