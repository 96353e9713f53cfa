// SPDX-License-Identifier: Apache-2.0
import { useRouter } from 'next/router';
import SignInForm from '../../components/SignInForm';
import { signIn } from '../../lib/session';

export default function Login() {
  const router = useRouter();

  async function enter(form) {
    const problem = await signIn(form.get('username'), form.get('password'), form.get('remember') !== null);
    if (problem === null)
      router.push('/session/admin');
    return problem;
  }

  return (
    <>
      <h1>Sign in</h1>
      <SignInForm signIn={enter}>
        <label><input name="remember" type="checkbox" /> Remember me</label>
      </SignInForm>
    </>
  );
}
