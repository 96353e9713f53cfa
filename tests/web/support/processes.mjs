// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';

const patience = 60_000; // a sanitizer's build on a loaded machine is slow

/** A port nobody listens on just now. */
export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** A process that said what it was waited for. */
export class Process {
  constructor(child, said) {
    this.child = child;
    this.said = said;
  }

  /** Starts it and waits for a line on stdout that matches; `match` is what the expression found. */
  static async start(program, args, options, expression) {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    const process = new Process(child, said);
    process.match = await new Promise((resolve, reject) => {
      const fail = (why) => reject(new Error(`${program} ${args.join(' ')}: ${why}\n${said.join('')}`));
      const timer = setTimeout(() => { child.kill('SIGKILL'); fail('no answer in time'); }, patience);
      const listen = (chunk) => {
        said.push(chunk.toString());
        const match = expression.exec(said.join(''));
        if (match) {
          clearTimeout(timer);
          resolve(match);
        }
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('error', (error) => fail(error.message));
      child.on('exit', (code) => { clearTimeout(timer); fail(`ended with ${code}`); });
    });
    return process;
  }

  async stop() {
    if (this.child.exitCode !== null || this.child.signalCode !== null)
      return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(timer);
  }
}
