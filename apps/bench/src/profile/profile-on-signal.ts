// Loaded into a measured process by --import: a first SIGUSR2 begins a CPU profile, the next one writes it.
import { rename, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';

const INTERVAL_MICROSECONDS = 500;
const file = process.env['BENCH_PROFILE_FILE'] ?? 'bench.cpuprofile';
const session = new Session();
let running = false;

async function toggle(): Promise<void> {
  if (!running) {
    running = true;
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: INTERVAL_MICROSECONDS });
    await session.post('Profiler.start');
    return;
  }
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  running = false;
  await writeFile(`${file}.part`, JSON.stringify(profile));
  await rename(`${file}.part`, file);
}

process.on('SIGUSR2', () => void toggle());
