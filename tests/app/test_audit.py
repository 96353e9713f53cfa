# SPDX-License-Identifier: Apache-2.0
"""The audit log: every act leaves its record, nobody can change one unseen, and it keeps no longer than it is told."""

import datetime
import json
import re
import sqlite3
import time
import unittest

from callers import NEW_PASSWORD, ServerTest, exchange, login, signed_in
from sallyportd import PASSWORD, HomeTest

TYPED = "Secret-typed-where-the-name-belongs"


def now():
    return datetime.datetime.now(datetime.timezone.utc)


class Acts(ServerTest):
    administrators = ("root",)
    users = ("ann",)

    def setUp(self):
        super().setUp()
        self.root, self.ann = signed_in(self.server, "root"), signed_in(self.server, "ann")
        self.ids = {"root": self.root.id, "ann": self.ann.id}

    def record_of(self, answer):
        """The one record of a request, found by its id."""
        listed = self.assert_ok(self.root.call("GET", "/audit/", params={"limit": 200}))["items"]
        (record,) = [record for record in listed if record["request_id"] == answer.headers["X-Request-Id"]]
        return record

    def assert_recorded(self, answer, action, actor, subject, details=None):
        """Who, what, whom, from where, when, in which request."""
        record = self.record_of(answer)
        with self.subTest(action=action):
            self.assertEqual(record["action"], action)
            self.assertEqual((record["actor"], record["actor_id"]), (actor or "", self.ids.get(actor)))
            self.assertEqual((record["subject"], record["subject_id"]), (subject or "", self.ids.get(subject)))
            self.assertEqual((record["address"], record["device"]), ("127.0.0.1", "Test/1"))
            age = now() - datetime.datetime.fromisoformat(record["at"].replace("Z", "+00:00"))
            self.assertLess(abs(age.total_seconds()), 30)
            if details is not None:
                self.assertEqual(record["details"], details)
        return record

    def act(self, caller, method, path, **options):
        answer = caller.call(method, path, headers={"User-Agent": "Test/1"}, **options)
        self.assertLess(answer.status_code, 300, answer.text)
        return answer

    def test_signing_in_and_out(self):
        agent = {"User-Agent": "Test/1"}
        answer = login(self.server, "ann", headers=agent)
        self.assert_recorded(answer, "sign_in", "ann", "ann")
        self.assert_recorded(login(self.server, "ann", "Wrong-" + PASSWORD, headers=agent), "sign_in_failed", None, "ann",
                             {"reason": "wrong_password"})
        self.assert_recorded(login(self.server, TYPED, headers=agent), "sign_in_failed", None, None, {"reason": "unknown_account"})
        other = signed_in(self.server, "ann")
        session = other.session_id()
        record = self.assert_recorded(self.act(other, "POST", "/logout"), "sign_out", "ann", "ann")
        self.assertEqual(record["details"]["session"], session)
        session = signed_in(self.server, "ann").session_id()
        record = self.assert_recorded(self.act(self.ann, "DELETE", f"/users/me/sessions/{session}"), "sign_out", "ann", "ann")
        self.assertEqual(record["details"]["session"], session)
        self.assert_recorded(self.act(self.ann, "DELETE", "/users/me/sessions/"), "sign_out_everywhere", "ann", "ann")
        self.assert_recorded(self.act(self.ann, "POST", "/logout/all"), "sign_out_everywhere", "ann", "ann")

    def test_what_owners_do(self):
        self.assert_recorded(self.act(self.ann, "PATCH", "/users/me/", json={"full_name": "Ann A.", "email": None}), "user_changed", "ann",
                             "ann", {"fields": ["email", "full_name"]})
        change = {"current_password": PASSWORD, "new_password": NEW_PASSWORD}
        self.assert_recorded(self.act(self.ann, "POST", "/users/me/password", json=change), "password_changed", "ann", "ann")
        self.assert_recorded(self.act(self.ann, "GET", "/users/me/export"), "data_exported", "ann", "ann")
        self.assert_recorded(self.act(self.ann, "DELETE", "/users/me/", json={"password": NEW_PASSWORD}), "user_deleted", "ann", "ann")

    def test_what_administrators_do(self):
        path = f"/users/{self.ids['ann']}"
        for change, action, details in (({"username": "anna"}, "user_changed", {"fields": ["username"]}),
                                        ({"role": "admin"}, "role_changed", {"from": "user", "to": "admin"}),
                                        ({"disabled": True}, "user_disabled", None), ({"disabled": False}, "user_enabled", None)):
            record = self.record_of(self.act(self.root, "PATCH", path, json=change))
            self.assertEqual((record["action"], record["actor"], record["subject_id"]), (action, "root", self.ids["ann"]))
            if details:
                self.assertEqual(record["details"], details)
        self.ids["anna"] = self.ids["ann"]
        self.assert_recorded(self.act(self.root, "POST", path + "/password", json={"new_password": NEW_PASSWORD}), "password_reset", "root", "anna")
        session = signed_in(self.server, "anna", NEW_PASSWORD).session_id()
        self.assert_recorded(self.act(self.root, "DELETE", f"{path}/sessions/{session}"), "sign_out", "root", "anna")
        session = signed_in(self.server, "anna", NEW_PASSWORD).session_id()
        record = self.assert_recorded(self.act(self.root, "DELETE", f"/sessions/{session}"), "sign_out", "root", "anna")
        self.assertEqual(record["details"]["session"], session)
        self.assert_recorded(self.act(self.root, "DELETE", f"{path}/sessions/"), "sign_out_everywhere", "root", "anna")
        self.assert_recorded(self.act(self.root, "DELETE", path), "user_deleted", "root", "anna")
        made = self.root.call("POST", "/users/", json={"username": "new", "password": PASSWORD}, headers={"User-Agent": "Test/1"})
        self.ids["new"] = made.json()["id"]
        self.assert_recorded(made, "user_created", "root", "new")

    def test_who_registers_is_the_actor_of_it(self):
        made = self.server.call("POST", "/users/", json={"username": "new", "password": PASSWORD}, headers={"User-Agent": "Test/1"})
        self.ids["new"] = made.json()["id"]
        self.assert_recorded(made, "user_created", "new", "new")

    def test_what_is_refused_leaves_no_record_of_an_act(self):
        before = self.rows("SELECT count(*) FROM audit_events")
        self.ann.call("GET", "/audit/")
        self.ann.call("PATCH", f"/users/{self.ids['root']}", json={"role": "user"})
        self.root.call("PATCH", f"/users/{self.ids['root']}", json={"role": "user"})
        self.ann.call("PATCH", "/users/me/", json={"username": "root"})
        self.ann.call("PATCH", "/users/me/", json={"username": "ann"})  # no change
        self.assertEqual(self.rows("SELECT count(*) FROM audit_events"), before)

    def test_no_secret_is_in_it(self):
        login(self.server, TYPED)
        exchange(self.server, self.ann.refresh)
        self.act(self.root, "POST", f"/users/{self.ids['ann']}/password", json={"new_password": NEW_PASSWORD})
        text = json.dumps(self.rows("SELECT * FROM audit_events"))
        for secret in (TYPED, PASSWORD, NEW_PASSWORD, self.ann.access, self.ann.refresh, "$argon2"):
            self.assertNotIn(secret, text)

    def test_the_command_line_is_in_it_by_the_systems_account(self):
        for words, action in ((["disable", "ann"], "user_disabled"), (["enable", "ann"], "user_enabled"),
                              (["edit", "ann", "--full-name", "A"], "user_changed"), (["sign-out", "ann"], "sign_out_everywhere"),
                              (["set-password", "ann", "--password-stdin"], "password_reset"), (["delete", "ann"], "user_deleted")):
            done = self.home.run("user", *words, stdin=NEW_PASSWORD, USER="somebody-else", LOGNAME="somebody-else")
            self.assertEqual(done.returncode, 0, done.stderr)
            newest = self.assert_ok(self.root.call("GET", "/audit/", params={"limit": 1}))["items"][0]
            self.assertEqual((newest["action"], newest["subject"], newest["actor_id"], newest["address"]), (action, "ann", None, ""))
            self.assertRegex(newest["actor"], r"^command line \(\w[\w.-]*\)$")
            self.assertNotIn("somebody-else", newest["actor"])


