/** Where the figures of each process can be read: one process has all roles of a service here. */

/**
 * @param {import('./services.mjs').Ports} ports
 * @returns {string[]} for the account of the start
 */
export function metricsLines(ports) {
  const { gateway: _, gatewayInner, ...services } = ports;
  const addresses = Object.entries({ ...services, gateway: gatewayInner }).map(
    ([name, port]) => `${name.padEnd(14)} http://127.0.0.1:${port}/metrics`,
  );
  return addresses.map((line, index) => `  ${(index === 0 ? 'Metrics' : '').padEnd(13)} ${line}`);
}
