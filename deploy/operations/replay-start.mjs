const RFC_3339 =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;

/**
 * Where a replay is to begin.
 * @param {string} from as the help describes it
 * @returns {import('@regional-events/api-client').components['schemas']['ReplayStart'] | undefined} none when it is none of the three forms
 */
export function replayStart(from) {
  if (from === 'beginning') return { beginning: true };
  const place = /^(\d+):(\d+)$/.exec(from);
  if (place) return { offset: { partition: Number(place[1]), offset: Number(place[2]) } };
  // what Date would make of other forms is anybody's guess: `7` is a day in 2001
  const day = RFC_3339.exec(from)?.[1];
  return day !== undefined && isDay(day) ? { time: new Date(from).toISOString() } : undefined;
}

/** @param {string} day Date takes 30 February for 2 March */
function isDay(day) {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
