// SPDX-License-Identifier: Apache-2.0
import Link from 'next/link';

export default function Home() {
  return (
    <>
      <h1>Notes</h1>
      <p><Link href="/login">Sign in with a token</Link></p>
      <p><Link href="/session/login">Sign in with a cookie</Link></p>
    </>
  );
}
