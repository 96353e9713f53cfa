// SPDX-License-Identifier: Apache-2.0
import { useRouter } from 'next/router';
import { useEffect, useState } from 'react';
import { readUser, signOut } from '../lib/bearer';

export default function Admin() {
  const router = useRouter();
  const [user, setUser] = useState(null);

  useEffect(() => {
    readUser().then((found) => (found === null ? router.replace('/login') : setUser(found)));
  }, [router]);

  async function leave() {
    await signOut();
    router.push('/login');
  }

  if (user === null)
    return null;
  return (
    <>
      <h1>Admin</h1>
      <p id="username">{user.username}</p>
      <button onClick={leave}>Sign out</button>
    </>
  );
}
