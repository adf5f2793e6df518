/**
 * Loaded into service processes with `node --import`. Files of the message path run from their sources, with points,
 * when one of these is set; without them nothing is changed:
 *
 * FAULT_MUTATION      the name of a mutation
 * FAULT_MUTATION_LOG  a file to which each mutated file is added when it is loaded
 * FAULT_POINT         `<name of a point>:before` or `:after`: where the process ends as by kill -9
 * FAULT_HIT           at which time that it comes there; 1 unless told
 * FAULT_SIGNAL        another signal, for example SIGSTOP
 * FAULT_ONCE          a file, written right before: while it is there, nothing happens any more
 * FAULT_POINT_LOG     a file to which each point is added when it is first reached
 *
 * and those of handicaps.mjs
 */
const settings = [
  'FAULT_MUTATION',
  'FAULT_POINT',
  'FAULT_POINT_LOG',
  'FAULT_CLOCK_SKEW_MS',
  'FAULT_IDS_BY_CLOCK',
  'FAULT_LEADERLESS',
  'FAULT_AWAY',
  'FAULT_SESSION_MS',
];
if (settings.some((name) => process.env[name])) {
  const { installFaults } = await import('./install-faults.mjs');
  installFaults(process.env);
}
