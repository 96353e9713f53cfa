# SPDX-License-Identifier: Apache-2.0
"""SIGHUP: the configuration is read again, and holds for the next request, while nobody notices anything else."""

import signal
import threading
import time
import unittest

import requests

from postgres import Postgres
from sallyportd import PASSWORD, PATIENCE, HomeTest, bearer

WEAK = "password"
READ_AGAIN = "configuration read again"
STAYS = "the configuration stays as it was"


class ReloadTest(HomeTest):
    def setUp(self):
        super().setUp()
        self.file = self.home.path / "sallyport.toml"
        self.database = self.make_database()
        self.home.create_user("ann", *self.database)

    def make_database(self):
        return ()

    def serve(self, text=""):
        self.file.write_text(text)
        return self.home.serve("--config", str(self.file), *self.database)

    def reload(self, server, text, told=READ_AGAIN):
        """What the log says of it."""
        begin = len(server.log)
        self.file.write_text(text)
        server.process.send_signal(signal.SIGHUP)
        deadline = time.monotonic() + PATIENCE
        while told not in "".join(server.log[begin:]) and time.monotonic() < deadline:
            time.sleep(0.01)
        log = "".join(server.log[begin:])
        self.assertIn(told, log)
        return log

    def sign_in(self, server):
        answer = server.sign_in("ann")
        self.assertEqual(answer.status_code, 200, answer.text)
        return answer.json()


class Followed(ReloadTest):
    def test_accounts_and_tokens(self):
        with self.serve() as server:
            old = self.sign_in(server)
            self.assertEqual((old["expires_in"], server.sign_up("ben").status_code), (900, 403))
            log = self.reload(server, 'registration = "open"\naccess_lifetime = "5m"\nrefresh_lifetime = "2h"\nsession_lifetime = "3h"\n'
                                      "[password]\nmin_length = 40\n")
            for key in ("registration", "access_lifetime", "refresh_lifetime", "session_lifetime", "password.min_length"):
                self.assertIn(key, log)
            self.assertNotIn("next start", log)
            new = self.sign_in(server)
            self.assertEqual(new["expires_in"], 300)
            self.assertEqual(server.sign_up("ben").status_code, 422)  # too short by now
            self.assertEqual(server.sign_up("ben", "nine-brazen-tulips-drink-tea-before-midnight").status_code, 200)
            self.assertEqual(server.call("GET", "/livez").json()["password_min_length"], 40)
            for pair in (old, new):
                self.assertEqual(server.me(pair["access_token"]).status_code, 200)
            self.assertEqual(server.call("POST", "/refresh", json={"refresh_token": old["refresh_token"]}).status_code, 200)
            self.reload(server, "")
            self.assertEqual((self.sign_in(server)["expires_in"], server.sign_up("cem").status_code), (900, 403))

    def test_web_pages(self):
        origin = {"Origin": "https://a.example"}
        with self.serve() as server:
            self.assertEqual(server.call("GET", "/docs").status_code, 404)
            self.reload(server, 'docs = true\ncors_origins = ["https://a.example"]\n')
            self.assertEqual((server.call("GET", "/docs").status_code, server.call("GET", "/openapi.json").status_code), (200, 200))
            self.assertEqual(server.call("GET", "/livez", headers=origin).headers.get("Access-Control-Allow-Origin"), "https://a.example")
            self.reload(server, "")
            self.assertEqual(server.call("GET", "/docs").status_code, 404)
            self.assertNotIn("Access-Control-Allow-Origin", server.call("GET", "/livez", headers=origin).headers)

    def test_who_is_spoken_to_and_what_they_may_cost(self):
        with self.serve() as server, requests.Session() as kept:
            def status(**headers):
                return kept.get(server.url + "/livez", headers=headers, timeout=PATIENCE).status_code

            self.assertEqual(status(Host="elsewhere.example"), 200)
            self.reload(server, 'hosts = ["127.0.0.1"]\ntrusted_proxies = ["127.0.0.1"]\n[limits]\nbody = "2K"\nheader_field = "2K"\n')
            self.assertEqual(status(), 200)
            self.assertEqual(status(X=3000 * "x"), 431)
            self.assertEqual(status(Host="elsewhere.example"), 421)
            token = self.sign_in(server)["access_token"]
            self.assertEqual(server.call("POST", "/notes/", json={"text": 3000 * "x", "completed": False}, headers=bearer(token)).status_code,
                             413)
            answer = server.call("POST", "/token", data={"username": "ann", "password": PASSWORD}, headers={"X-Forwarded-For": "192.0.2.7"})
            sessions = server.call("GET", "/users/me/sessions/", headers=bearer(answer.json()["access_token"])).json()["items"]
            self.assertEqual({session["address"] for session in sessions}, {"127.0.0.1", "192.0.2.7"})

    def test_guessing(self):
        with self.serve('rate_limit = "off"\n') as server:
            self.assertEqual({server.sign_in("ann", WEAK).status_code for _ in range(30)}, {401})
            self.reload(server, "")
            self.assertIn(429, {server.sign_in("ann", WEAK).status_code for _ in range(30)})

    def test_what_waits_is_named_and_nothing_else(self):
        with self.serve() as server:
            log = self.reload(server, 'log_level = "debug"\nthreads = 1\nlisten = ["127.0.0.1:0"]\nbackup_keep = 3\ndocs = true\n')
            waiting = [line.split("next start: ")[1].split('"')[0] for line in log.splitlines() if "next start: " in line]
            self.assertEqual(sorted(waiting), ["backup_keep", "threads"])  # the flag still says where to listen
            self.assertIn("in force now: docs, log_level", log)

    def test_settings_that_administrators_see(self):
        self.home.create_user("root", "--admin")
        with self.serve() as server:
            token = server.sign_in("root").json()["access_token"]
            self.reload(server, 'registration = "open"\nthreads = 1\n')
            shown = {item["key"]: item["value"] for item in server.call("GET", "/settings/", headers=bearer(token)).json()["items"]}
            self.assertEqual((shown["registration"], shown["threads"]), ("open", "0"))
            self.assertEqual(server.call("GET", "/server/", headers=bearer(token)).json()["registration"], "open")


