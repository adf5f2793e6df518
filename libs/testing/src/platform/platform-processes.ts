import { freePort } from '../processes/free-port.ts';

export type ServiceName = 'organisations' | 'events' | 'registrations' | 'notifications';
export type AppName = ServiceName | 'gateway';
type FirstOf = ServiceName | `${ServiceName}-api` | `${ServiceName}-worker`;
/** Further instances carry their number: `events-2`, `events-worker-2`. */
export type ProcessName = FirstOf | `${FirstOf}-${number}` | 'gateway';

export const serviceNames: readonly ServiceName[] = [
  'organisations',
  'events',
  'registrations',
  'notifications',
];

export interface PlannedProcess {
  readonly label: ProcessName;
  readonly app: AppName;
  readonly env: Readonly<Record<string, string>>;
}

export interface PlannedProcesses {
  readonly processes: readonly PlannedProcess[];
  readonly publicUrl: string;
  /** Settings for every process, which tell where the others are. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** Ports are chosen before the start, so that each process knows the others and keeps its address when it is restarted. */
export async function planProcesses({
  only,
  roles,
  instances,
  host,
}: {
  readonly only: readonly ServiceName[];
  readonly roles: 'together' | 'apart';
  readonly instances: number;
  /** In PUBLIC_URL. */
  readonly host: string;
}): Promise<PlannedProcesses> {
  const gateway = String(await freePort());
  const ports = await portsOf(instances);
  const publicUrl = `http://${host}:${gateway}`;
  const services = only.flatMap((app) =>
    ports[app].flatMap((port, index) => processesOf(app, port, index, roles)),
  );
  return {
    publicUrl,
    processes: [...services, { label: 'gateway', app: 'gateway', env: { PORT: gateway } }],
    addresses: { GATEWAY_PORT: gateway, PUBLIC_URL: publicUrl, ...serviceUrls(ports) },
  };
}

function processesOf(
  app: ServiceName,
  port: string,
  index: number,
  roles: 'together' | 'apart',
): readonly PlannedProcess[] {
  const numbered = (label: FirstOf): ProcessName => (index === 0 ? label : `${label}-${index + 1}`);
  if (roles === 'together') {
    return [{ label: numbered(app), app, env: { ROLE: 'both', PORT: port } }];
  }
  return [
    { label: numbered(`${app}-api`), app, env: { ROLE: 'api', PORT: port } },
    { label: numbered(`${app}-worker`), app, env: { ROLE: 'worker', PORT: '0' } },
  ];
}

type Ports = Readonly<Record<ServiceName, readonly string[]>>;

async function portsOf(instances: number): Promise<Ports> {
  const some = async () => {
    const ports: string[] = [];
    for (let index = 0; index < instances; index += 1) ports.push(String(await freePort()));
    return ports;
  };
  return {
    organisations: await some(),
    events: await some(),
    registrations: await some(),
    notifications: await some(),
  };
}

/** Every process knows the addresses of all instances. */
function serviceUrls(ports: Ports): Record<string, string> {
  return Object.fromEntries(
    serviceNames.map((app) => [
      `${app.toUpperCase()}_URL`,
      ports[app].map((port) => `http://127.0.0.1:${port}`).join(','),
    ]),
  );
}
