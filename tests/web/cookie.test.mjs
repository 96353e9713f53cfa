// SPDX-License-Identifier: Apache-2.0
// The front end that signs in with a cookie, against a real server, in a real browser; and what pages of other origins cannot do.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { keepPicture, newPage, startBrowser } from './support/browser.mjs';
import { startElsewhere } from './support/elsewhere.mjs';
import { startFrontend } from './support/frontend.mjs';
import { Sallyportd, password } from './support/sallyportd.mjs';

const site = 'http://localhost:3000';
const server = 'http://localhost:8000';
const cookieName = '__Host-sallyport';
let api;
let frontend;
let elsewhere;
let browser;
let person = 0;
let name;

before(async () => {
  [api, frontend, elsewhere] = await Promise.all([Sallyportd.start(), startFrontend(), startElsewhere()]);
  browser = await startBrowser({ 'localhost:3000': frontend.port, 'localhost:8000': api.port,
                                 'localhost:3001': elsewhere.port, 'evil.example:80': elsewhere.port });
}, { timeout: 120_000 });

after(async () => {
  await browser?.close();
  await Promise.all([api?.stop(), frontend?.stop(), elsewhere?.stop()]);
});

beforeEach(async () => {
  name = `person${++person}`;
  await api.createUser(name);
});

