// SPDX-License-Identifier: Apache-2.0
// Swagger UI at /docs in a real browser that finds no other host: the page loads, "Authorize" and "Try it out" work.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { keepPicture, newPage, startBrowser } from './support/browser.mjs';
import { Sallyportd, password } from './support/sallyportd.mjs';

const server = 'http://localhost:8000';
let api;
let browser;
let page;

before(async () => {
  api = await Sallyportd.start();
  browser = await startBrowser({ 'localhost:8000': api.port });
  await api.createUser('ann');
}, { timeout: 120_000 });

after(async () => {
  await browser?.close();
  await api?.stop();
});

beforeEach(async () => {
  page = await newPage(browser);
  await page.goto(`${server}/docs`);
  await page.locator('.opblock').first().waitFor();
});

// Whatever a test did: nothing hurt the page's policy, nothing went wrong, nobody else was asked.
afterEach(async () => {
  assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
  assert.deepEqual(page.complaints, []);
  assert.deepEqual(page.asked.filter((url) => !url.startsWith(`${server}/`) && !url.startsWith('data:')), []);
  await page.context().close();
});

async function authorize() {
  await page.locator('.auth-wrapper > button.authorize').click();
  const form = page.locator('.auth-container', { hasText: '(OAuth2, password)' });
  await form.locator('#oauth_username').fill('ann');
  await form.locator('#oauth_password').fill(password);
  await form.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
  await form.getByText('Authorized', { exact: true }).waitFor();
  await keepPicture(page, 'docs-authorized');
  await page.locator('.modal-ux .close-modal').click();
}

/** One call of the list, ready to be tried. */
async function tryOut(method, path) {
  const call = page.locator(`.opblock-${method}`, {
    has: page.locator(`.opblock-summary-path[data-path="${path}"], .opblock-summary-path__deprecated[data-path="${path}"]`) });
  await call.locator('.opblock-summary-control').click();
  await call.getByRole('button', { name: 'Try it out' }).click();
  return call;
}

/** The live answer's status and body. */
async function execute(call) {
  await call.getByRole('button', { name: 'Execute' }).click();
  const live = call.locator('.live-responses-table .response');
  await live.locator('.response-col_status').waitFor();
  return { status: Number.parseInt(await live.locator('.response-col_status').textContent(), 10),
           body: await live.locator('.highlight-code, .response-col_description').first().textContent() };
}

test('the page shows every call of the document', async () => {
  const { body: document } = await api.call('GET', '/openapi.json');
  const expected = Object.entries(document.paths).flatMap(([path, item]) => Object.keys(item).map((method) => `${method} ${path}`));
  const shown = await page.locator('.opblock').evaluateAll((blocks) => blocks.map((block) =>
    `${block.querySelector('.opblock-summary-method').textContent.toLowerCase()} ${block.querySelector('[data-path]').dataset.path}`));
  assert.deepEqual(shown.sort(), expected.sort());
  await keepPicture(page, 'docs');
});

test('calls open, one of each chapter', async () => {
  for (const chapter of await page.locator('.opblock-tag-section').all()) {
    const call = chapter.locator('.opblock').first();
    await call.locator('.opblock-summary-control').click();
    await call.locator('.responses-inner').waitFor();
  }
});

test('"Authorize" with name and password, then "Try it out" of a read', async () => {
  await authorize();
  const call = await tryOut('get', '/users/me/');
  const { status, body } = await execute(call);
  assert.equal(status, 200);
  assert.match(body, /"username": "ann"/);
  await call.scrollIntoViewIfNeeded();
  await keepPicture(page, 'docs-try-it-out');
});

test('"Try it out" of a write', async () => {
  await authorize();
  const call = await tryOut('post', '/notes/');
  await call.locator('.body-param__text').fill('{"text": "from the page", "completed": false}');
  const { status, body } = await execute(call);
  assert.ok([200, 201].includes(status), `${status}`);
  assert.match(body, /from the page/);
  const notes = await api.call('GET', '/notes/', { token: await api.signIn('ann') });
  assert.deepEqual(notes.body.map((note) => note.text), ['from the page']);
});

test('"Try it out" with a browser session: the page keeps the CSRF token', async () => {
  const signIn = await tryOut('post', '/session');
  await signIn.locator('.body-param__text').fill(JSON.stringify({ username: 'ann', password }));
  assert.equal((await execute(signIn)).status, 200);
  assert.equal((await execute(await tryOut('delete', '/session'))).status, 204);
});

test('with --docs off there is neither page nor document', async () => {
  const bare = await Sallyportd.start('--docs', 'off');
  try {
    for (const path of ['/docs', '/docs/page.js', '/openapi.json'])
      assert.equal((await fetch(bare.url + path)).status, 404, path);
  } finally {
    await bare.stop();
  }
});

test('the policy stops inline scripts and calls to other places, and the browser says so', async () => {
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.head.append(script);
    await fetch('http://localhost:3000/').catch(() => null);
  });
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.deepEqual(await page.evaluate(() => globalThis.violations.map((violation) => violation.split(' ')[0])),
                   ['script-src-elem', 'connect-src']);
  assert.deepEqual(page.complaints.filter((text) => !text.includes('Content Security Policy')), []);
  await page.evaluate(() => { globalThis.violations = []; });
  page.complaints = [];
});
