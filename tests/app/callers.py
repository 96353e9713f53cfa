# SPDX-License-Identifier: Apache-2.0
"""People who call a server: signed in, many at once, and what the tests about them share."""

import sqlite3
import threading

from sallyportd import PASSWORD, HomeTest, bearer

NEW_PASSWORD = "another-Long-passphrase-77"


class Caller:
    """Somebody who is signed in: calls with their bearer token, each over a connection of its own."""

    def __init__(self, server, pair):
        self.server = server
        self.access = pair["access_token"]
        self.refresh = pair["refresh_token"]
        self.pair = pair

    def call(self, method, path, **options):
        headers = {**bearer(self.access), **options.pop("headers", {})}
        return self.server.call(method, path, headers=headers, **options)

    def me(self):
        return self.call("GET", "/users/me/")

    @property
    def id(self):
        return self.me().json()["id"]

    def sessions(self):
        return self.call("GET", "/users/me/sessions/").json()["items"]

    def session_id(self):
        """Of the session that asks."""
        return next(session["id"] for session in self.sessions() if session["current"])

    def renew(self):
        """The answer to a refresh of the token at hand, which takes the new pair over."""
        answer = exchange(self.server, self.refresh)
        if answer.status_code == 200:
            self.access, self.refresh = answer.json()["access_token"], answer.json()["refresh_token"]
        return answer


def login(server, name, password=PASSWORD, key="username", **more):
    """The answer to POST /login. `headers` go into the header, the rest into the body."""
    headers = more.pop("headers", None)
    return server.call("POST", "/login", json={key: name, "password": password, **more}, headers=headers)


def signed_in(server, name, password=PASSWORD, **more):
    answer = login(server, name, password, **more)
    assert answer.status_code == 200, answer.text
    return Caller(server, answer.json())


def exchange(server, refresh_token, **more):
    return server.call("POST", "/refresh", json={"refresh_token": refresh_token, **more})


def in_parallel(count, work):
    """What work(0) … work(count - 1) give, each in a thread of its own and let go at the same moment."""
    barrier = threading.Barrier(count)
    results = [None] * count

    def run(number):
        barrier.wait()
        results[number] = work(number)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


class ServerTest(HomeTest):
    """A test with a server whose registration is open. Limits on tries are off where they are not what is tested."""

    arguments = ("--registration", "open", "--rate-limit", "off")
    users = ()  # made before the server starts
    administrators = ()

    def setUp(self):
        super().setUp()
        for name in self.administrators:
            self.home.create_user(name, "--admin", "--email", f"{name}@example.org")
        for name in self.users:
            self.home.create_user(name, "--email", f"{name}@example.org")
        self.server = self.home.serve(*self.arguments)
        self.addCleanup(self.server.__exit__)

    def assert_refused(self, answer, status, code):
        self.assertEqual((answer.status_code, answer.json().get("code")), (status, code), answer.text)

    def assert_ok(self, answer, status=200):
        self.assertEqual(answer.status_code, status, answer.text)
        return answer.json() if answer.content else None

    def rows(self, sql, *values):
        """What the database file holds, read past the server."""
        connection = sqlite3.connect(self.home.data / "sallyport.db")
        try:
            with connection:
                return connection.execute(sql, values).fetchall()
        finally:
            connection.close()
