// SPDX-License-Identifier: Apache-2.0
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Process, freePort } from './processes.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The front end that was built, served by `next start`. */
export async function startFrontend() {
  const port = await freePort();
  const process_ = await Process.start(process.execPath,
    [path.join(root, 'node_modules/next/dist/bin/next'), 'start', 'frontend', '--hostname', '127.0.0.1', '--port', String(port)],
    { cwd: root, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } }, /Ready in/);
  return { port, stop: () => process_.stop() };
}
