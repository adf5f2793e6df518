import { spawn } from 'node:child_process';
import { json, text } from 'node:stream/consumers';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { toInstant } from '@regional-events/kernel';
import {
  longTestPatienceMs,
  startPlatform,
  taken,
  workshop,
  workspaceRoot,
  type ApiClient,
  type Item,
} from '@regional-events/testing';
import { loadPythonPackages } from './run-follower.ts';

interface ReadCalendar {
  readonly entries: readonly {
    readonly uid: string;
    readonly summary: string;
    readonly status: string;
    readonly start: string;
    readonly end: string;
  }[];
  readonly errors: readonly string[];
}

const folder = 'apps/platform-e2e/calendars';
/** Pristina keeps the clocks of Belgrade. */
const zones = ['Belgrade', 'Sarajevo', 'Podgorica', 'Skopje', 'Tirane', 'Zagreb'];
const YEARS = Array.from({ length: 16 }, (_, index) => 2020 + index);
const [MARCH, OCTOBER] = [2, 9];

let secretariat: ApiClient;

beforeAll(async () => {
  secretariat = (await startPlatform()).asSecretariat();
});

/** On the last Sundays of March and October the clocks of the region change. */
const changes = YEARS.flatMap((year) => [MARCH, OCTOBER].map((month) => lastSunday(year, month)));

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month + 1, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

async function readInPython(file: string): Promise<ReadCalendar> {
  const { python, folder: packages } = await loadPythonPackages(
    `${folder}/python-requirements.txt`,
    [3, 10],
  );
  const program = join(workspaceRoot(), folder, 'read_calendar.py');
  const child = spawn(python, [program], {
    env: { PATH: process.env['PATH'], PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const [found, trouble] = [json(child.stdout), text(child.stderr)];
  child.stdin.end(file);
  return found.catch(async () => {
    throw new Error(await trouble);
  }) as Promise<ReadCalendar>;
}

describe('a calendar file, read by a parser in Python', () => {
  it.each(zones)(
    'has each day of a clock change in %s at the right instants',
    async (city) => {
      const timeZone = `Europe/${city}`;
      // the second of the two hours that are one in autumn is only written in UTC
      const hours = changes.map((date, index) => ({
        date,
        startTime: index % 2 === 0 ? '01:30' : '02:30',
        endTime: '12:00',
      }));
      const title = { en: `The clocks of ${city}`, mk: `Часовниците, како што се; ${city}` };
      const event = { ...workshop(5, []), title, timeZone, days: hours, registration: null };
      const { id } = taken(await secretariat.post<Item>('/v1/events', event));
      const path = `/v1/events/${id}/calendar.ics?lang=mk`;
      const { entries, errors } = await readInPython(taken(await secretariat.get<string>(path)));
      expect(errors).toEqual([]);
      expect(entries.map(({ uid, start, end }) => ({ uid, start, end }))).toEqual(
        hours.map(({ date, startTime, endTime }, index) => ({
          uid: `${id}-day-${index + 1}`,
          start: toInstant({ date, time: startTime, timeZone }).toISOString(),
          end: toInstant({ date, time: endTime, timeZone }).toISOString(),
        })),
      );
      expect(new Set(entries.map(({ summary }) => summary))).toEqual(
        new Set([`Нацрт: ${title.mk}`]),
      );
    },
    longTestPatienceMs,
  );
});
