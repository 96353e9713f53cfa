// SPDX-License-Identifier: Apache-2.0
export const api = process.env.NEXT_PUBLIC_API_URL;

/** What an answer that is no success says to a person. */
export async function problemOf(answer) {
  const { detail } = await answer.json().catch(() => ({}));
  const wait = answer.headers.get('Retry-After');
  if (answer.status === 429 && wait !== null)
    return `Too many tries. Please wait ${wait} seconds.`;
  return typeof detail === 'string' ? detail : `The server answered ${answer.status}.`;
}
