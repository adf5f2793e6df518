/** The zone of each country that has one alone; events elsewhere get theirs from whoever knows the city. */
const zones: Readonly<Record<string, string>> = {
  RS: 'Europe/Belgrade',
  BA: 'Europe/Sarajevo',
  ME: 'Europe/Podgorica',
  MK: 'Europe/Skopje',
  AL: 'Europe/Tirane',
  XK: 'Europe/Belgrade',
  HR: 'Europe/Zagreb',
  AT: 'Europe/Vienna',
  BG: 'Europe/Sofia',
  CZ: 'Europe/Prague',
  FR: 'Europe/Paris',
  GR: 'Europe/Athens',
  HU: 'Europe/Budapest',
  IT: 'Europe/Rome',
  NL: 'Europe/Amsterdam',
  RO: 'Europe/Bucharest',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
  TR: 'Europe/Istanbul',
};

export function timeZoneOf(country: string): string | null {
  return zones[country] ?? null;
}