async function enter(page, secret, remember = false) {
  await page.goto(`${site}/session/login`);
  await page.getByLabel('Username').fill(name);
  await page.getByLabel('Password').fill(secret);
  await page.getByLabel('Remember me').setChecked(remember);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signedIn(remember) {
  const page = await newPage(browser);
  await enter(page, password, remember);
  await page.waitForURL(`${site}/session/admin`);
  await page.locator('#username').waitFor();
  return page;
}

async function addNote(page, text) {
  await page.getByLabel('Note').fill(text);
  await page.getByRole('button', { name: 'Add' }).click();
}

const cookieOf = async (page) => (await page.context().cookies(server)).find((cookie) => cookie.name === cookieName);

/** The texts of the user's notes, asked for from outside the browser. */
async function notes() {
  const answer = await api.call('GET', '/notes/', { token: await api.signIn(name) });
  return answer.body.map((note) => note.text);
}

/** fetch() in the page; the status, 0 for an answer that no script may look at, or "refused" when the browser gives none. */
function fetchIn(page, method, path, options = {}) {
  return page.evaluate(async ([url, init]) => {
    const answer = await fetch(url, { credentials: 'include', ...init }).catch(() => null);
    if (answer === null)
      return 'refused';
    const text = await answer.text();
    return { status: answer.status, code: text.startsWith('{') ? JSON.parse(text).code : undefined };
  }, [server + path, { method, ...options }]);
}

test('the right password leads to the admin page, which shows the user name', async () => {
  const page = await signedIn();
  assert.equal(await page.locator('#username').textContent(), name);
  await keepPicture(page, 'cookie-admin');
  assert.deepEqual(page.complaints, []);
});

test('Chromium takes the __Host- cookie on http://localhost, and it is the kind we mean', async () => {
  const { value, expires, ...rest } = await cookieOf(await signedIn(false));
  assert.deepEqual(rest, { name: cookieName, domain: 'localhost', path: '/', httpOnly: true, secure: true, sameSite: 'Lax' });
  assert.equal(Buffer.from(value, 'base64url').length, 32);
  assert.equal(expires, -1, 'not remembered: it ends with the browser');
  const remembered = await cookieOf(await signedIn(true));
  assert.ok(remembered.expires > Date.now() / 1000 + 24 * 3600, 'remembered: it outlives the browser');
});

test('no script can read the cookie, on our pages or on the server\'s', async () => {
  const page = await signedIn();
  assert.equal(await page.evaluate(() => document.cookie), '');
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.goto(`${server}/docs`);
  assert.equal(await page.evaluate(() => document.cookie), '');
});

test('a wrong password stays on the login page and says why', async () => {
  const page = await newPage(browser);
  await enter(page, 'not the password');
  await page.getByText('Incorrect username or password').waitFor();
  assert.equal(page.url(), `${site}/session/login`);
  assert.equal(await cookieOf(page), undefined);
});

test('without a session, and with a cookie nobody gave, the admin page leads to the login page', async () => {
  const page = await newPage(browser);
  await page.goto(`${site}/session/admin`);
  await page.waitForURL(`${site}/session/login`);
  await page.context().addCookies([{ name: cookieName, value: 'A'.repeat(43), url: 'https://localhost:8000', secure: true, httpOnly: true }]);
  await page.goto(`${site}/session/admin`);
  await page.waitForURL(`${site}/session/login`);
});

test('writes work with the CSRF token, after a reload too', async () => {
  const page = await signedIn();
  await addNote(page, 'before the reload');
  await page.getByText('before the reload').waitFor();
  await page.reload();
  await addNote(page, 'after the reload');
  await page.getByText('after the reload').waitFor();
  assert.deepEqual((await notes()).sort(), ['after the reload', 'before the reload']);
});

test('a write without the CSRF token, or with another session\'s, is refused', async () => {
  const page = await signedIn();
  const other = await (await signedIn()).evaluate(
    async (url) => (await (await fetch(url, { credentials: 'include' })).json()).csrf_token, `${server}/session`);
  const body = JSON.stringify({ text: 'forged', completed: false });
  for (const headers of [{}, { 'X-CSRF-Token': '' }, { 'X-CSRF-Token': other }])
    assert.deepEqual(await fetchIn(page, 'POST', '/notes/', { body, headers: { 'Content-Type': 'application/json', ...headers } }),
                     { status: 403, code: 'csrf_refused' });
  assert.deepEqual(await fetchIn(page, 'DELETE', '/session'), { status: 403, code: 'csrf_refused' });
  assert.deepEqual(await notes(), []);
  assert.equal((await fetchIn(page, 'GET', '/session')).status, 200);
});

test('signing out ends the session on the server and takes the cookie away', async () => {
  const page = await signedIn();
  const { value } = await cookieOf(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${site}/session/login`);
  assert.equal(await cookieOf(page), undefined);
  const answer = await fetch(`${api.url}/session`, { headers: { Cookie: `${cookieName}=${value}` } });
  assert.equal(answer.status, 401);
});

test('a session that was ended elsewhere leads to the login page', async () => {
  const page = await signedIn();
  assert.equal((await api.call('POST', '/logout/all', { token: await api.signIn(name) })).status, 204);
  await addNote(page, 'too late');
  await page.waitForURL(`${site}/session/login`);
  assert.deepEqual(await notes(), []);
});

// The first shares our cookies, being the same site on another port: its Origin gives it away. The other is a site of its own, so the
// cookie does not travel, and what it sends without asking first is no JSON.
for (const [origin, status] of [['http://localhost:3001', 403], ['http://evil.example', 415]]) {
  test(`a page of ${origin} can neither read nor write with our session`, async () => {
    const ours = await signedIn();
    const page = await newPage(browser, ours.context());
    await page.goto(`${origin}/`);
    const body = JSON.stringify({ text: 'forged', completed: false });
    const asJson = { 'Content-Type': 'application/json', 'X-CSRF-Token': 'guessed' };
    assert.equal(await fetchIn(page, 'GET', '/session'), 'refused');
    assert.equal(await fetchIn(page, 'GET', '/notes/'), 'refused');
    assert.equal(await fetchIn(page, 'POST', '/notes/', { body, headers: asJson }), 'refused');
    assert.equal(await fetchIn(page, 'DELETE', '/session', { headers: asJson }), 'refused');
    // What needs no question to the server before: it arrives, and the server refuses it.
    const arrived = page.waitForResponse(`${server}/notes/`);
    await fetchIn(page, 'POST', '/notes/', { body, mode: 'no-cors', headers: { 'Content-Type': 'text/plain' } });
    assert.equal((await arrived).status(), status);
    assert.deepEqual(await notes(), []);
    assert.equal((await fetchIn(ours, 'GET', '/session')).status, 200);
  });
}

test('a page of another origin cannot sign its visitor in', async () => {
  const page = await newPage(browser);
  await page.goto('http://evil.example/');
  const arrived = page.waitForResponse(`${server}/session`);
  const body = JSON.stringify({ username: name, password });
  await fetchIn(page, 'POST', '/session', { body, mode: 'no-cors', headers: { 'Content-Type': 'text/plain' } });
  assert.equal((await arrived).status(), 403);
  assert.equal(await cookieOf(page), undefined);
});
