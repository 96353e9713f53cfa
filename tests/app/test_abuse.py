# SPDX-License-Identifier: Apache-2.0
"""Guessing: how many tries there are, that nothing gives more of them, and that nobody else can take the owner's away."""

import time
import unittest

import requests

from callers import NEW_PASSWORD, ServerTest, in_parallel, login, signed_in
from sallyportd import PASSWORD, PATIENCE

FREE = 20  # per account and network
FREE_SIGN_UPS = 100  # per network
WRONG = "Wrong-" + PASSWORD


def free_by(seconds):
    """The most tries that can be let through in this time: the free ones, then one after 1, 2, 4 … seconds."""
    return FREE + sum(1 for delay in range(10) if seconds >= 2 ** (delay + 1) - 1)


class Guessing(ServerTest):
    arguments = ()
    administrators = ("root",)
    users = ("ann", "ben", "gone")

    def guess(self, name="ann", server=None, **more):
        return login(server or self.server, name, WRONG, **more).status_code

    def guesses(self, count, **more):
        return [self.guess(**more) for _ in range(count)]

    def assert_budget(self, statuses, begun):
        """Exactly the free tries were looked at, and those whose delay was over on a machine that is slow."""
        self.assertLessEqual(set(statuses), {401, 429})
        self.assertGreaterEqual(statuses.count(401), FREE)
        self.assertLessEqual(statuses.count(401), free_by(time.monotonic() - begun))
        self.assertIn(429, statuses)

    def exhaust(self, **more):
        """Wrong passwords until a wait of a minute begins, whatever else the machine does meanwhile."""
        self.assertEqual(set(self.guesses(FREE - 1, **more)), {401})
        self.rows("UPDATE attempts SET count = count + 6 WHERE count >= ?", FREE - 1)
        self.assertEqual(self.guess(**more), 401)

    def test_parallel_guesses_get_no_extra_tries(self):
        for name in ("ann", "no-such-account"):
            begun = time.monotonic()
            with self.subTest(name=name):
                self.assert_budget(in_parallel(3 * FREE, lambda _, name=name: self.guess(name)), begun)

    def test_every_door_has_the_same_budget(self):
        begun = time.monotonic()
        token = {"username": "ANN", "password": WRONG}
        doors = [lambda: login(self.server, "ann", WRONG), lambda: login(self.server, "Ann", WRONG, key="email"),
                 lambda: self.server.call("POST", "/token", data=token), lambda: self.server.call("POST", "/token/", data=token),
                 lambda: self.server.call("POST", "/session", json={"username": "\uff41nn", "password": WRONG})]
        self.assert_budget([doors[number % len(doors)]().status_code for number in range(FREE + 5)], begun)

    def test_a_restart_and_a_second_node_give_no_extra_tries(self):
        begun = time.monotonic()
        statuses = self.guesses(8)
        self.server.stop()
        with self.home.serve() as first, self.home.serve() as second:
            statuses += in_parallel(2 * FREE, lambda number: self.guess(server=(first, second)[number % 2]))
        self.assert_budget(statuses, begun)

    def test_too_many_are_told_how_long_to_wait_and_that_it_grows(self):
        waits = []
        deadline = time.monotonic() + 20
        while len(waits) < 2 and time.monotonic() < deadline:
            answer = login(self.server, "ann", WRONG)
            if answer.status_code == 429 and int(answer.headers["Retry-After"]) > max(waits, default=0):
                self.assert_refused(answer, 429, "rate_limited")
                waits.append(int(answer.headers["Retry-After"]))
        self.assertEqual(waits, [1, 2])
        self.assert_refused(login(self.server, "ann"), 429, "rate_limited")  # the right one waits as well
        time.sleep(2)
        self.assert_ok(login(self.server, "ann"))
        self.assertEqual(set(self.guesses(FREE)), {401})  # who was right begins anew

    def test_who_measures_turns_it_off_and_the_waiting_survives_a_restart(self):
        self.exhaust()
        self.server.stop()
        with self.home.serve() as again:
            self.assert_refused(login(again, "ann"), 429, "rate_limited")
        with self.home.serve("--rate-limit", "off") as off:
            self.assert_ok(login(off, "ann"))

    def test_right_ones_are_never_used_up(self):
        for _ in range(2 * FREE):
            self.assert_ok(login(self.server, "ann"))

    def test_a_forwarded_address_from_nobody_trusted_buys_nothing(self):
        begun = time.monotonic()
        headers = [{"X-Forwarded-For": f"198.51.100.{n}", "X-Real-IP": f"198.51.100.{n}", "Forwarded": f"for=198.51.100.{n}"}
                   for n in range(2 * FREE)]
        self.assert_budget([self.guess(headers=header) for header in headers], begun)

    def test_the_owner_elsewhere_and_other_accounts_are_not_slowed_down(self):
        self.server.stop()
        with self.home.serve("--trusted-proxy", "127.0.0.1") as server:
            def from_(address):
                return {"headers": {"X-Forwarded-For": address}, "server": server}

            self.exhaust(**from_("198.51.100.1"))
            self.assertEqual(self.guess(**from_("198.51.100.1")), 429)
            self.assertEqual(self.guess("ben", **from_("198.51.100.1")), 401)
            self.assert_ok(login(server, "ann", headers={"X-Forwarded-For": "198.51.100.2"}))
            # A provider gives everybody a /64: its addresses are one network.
            begun = time.monotonic()
            self.assert_budget([self.guess(**from_(f"2001:db8:1:2::{number:x}")) for number in range(1, FREE + 6)], begun)
            self.assertEqual(self.guess(**from_("2001:db8:1:3::1")), 401)

    def test_a_known_device_signs_in_while_an_outsider_hammers(self):
        token = signed_in(self.server, "ann", device_name="laptop").pair["device_token"]
        others = signed_in(self.server, "ben", device_name="phone").pair["device_token"]
        self.exhaust()
        self.assert_refused(login(self.server, "ann"), 429, "rate_limited")
        again = self.assert_ok(login(self.server, "ann", device_token=token))
        self.assert_ok(login(self.server, "ann", device_token=again["device_token"]))
        for wrong in (others, token[:-1], token[:-1] + ("A" if token[-1] != "A" else "B"), "", "x" * 100):
            self.assert_refused(login(self.server, "ann", device_token=wrong), 429, "rate_limited")
        # It is a budget of its own, no way around the limit.
        begun = time.monotonic()
        self.assert_budget(in_parallel(2 * FREE, lambda _: self.guess(device_token=token)), begun)

    def test_an_administrator_unlocks(self):
        root = signed_in(self.server, "root")
        ann = self.rows("SELECT id FROM users WHERE username = 'ann'")[0][0]
        for unlock in (lambda: root.call("POST", f"/users/{ann}/unlock").status_code == 204,
                       lambda: self.home.run("user", "unlock", "ann").returncode == 0):
            self.exhaust()
            self.assert_refused(login(self.server, "ann"), 429, "rate_limited")
            self.assertTrue(unlock())
            self.assert_ok(login(self.server, "ann"))
        actions = [record["action"] for record in root.call("GET", "/audit/", params={"limit": 200, "subject": ann}).json()["items"]]
        self.assertEqual(actions.count("user_unlocked"), 2)
        self.assertGreaterEqual(actions.count("sign_in_throttled"), 2)
        self.assertLess(actions.count("sign_in_throttled"), FREE)  # told once for each delay

    def test_a_stolen_session_does_not_guess_the_password_freely(self):
        ann = signed_in(self.server, "ann")
        begun = time.monotonic()
        change = {"current_password": WRONG, "new_password": NEW_PASSWORD}
        statuses = in_parallel(2 * FREE, lambda _: ann.call("POST", "/users/me/password", json=change).status_code)
        self.assertEqual(set(statuses), {403, 429})
        self.assertGreaterEqual(free_by(time.monotonic() - begun), statuses.count(403))
        self.rows("UPDATE attempts SET blocked_until = blocked_until + 60000 WHERE blocked_until IS NOT NULL")
        for answer in (ann.call("POST", "/users/me/password", json={**change, "current_password": PASSWORD}),
                       ann.call("DELETE", "/users/me/", json={"password": PASSWORD})):
            self.assert_refused(answer, 429, "rate_limited")

    def test_another_name_gives_a_stolen_session_no_more_tries(self):
        ann = signed_in(self.server, "ann")
        begun = time.monotonic()
        statuses = []
        for number in range(3):
            statuses += [ann.call("DELETE", "/users/me/", json={"password": WRONG}).status_code for _ in range(FREE)]
            self.assert_ok(ann.call("PATCH", "/users/me/", json={"username": f"ann{number}"}))
        self.assertEqual(set(statuses), {403, 429})
        self.assertGreaterEqual(free_by(time.monotonic() - begun), statuses.count(403))

    def test_an_outsider_who_hammers_does_not_keep_the_owner_from_changing_the_password(self):
        device = signed_in(self.server, "ann", device_name="laptop").pair["device_token"]
        ann = signed_in(self.server, "ann")
        self.exhaust()
        self.assert_refused(login(self.server, "ann"), 429, "rate_limited")
        change = {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
        self.assertEqual(ann.call("POST", "/users/me/password", json=change).status_code, 204)
        # Whoever knew the old password may have got that: it is no known device any more.
        self.assert_refused(login(self.server, "ann", NEW_PASSWORD, device_token=device), 429, "rate_limited")

    def test_what_was_typed_is_not_stored(self):
        for name in ("A-password-typed-as-name", "ann"):
            self.guess(name)
        self.server.stop()
        for file in self.home.data.glob("sallyport.db*"):
            self.assertNotIn(b"A-password-typed-as-name", file.read_bytes())
            self.assertNotIn(WRONG.encode(), file.read_bytes())


class OwnAccounts(ServerTest):
    """How often owners may do what is kept for long, or tells of others."""

    arguments = ()
    administrators = ("root",)
    users = ("ann", "ben")

    def test_names_and_addresses_of_others_are_found_out_so_often_only(self):
        ann = signed_in(self.server, "ann")
        asked = ({"username": "ben"}, {"username": "BEN", "full_name": "Ann"})
        statuses = in_parallel(2 * FREE, lambda number: ann.call("PATCH", "/users/me/", json=asked[number % 2]).status_code)
        self.assertEqual((statuses.count(409), statuses.count(429)), (FREE, FREE))
        answer = ann.call("PATCH", "/users/me/", json={"email": "free@example.org"})
        self.assert_refused(answer, 429, "rate_limited")
        self.assertGreater(int(answer.headers["Retry-After"]), 30)
        self.assert_ok(ann.call("PATCH", "/users/me/", json={"username": "ann", "full_name": "Ann"}))  # asks for nobody's
        root = signed_in(self.server, "root")
        for _ in range(FREE + 5):
            self.assert_refused(root.call("PATCH", "/users/me/", json={"username": "ben"}), 409, "username_taken")

    def test_exports_and_changes_do_not_fill_the_audit_log(self):
        ann = signed_in(self.server, "ann")
        changes = [ann.call("PATCH", "/users/me/", json={"full_name": f"Ann {number}"}) for number in range(65)]
        exports = [ann.call("GET", "/users/me/export") for _ in range(15)]
        for answers, free in ((changes, 60), (exports, 10)):
            self.assertEqual([answer.status_code for answer in answers], [200] * free + [429] * 5)
            self.assert_refused(answers[-1], 429, "rate_limited")
            self.assertGreater(int(answers[-1].headers["Retry-After"]), 0)
        actions = [record["action"] for record in ann.call("GET", "/users/me/activity/", params={"limit": 200}).json()["items"]]
        self.assertEqual((actions.count("user_changed"), actions.count("data_exported")), (60, 10))
        self.server.stop()
        with self.home.serve("--rate-limit", "off") as off:
            self.assertEqual(signed_in(off, "ann").call("GET", "/users/me/export").status_code, 200)


class Alike(ServerTest):
    """Nothing tells whether an account exists."""

    users = ("ann", "gone")

    def setUp(self):
        super().setUp()
        self.assertEqual(self.home.run("user", "disable", "gone").returncode, 0)

    def answers(self):
        return {"unknown": lambda: login(self.server, "nobody"), "wrong": lambda: login(self.server, "ann", WRONG),
                "disabled": lambda: login(self.server, "gone"), "disabled and wrong": lambda: login(self.server, "gone", WRONG)}

    def test_status_body_and_headers(self):
        def seen(answer):
            varying = {"x-request-id", "date"}
            return answer.status_code, answer.content, {n: v for n, v in answer.headers.items() if n.lower() not in varying}

        for path, kind in (("/login", "json"), ("/session", "json"), ("/token", "data")):
            answers = [self.server.call("POST", path, **{kind: {"username": name, "password": word}})
                       for name, word in (("nobody", PASSWORD), ("ann", WRONG), ("gone", PASSWORD), ("gone", WRONG))]
            with self.subTest(path=path):
                self.assertEqual(answers[0].status_code, 401)
                self.assertEqual([seen(answer) for answer in answers], [seen(answers[0])] * len(answers))

    def test_time(self):
        def measure(ask):
            begun = time.perf_counter()
            self.assertEqual(ask().status_code, 401)
            return time.perf_counter() - begun

        # The quickest of each: whatever else runs here only adds to the time, so on a busy machine it takes more rounds to see it.
        least = {name: float("inf") for name in self.answers()}
        for number in range(150):
            for name, ask in self.answers().items():  # taking turns, so that what else the machine does meets all alike
                least[name] = min(least[name], measure(ask))
            if number >= 15 and max(least.values()) < 1.5 * min(least.values()):
                return
        self.fail(least)

    def test_an_address_that_is_taken_is_told_only_to_who_registers(self):
        self.server.stop()
        with self.home.serve("--rate-limit", "off") as closed:
            answers = [closed.call("POST", "/register", json={"email": email, "password": PASSWORD})
                       for email in ("ann@example.org", "free@example.org")]
            self.assertEqual([answer.status_code for answer in answers], [403, 403])
            self.assertEqual(answers[0].content, answers[1].content)


class SigningUp(ServerTest):
    arguments = ("--registration", "open")

    def test_a_network_makes_so_many_accounts_and_finds_out_so_many_addresses(self):
        self.assert_ok(self.server.sign_up("first", email="first@example.org"))
        session = requests.Session()

        def register():
            body = {"email": "first@example.org", "password": PASSWORD}
            return session.post(self.server.url + "/register", json=body, timeout=PATIENCE).status_code

        statuses = in_parallel(4, lambda _: [register() for _ in range(30)])
        told = [status for part in statuses for status in part]
        self.assertEqual((told.count(409), told.count(429)), (FREE_SIGN_UPS - 1, 120 - FREE_SIGN_UPS + 1))
        answer = self.server.call("POST", "/users/", json={"username": "other", "password": PASSWORD}, headers={"X-Forwarded-For": "192.0.2.7"})
        self.assert_refused(answer, 429, "rate_limited")
        self.assertGreater(int(answer.headers["Retry-After"]), 30)
        self.assert_ok(login(self.server, "first"))  # signing in is another matter
        self.assertEqual(self.rows("SELECT count(*) FROM audit_events WHERE action = 'sign_up_throttled'"), [(1,)])  # once for each wait


if __name__ == "__main__":
    unittest.main()