class Refused(ReloadTest):
    def test_a_mistake_changes_nothing_and_is_named(self):
        with self.serve('registration = "open"\n') as server:
            for text, told in (("nonsense\n", f"{self.file}:1"), ('registration = "ajar"\n', "registration"),
                               ('docs = true\ntrusted_proxies = ["nonsense"]\n', "trusted_proxies"),
                               ('docs = true\nrefresh_lifetime = "100d"\n', "refresh_lifetime"),
                               ('docs = true\n[limits]\nbody = "1"\n', "limits.body")):
                with self.subTest(text=text):
                    self.assertIn(told, self.reload(server, text, STAYS))
                    self.assertEqual(server.call("GET", "/docs").status_code, 404)
                    self.assertEqual(server.call("GET", "/livez").json()["registration"], "open")
            self.reload(server, "docs = true\n")
            self.assertEqual(server.call("GET", "/docs").status_code, 200)


class UnderLoad(ReloadTest):
    def test_no_request_is_lost(self):
        with self.serve() as server:
            token = self.sign_in(server)["access_token"]
            stop, failures, counts = threading.Event(), [], [0] * 4

            def ask(number):
                with requests.Session() as session:
                    session.headers.update(bearer(token))
                    while not stop.is_set():
                        try:
                            answers = [session.post(server.url + "/notes/", json={"text": "x", "completed": False}, timeout=PATIENCE),
                                       session.get(server.url + "/users/me/", timeout=PATIENCE),
                                       session.post(server.url + "/token", data={"username": "ann", "password": PASSWORD}, timeout=PATIENCE)]
                            failures.extend(answer.text for answer in answers if answer.status_code not in (200, 201))
                        except requests.RequestException as error:
                            failures.append(repr(error))
                        counts[number] += 1

            asking = [threading.Thread(target=ask, args=(number,)) for number in range(len(counts))]
            for thread in asking:
                thread.start()
            try:
                for number in range(5):
                    before = list(counts)
                    self.reload(server, f'docs = {"true" if number % 2 else "false"}\naccess_lifetime = "{20 + number}m"\n[limits]\n'
                                        f'idle_time = "{30 + number}s"\n')
                    deadline = time.monotonic() + PATIENCE
                    while any(now == then for now, then in zip(counts, before)) and time.monotonic() < deadline:
                        time.sleep(0.01)  # each has been answered meanwhile
            finally:
                stop.set()
                for thread in asking:
                    thread.join()
            self.assertEqual(failures, [])
            self.assertEqual(self.sign_in(server)["expires_in"], 24 * 60)
            self.assertEqual(server.stop(), 0)


class UnderLoadOnPostgres(UnderLoad):
    """There the database's pool finds out who is calling, and calls have time to meet other settings on their way."""

    def make_database(self):
        postgres = Postgres()
        self.addCleanup(postgres.close)
        return "--database", postgres.create_database("sallyport")


if __name__ == "__main__":
    unittest.main()
