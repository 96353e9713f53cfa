// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';

/** Name, password, and what went wrong. `signIn` gets the form's data and returns a problem or null. */
export default function SignInForm({ signIn, children }) {
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);

  async function submit(event) {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      setProblem(await signIn(new FormData(event.target)));
    } catch {
      setProblem('The server cannot be reached.');
    } finally {
      setBusy(false);
    }
  }

  return (
    <form onSubmit={submit}>
      <label>Username <input name="username" autoComplete="username" required /></label>
      <label>Password <input name="password" type="password" autoComplete="current-password" required /></label>
      {children}
      <button disabled={busy}>Sign in</button>
      {problem && <p role="alert">{problem}</p>}
    </form>
  );
}
