// SPDX-License-Identifier: Apache-2.0
// The front end that keeps a bearer token, against a real server, in a real browser.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keepPicture, newPage, startBrowser } from './support/browser.mjs';
import { startFrontend } from './support/frontend.mjs';
import { Sallyportd, password } from './support/sallyportd.mjs';

const site = 'http://localhost:3000';
let api;
let frontend;
let browser;

before(async () => {
  [api, frontend] = await Promise.all([Sallyportd.start(), startFrontend()]);
  browser = await startBrowser({ 'localhost:3000': frontend.port, 'localhost:8000': api.port });
  await api.createUser('ann');
}, { timeout: 120_000 });

after(async () => {
  await browser?.close();
  await Promise.all([api?.stop(), frontend?.stop()]);
});

async function enter(page, secret) {
  await page.goto(`${site}/login`);
  await page.getByLabel('Username').fill('ann');
  await page.getByLabel('Password').fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signedIn() {
  const page = await newPage(browser);
  await enter(page, password);
  await page.waitForURL(`${site}/admin`);
  await page.locator('#username').waitFor();
  return page;
}

const tokenOf = (page) => page.evaluate(() => localStorage.getItem('token'));

test('the right password leads to the admin page, which shows the user name', async () => {
  const page = await signedIn();
  assert.equal(await page.locator('#username').textContent(), 'ann');
  await keepPicture(page, 'bearer-admin');
  assert.deepEqual(page.complaints, []);
  assert.deepEqual(page.asked.filter((url) => !url.startsWith('http://localhost:')), []);
});

test('the sign-in is sent as a multipart form', async () => {
  const page = await newPage(browser);
  const sent = page.waitForRequest('http://localhost:8000/token');
  await enter(page, password);
  assert.match((await sent).headers()['content-type'], /^multipart\/form-data; boundary=/);
  await page.waitForURL(`${site}/admin`);
});

test('a wrong password stays on the login page and says why', async () => {
  const page = await newPage(browser);
  await enter(page, 'not the password');
  await page.getByText('Incorrect username or password').waitFor();
  assert.equal(page.url(), `${site}/login`);
  assert.equal(await tokenOf(page), null);
  await keepPicture(page, 'bearer-wrong-password');
});

for (const [what, token] of [['no', null], ['a broken', 'no.real.token']]) {
  test(`${what} token leads back to the login page`, async () => {
    const page = await newPage(browser);
    await page.goto(`${site}/login`);
    await page.evaluate((value) => value && localStorage.setItem('token', value), token);
    await page.goto(`${site}/admin`);
    await page.waitForURL(`${site}/login`);
    assert.equal(await page.locator('#username').count(), 0);
  });
}

test('signing out ends the session on the server, so that a copy of the token is worth nothing', async () => {
  const page = await signedIn();
  const token = await tokenOf(page);
  assert.equal((await api.call('GET', '/users/me/', { token })).status, 200);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${site}/login`);
  assert.equal(await tokenOf(page), null);
  assert.equal((await api.call('GET', '/users/me/', { token })).status, 401);
});

test('a session that was ended elsewhere leads back to the login page', async () => {
  const page = await signedIn();
  const elsewhere = await api.signIn('ann');
  assert.equal((await api.call('POST', '/logout/all', { token: elsewhere })).status, 204);
  await page.reload();
  await page.waitForURL(`${site}/login`);
});

test('the API lets the pages of http://localhost:3000 and http://localhost in, and no other', async () => {
  for (const [origin, allowed] of [[site, true], ['http://localhost', true], ['http://localhost:3001', false],
                                   ['http://127.0.0.1:3000', false], ['https://localhost:3000', false], ['null', false]]) {
    const answer = await fetch(`${api.url}/token`, {
      method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } });
    assert.equal(answer.headers.get('access-control-allow-origin'), allowed ? origin : null, origin);
  }
});