class Reading(ServerTest):
    administrators = ("root",)
    users = ("ann", "ben")

    def setUp(self):
        super().setUp()
        self.root, self.ann, self.ben = (signed_in(self.server, name) for name in ("root", "ann", "ben"))
        login(self.server, "ann", "Wrong-" + PASSWORD)
        self.assert_ok(self.root.call("PATCH", f"/users/{self.ann.id}", json={"full_name": "A"}))

    def listed(self, **query):
        return self.assert_ok(self.root.call("GET", "/audit/", params=query))["items"]

    def actions(self, **query):
        return sorted(record["action"] for record in self.listed(**query))

    def test_filters(self):
        self.assertEqual(self.actions(action="sign_in_failed"), ["sign_in_failed"])
        self.assertEqual(self.actions(action="sign_in_failed,user_changed"), ["sign_in_failed", "user_changed"])
        self.assertEqual(self.actions(actor=self.root.id), ["sign_in", "user_changed"])
        self.assertEqual(self.actions(subject=self.ann.id), ["sign_in", "sign_in_failed", "user_changed", "user_created"])
        self.assertEqual(self.actions(subject=self.ann.id, actor=self.ann.id), ["sign_in"])
        self.assertEqual(self.actions(address="192.0.2.1"), [])
        self.assertEqual(len(self.actions(address="127.0.0.1")), 5)
        middle = self.listed(action="user_changed")[0]["at"]
        self.assertNotIn("user_changed", self.actions(until=middle))
        self.assertEqual(self.actions(**{"from": middle}), ["user_changed"])
        for wrong in ({"action": "nonsense"}, {"actor": "x"}, {"from": "yesterday"}, {"limit": 0}, {"limit": 201}, {"cursor": "x"}):
            self.assert_refused(self.root.call("GET", "/audit/", params=wrong), 422, "validation_failed")

    def test_pages_are_newest_first_and_whole_while_more_is_written(self):
        before = [record["id"] for record in self.listed()]
        self.assertEqual(before, sorted(before, reverse=True))
        self.assertEqual(sorted(before), list(range(1, len(before) + 1)))
        seen, cursor = [], None
        while True:
            page = self.assert_ok(self.root.call("GET", "/audit/", params={"limit": 3, **({"cursor": cursor} if cursor else {})}))
            seen += [record["id"] for record in page["items"]]
            login(self.server, "ben", "Wrong-" + PASSWORD)
            cursor = page["next_cursor"]
            if not cursor:
                break
        self.assertEqual(seen, before)

    def test_people_see_what_happened_to_them_and_no_more(self):
        records = self.assert_ok(self.ben.call("GET", "/users/me/activity/"))["items"]
        self.assertEqual(sorted(record["action"] for record in records), ["sign_in", "user_created"])
        self.assertEqual({record["subject"] for record in records}, {"ben"})


