// SPDX-License-Identifier: Apache-2.0
// Signing in with a cookie that no script can read. Every call says `credentials: 'include'`, because the API is another origin, and
// every write carries the CSRF token that came with the session. The token lives in this variable; a reload asks for it again.
import { api, problemOf } from './api';

let csrfToken = null;

async function call(method, path, body) {
  const headers = {};
  if (body !== undefined)
    headers['Content-Type'] = 'application/json';
  if (method !== 'GET' && csrfToken !== null)
    headers['X-CSRF-Token'] = csrfToken;
  return fetch(`${api}${path}`, { method, headers, body: JSON.stringify(body), credentials: 'include' });
}

/** A problem to show, or null. `remember`: stay signed in after the browser was closed. */
export async function signIn(username, password, remember) {
  const answer = await call('POST', '/session', { username, password, remember });
  if (!answer.ok)
    return problemOf(answer);
  csrfToken = (await answer.json()).csrf_token;
  return null;
}

/** The user, or null when nobody is signed in. */
export async function readUser() {
  const answer = await call('GET', '/session');
  if (!answer.ok)
    return null;
  const session = await answer.json();
  csrfToken = session.csrf_token;
  return session.user;
}

/** The texts of one's notes, or null when the session is over. */
export async function readNotes() {
  const answer = await call('GET', '/notes/');
  return answer.ok ? answer.json() : null;
}

/** Whether the note was taken. */
export async function addNote(text) {
  return (await call('POST', '/notes/', { text, completed: false })).ok;
}

export async function signOut() {
  await call('DELETE', '/session');
  csrfToken = null;
}
