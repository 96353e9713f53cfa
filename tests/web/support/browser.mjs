// SPDX-License-Identifier: Apache-2.0
import fs from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

/**
 * A browser for which only the given places exist: {'localhost:8000': port} lets it find that name there, on this machine. So pages
 * have the origins that people use, on whatever ports are free, and nothing is asked of any network.
 */
export async function startBrowser(places) {
  const rules = Object.entries(places).map(([place, port]) => `MAP ${place} 127.0.0.1:${port}`);
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
                '--disable-sync', `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND'].join(', ')}`];
  if (process.getuid() === 0)
    args.push('--no-sandbox');
  return chromium.launch({ executablePath: process.env.CHROMIUM, args, timeout: 60_000 });
}

/**
 * A page in a profile of its own that remembers what the browser complained of and whom it asked. `context` for another page of the
 * same profile.
 */
export async function newPage(browser, context) {
  const page = await (context ?? await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
  page.setDefaultTimeout(30_000);
  page.complaints = [];
  page.asked = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      page.complaints.push(message.text());
  });
  page.on('pageerror', (error) => page.complaints.push(error.message));
  page.on('request', (request) => page.asked.push(request.url()));
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation',
      (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  });
  return page;
}

/** Keeps a picture for people where the other tests keep theirs. */
export async function keepPicture(page, name) {
  const directory = process.env.SALLYPORT_TEST_ARTIFACTS;
  if (!directory)
    return;
  await fs.mkdir(directory, { recursive: true });
  await page.screenshot({ path: path.join(directory, `web-${name}.png`) });
}
