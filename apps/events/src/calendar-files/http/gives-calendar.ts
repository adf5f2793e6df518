import { applyDecorators, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Operation, type OperationDeclarations } from '@regional-events/platform-http';

const CALENDAR_TYPE = 'text/calendar';
export const CALENDAR_FILE = `${CALENDAR_TYPE}; charset=utf-8`;

/** A route that gives a calendar file. */
export function GivesCalendar(
  operation: OperationDeclarations[string],
  path: string,
): MethodDecorator {
  return applyDecorators(
    Operation(operation),
    Get(path),
    Header('content-type', CALENDAR_FILE),
    ApiProduces(CALENDAR_TYPE),
    ApiOkResponse({
      description: 'iCalendar (RFC 5545).',
      content: { [CALENDAR_TYPE]: { schema: { type: 'string' } } },
    }),
  );
}
