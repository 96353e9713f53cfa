// SPDX-License-Identifier: Apache-2.0
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Process } from './processes.mjs';

export const password = 'correct-horse-battery-staple-42';

// No setting of whoever runs the tests gets through.
const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => name === 'PATH' || name.endsWith('SAN_OPTIONS')));

/** A running `sallyportd serve --dev` with data of its own, on a free port. */
export class Sallyportd {
  static async start(...args) {
    const server = new Sallyportd();
    server.home = await fs.mkdtemp(path.join(os.tmpdir(), 'sallyport-web-'));
    server.process = await Process.start(process.env.SALLYPORTD,
      ['serve', '--dev', '--listen', '127.0.0.1:0', '--data-dir', path.join(server.home, 'data'), ...args],
      { cwd: server.home, env: { ...kept, HOME: server.home, XDG_DATA_HOME: path.join(server.home, 'share') } },
      /^Listening on http:\/\/127\.0\.0\.1:(\d+)$/m);
    server.port = Number(server.process.match[1]);
    server.url = `http://127.0.0.1:${server.port}`;
    return server;
  }

  async stop() {
    await this.process.stop();
    await fs.rm(this.home, { recursive: true, force: true });
    const { exitCode, signalCode } = this.process.child;
    if (exitCode !== 0) // a sanitizer's finding, for one
      throw new Error(`sallyportd ended with ${exitCode ?? signalCode}:\n${this.process.said.join('')}`);
  }

  /** A call from outside any browser: the answer's status and body. */
  async call(method, place, { body, token } = {}) {
    const headers = {};
    if (body !== undefined)
      headers['Content-Type'] = 'application/json';
    if (token !== undefined)
      headers.Authorization = `Bearer ${token}`;
    const answer = await fetch(this.url + place, { method, headers, body: JSON.stringify(body) });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? null : JSON.parse(text) };
  }

  async createUser(username) {
    const { status, body } = await this.call('POST', '/users/', { body: { username, password } });
    if (status !== 200)
      throw new Error(`creating ${username}: ${status} ${JSON.stringify(body)}`);
  }

  /** An access token from a sign-in of its own. */
  async signIn(username) {
    const answer = await fetch(`${this.url}/token`, { method: 'POST', body: new URLSearchParams({ username, password }) });
    return (await answer.json()).access_token;
  }
}