class Chain(HomeTest):
    def setUp(self):
        super().setUp()
        for name in ("ann", "ben", "cy", "di"):
            self.home.create_user(name)
        self.home.run("user", "edit", "ben", "--full-name", "Ben")

    def verify(self, *more):
        done = self.home.run("audit", "verify", "--json", *more)
        return done.returncode, json.loads(done.stdout)

    def tamper(self, *statements):
        connection = sqlite3.connect(self.home.data / "sallyport.db")
        with connection:
            for statement in statements:
                connection.execute(statement)
        connection.close()

    def test_an_untouched_log_is_whole_and_its_last_hash_is_told(self):
        done = self.home.run("audit", "verify")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, r"^[\w-]{43}\n$")
        self.assertIn("5 record(s)", done.stderr)
        code, verdict = self.verify()
        self.assertEqual((code, verdict["intact"], verdict["records"], verdict["broken_at"]), (0, True, 5, None))
        self.assertEqual(verdict["last_hash"], done.stdout.strip())
        self.assertEqual(self.home.run("audit", "verify", "--kept", verdict["last_hash"]).returncode, 0)

    def test_every_kind_of_tampering_shows_where_it_is(self):
        good = (self.home.data / "sallyport.db").read_bytes()
        for statement, number in (("UPDATE audit_events SET subject_name = 'eve' WHERE number = 2", 2),
                                  ("UPDATE audit_events SET actor_name = 'eve' WHERE number = 3", 3),
                                  ("UPDATE audit_events SET at = at - 1000 WHERE number = 2", 2),
                                  ("UPDATE audit_events SET details = '{}' WHERE number = 5", 5),
                                  ("UPDATE audit_events SET address = '10.0.0.1' WHERE number = 1", 1),
                                  ("UPDATE audit_events SET hash = previous_hash WHERE number = 4", 4),
                                  ("DELETE FROM audit_events WHERE number = 3", None),
                                  ("DELETE FROM audit_events WHERE number = 1", None),
                                  ("DELETE FROM audit_events WHERE number = 5", None),
                                  ("DELETE FROM audit_events", None),
                                  ("INSERT INTO audit_events SELECT 6, at, action, actor_id, actor_name, subject_id, subject_name, address, "
                                   "device, request_id, details, hash, hash FROM audit_events WHERE number = 5", 6),
                                  ("INSERT INTO audit_events SELECT 0, at, action, actor_id, actor_name, subject_id, subject_name, address, "
                                   "device, request_id, details, '', hash FROM audit_events WHERE number = 5", None)):
            with self.subTest(statement=statement):
                self.tamper(statement)
                code, verdict = self.verify()
                self.assertEqual((code, verdict["intact"]), (1, False))
                if number is not None:
                    self.assertEqual(verdict["broken_at"], number)
                told = self.home.run("audit", "verify")
                self.assert_ends(told, 1, "tampered with", f"record {verdict['broken_at']}")
                for file in self.home.data.glob("sallyport.db*"):
                    file.unlink()
                (self.home.data / "sallyport.db").write_bytes(good)
                (self.home.data / "sallyport.db").chmod(0o600)
        self.assertEqual(self.verify()[0], 0)

    def test_a_tail_that_was_cut_off_neatly_shows_against_a_hash_kept_elsewhere(self):
        kept = self.verify()[1]["last_hash"]
        self.tamper("DELETE FROM audit_events WHERE number = 5",
                    "UPDATE audit_chain SET last_number = 4, last_hash = (SELECT hash FROM audit_events WHERE number = 4)")
        self.assertEqual(self.verify()[0], 0)
        self.assert_ends(self.home.run("audit", "verify", "--kept", kept), 1, "the hash you kept")

    def test_list_for_people_and_for_scripts(self):
        records = self.json_of(self.home.run("audit", "list", "--json"))
        self.assertEqual([record["id"] for record in records], [5, 4, 3, 2, 1])
        self.assertEqual([record["action"] for record in self.json_of(self.home.run("audit", "list", "--json", "--user", "ben"))],
                         ["user_changed", "user_created"])
        self.assertEqual(len(self.json_of(self.home.run("audit", "list", "--json", "--limit", "2"))), 2)
        self.assertEqual(len(self.json_of(self.home.run("audit", "list", "--json", "--action", "user_created"))), 4)
        self.assertEqual(self.json_of(self.home.run("audit", "list", "--json", "--until", "1h")), [])
        self.assertEqual(len(self.json_of(self.home.run("audit", "list", "--json", "--since", "1h"))), 5)
        table = self.home.run("audit", "list").stdout.splitlines()
        self.assertEqual(len(table), 6)
        self.assertTrue(re.match(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d +user_changed +command line \(.+\) +ben", table[1]), table[1])
        self.home.run("user", "delete", "ben")
        gone = next(record["subject_id"] for record in records if record["subject"] == "ben")
        self.assertEqual(len(self.json_of(self.home.run("audit", "list", "--json", "--user", gone))), 3)
        self.assert_ends(self.home.run("audit", "list", "--user", "nobody"), 4, "nobody")
        for wrong in (["--action", "nonsense"], ["--since", "yesterday"], ["--limit", "0"]):
            self.assert_ends(self.home.run("audit", "list", *wrong), 2)


class Retention(ServerTest):
    administrators = ("root",)
    arguments = ("--rate-limit", "off", "--audit-retention", "0")

    def test_what_is_too_old_goes_and_the_chain_holds(self):
        for _ in range(3):
            signed_in(self.server, "root")
        self.server.stop()
        ((oldest, newest),) = self.rows("SELECT min(number), max(number) FROM audit_events")
        self.assertEqual(oldest, 1)
        self.assertGreaterEqual(newest, 4)
        time.sleep(1.1)
        with self.home.serve("--rate-limit", "off", "--audit-retention", "1s") as server:
            deadline = time.monotonic() + 10
            while self.rows("SELECT count(*) FROM audit_events") != [(0,)] and time.monotonic() < deadline:
                time.sleep(0.1)
            self.assertEqual(self.rows("SELECT count(*) FROM audit_events"), [(0,)])
            self.assertEqual(self.home.run("audit", "verify").returncode, 0)
            signed_in(server, "root")
            self.assertEqual(self.rows("SELECT min(number) FROM audit_events"), [(newest + 1,)])
        self.assertEqual(self.home.run("audit", "verify").returncode, 0)


if __name__ == "__main__":
    unittest.main()
