import { timeZoneNamed } from '@regional-events/kernel';

/** What Windows and Outlook call the zones of the region and its neighbours (CLDR, windowsZones). */
const ofWindows: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Central Europe Standard Time': 'Europe/Belgrade',
    'Central European Standard Time': 'Europe/Sarajevo',
    'W. Europe Standard Time': 'Europe/Vienna',
    'Romance Standard Time': 'Europe/Paris',
    'GTB Standard Time': 'Europe/Athens',
    'E. Europe Standard Time': 'Europe/Chisinau',
    'FLE Standard Time': 'Europe/Sofia',
    'Turkey Standard Time': 'Europe/Istanbul',
    'GMT Standard Time': 'Europe/London',
    'Greenwich Standard Time': 'Atlantic/Reykjavik',
    'Eastern Standard Time': 'America/New_York',
    'Pacific Standard Time': 'America/Los_Angeles',
    UTC: 'Etc/UTC',
  }),
);

/**
 * The IANA zone of a TZID: its own name, that of Windows, or the end of a path such as
 * `/freeassociation.sourceforge.net/Europe/Belgrade`. Undefined for any other.
 */
export function zoneOf(id: string): string | undefined {
  const direct = timeZoneNamed(id) ?? ofWindows.get(id);
  if (direct !== undefined) return direct;
  const parts = id.split('/').filter((part) => part !== '');
  return [3, 2, 1]
    .map((length) => parts.slice(-length).join('/'))
    .map((name) => timeZoneNamed(name) ?? ofWindows.get(name))
    .find((name) => name !== undefined);
}
