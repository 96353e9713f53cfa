// SPDX-License-Identifier: Apache-2.0
import { useRouter } from 'next/router';
import SignInForm from '../components/SignInForm';
import { signIn } from '../lib/bearer';

export default function Login() {
  const router = useRouter();

  async function enter(form) {
    const problem = await signIn(form);
    if (problem === null)
      router.push('/admin');
    return problem;
  }

  return (
    <>
      <h1>Sign in</h1>
      <SignInForm signIn={enter} />
    </>
  );
}
