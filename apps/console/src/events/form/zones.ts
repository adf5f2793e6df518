/** The zone of each country of the programme, offered when it is chosen. */
export const zoneOfCountry: Readonly<Record<string, string>> = {
  AL: 'Europe/Tirane',
  BA: 'Europe/Sarajevo',
  ME: 'Europe/Podgorica',
  MK: 'Europe/Skopje',
  RS: 'Europe/Belgrade',
  XK: 'Europe/Belgrade',
};

/** All zones, those of the programme first. */
export function zones(): readonly string[] {
  return [...new Set([...Object.values(zoneOfCountry), ...Intl.supportedValuesOf('timeZone')])];
}
