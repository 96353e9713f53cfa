// SPDX-License-Identifier: Apache-2.0
// Signing in with a bearer token that the page keeps: simple, and any script that gets into the page can read it.
import { api, problemOf } from './api';

const place = 'token';

/** A problem to show, or null. `form` holds username and password. */
export async function signIn(form) {
  const answer = await fetch(`${api}/token`, { method: 'POST', body: form });
  if (!answer.ok)
    return problemOf(answer);
  const { access_token: token } = await answer.json();
  localStorage.setItem(place, token);
  return null;
}

function authorized() {
  return { headers: { Authorization: `Bearer ${localStorage.getItem(place)}` } };
}

/** The user, or null when the token is missing, wrong, too old, or its session over. */
export async function readUser() {
  const answer = await fetch(`${api}/users/me/`, authorized());
  return answer.ok ? answer.json() : null;
}

/** Ends the session on the server too, so that a copy of the token is worth nothing. */
export async function signOut() {
  await fetch(`${api}/logout`, { method: 'POST', ...authorized() });
  localStorage.removeItem(place);
}
