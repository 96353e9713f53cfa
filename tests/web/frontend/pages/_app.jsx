// SPDX-License-Identifier: Apache-2.0
import Head from 'next/head';
import '../styles/page.css';

export default function App({ Component, pageProps }) {
  return (
    <main>
      <Head>
        <title>Notes</title>
        <link rel="icon" href="data:," />
      </Head>
      <Component {...pageProps} />
    </main>
  );
}
