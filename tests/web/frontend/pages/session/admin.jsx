// SPDX-License-Identifier: Apache-2.0
import { useRouter } from 'next/router';
import { useCallback, useEffect, useState } from 'react';
import { addNote, readNotes, readUser, signOut } from '../../lib/session';

export default function Admin() {
  const router = useRouter();
  const [user, setUser] = useState(null);
  const [notes, setNotes] = useState([]);
  const goToLogin = useCallback(() => router.replace('/session/login'), [router]);

  const load = useCallback(async () => {
    const found = await readUser();
    const texts = found && (await readNotes());
    if (!found || !texts)
      return goToLogin();
    setUser(found);
    setNotes(texts);
  }, [goToLogin]);

  useEffect(() => {
    load();
  }, [load]);

  async function add(event) {
    event.preventDefault();
    const form = event.target;
    if (!(await addNote(new FormData(form).get('text'))))
      return goToLogin();
    form.reset();
    load();
  }

  async function leave() {
    await signOut();
    goToLogin();
  }

  if (user === null)
    return null;
  return (
    <>
      <h1>Admin</h1>
      <p id="username">{user.username}</p>
      <ul>{notes.map((note) => <li key={note.id}>{note.text}</li>)}</ul>
      <form onSubmit={add}>
        <label>Note <input name="text" required /></label>
        <button>Add</button>
      </form>
      <button onClick={leave}>Sign out</button>
    </>
  );
}
