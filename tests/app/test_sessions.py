# SPDX-License-Identifier: Apache-2.0
"""Sessions: where one is signed in, ending them, how refresh tokens change hands, when a session is over by itself."""

import base64
import json
import time
import unittest
import uuid

from callers import ServerTest, exchange, in_parallel, login, signed_in

GRACE = 10  # seconds; how long a spent token still leads to its child


def claims_of(token):
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


class Listing(ServerTest):
    users = ("ann", "ben")

    def test_each_device_is_listed_with_what_it_is(self):
        laptop = signed_in(self.server, "ann", device_name="laptop", scope="account")
        phone = signed_in(self.server, "ann", headers={"User-Agent": "Phone/1"}, remember=False)
        listed = {session["name"]: session for session in laptop.sessions()}
        self.assertEqual(set(listed), {"laptop", "Phone/1"})
        self.assertEqual({name: session["current"] for name, session in listed.items()}, {"laptop": True, "Phone/1": False})
        self.assertEqual(listed["laptop"]["id"], claims_of(laptop.access)["sid"])
        self.assertEqual(listed["Phone/1"]["id"], claims_of(phone.access)["sid"])
        self.assertEqual((listed["laptop"]["scope"], listed["Phone/1"]["scope"]), ("account", "account notes"))
        self.assertEqual((listed["laptop"]["remembered"], listed["Phone/1"]["remembered"]), (True, False))
        self.assertLess(listed["Phone/1"]["expires_at"], listed["laptop"]["expires_at"])
        for session in listed.values():
            self.assertEqual((session["address"], session["kind"]), ("127.0.0.1", "tokens"))
            self.assertLessEqual(session["created_at"], session["last_seen_at"])
        self.assertEqual(len(phone.call("GET", "/users/me/sessions").json()["items"]), 2)

    def test_nobody_sees_or_ends_those_of_others(self):
        ann, ben = signed_in(self.server, "ann"), signed_in(self.server, "ben")
        self.assertEqual(len(ben.sessions()), 1)
        self.assert_refused(ben.call("DELETE", f"/users/me/sessions/{ann.session_id()}"), 404, "not_found")
        self.assert_refused(ben.call("DELETE", f"/users/me/sessions/{uuid.uuid4()}"), 404, "not_found")
        self.assert_ok(ann.me())


class Ending(ServerTest):
    users = ("ann",)

    def setUp(self):
        super().setUp()
        self.here, self.there, self.third = (signed_in(self.server, "ann") for _ in range(3))

    def assert_alive(self, *alive):
        """These and no others, by access token and by refresh token."""
        for caller in (self.here, self.there, self.third):
            expected = caller in alive
            self.assertEqual(caller.me().status_code, 200 if expected else 401)
            if not expected:
                self.assert_refused(caller.me(), 401, "invalid_token")
                self.assert_refused(exchange(self.server, caller.refresh), 400, "invalid_grant")
            else:
                self.assert_ok(caller.renew())

    def test_one_is_over_with_the_next_request(self):
        ended = self.there.session_id()
        self.assert_ok(self.here.call("DELETE", f"/users/me/sessions/{ended}"), 204)
        self.assert_alive(self.here, self.third)
        self.assert_refused(self.here.call("DELETE", f"/users/me/sessions/{ended}/"), 404, "not_found")
        self.assertEqual(len(self.here.sessions()), 2)

    def test_the_one_at_hand_can_be_ended_like_any(self):
        self.assert_ok(self.here.call("DELETE", f"/users/me/sessions/{self.here.session_id()}"), 204)
        self.assert_alive(self.there, self.third)

    def test_all_others(self):
        self.assert_ok(self.here.call("DELETE", "/users/me/sessions/"), 204)
        self.assert_alive(self.here)

    def test_logout_ends_this_one_and_its_refresh_tokens(self):
        self.assert_ok(self.here.call("POST", "/logout"), 204)
        self.assert_alive(self.there, self.third)

    def test_logout_everywhere_ends_all(self):
        self.assert_ok(self.here.call("POST", "/logout/all/"), 204)
        self.assert_alive()

    def test_ending_holds_on_every_node_at_once(self):
        with self.home.serve(*self.arguments) as other:
            self.assertEqual(other.me(self.there.access).status_code, 200)
            self.assert_ok(self.here.call("DELETE", f"/users/me/sessions/{self.there.session_id()}"), 204)
            self.assertEqual(other.me(self.there.access).status_code, 401)
            self.assertEqual(other.me(self.third.access).status_code, 200)


class Refreshing(ServerTest):
    users = ("ann",)

    def age_spent_tokens(self):
        """As if the grace had passed."""
        self.rows("UPDATE refresh_tokens SET used_at = used_at - ? WHERE used_at IS NOT NULL", (GRACE + 1) * 1000)

    def test_each_exchange_gives_another_token_of_the_same_session(self):
        ann = signed_in(self.server, "ann")
        seen, session = {ann.refresh}, claims_of(ann.access)["sid"]
        for _ in range(4):
            self.assertEqual(self.assert_ok(ann.renew())["token_type"], "bearer")
            self.assertNotIn(ann.refresh, seen)
            seen.add(ann.refresh)
            self.assertEqual(claims_of(ann.access)["sid"], session)
            self.assert_ok(ann.me())
        self.assertEqual(len(ann.sessions()), 1)

    def test_both_calls_exchange(self):
        ann = signed_in(self.server, "ann")
        form = {"grant_type": "refresh_token", "refresh_token": ann.refresh}
        ann.refresh = self.assert_ok(self.server.call("POST", "/token", data=form))["refresh_token"]
        self.assert_ok(ann.renew())

    def test_who_loses_a_race_gets_the_winners_token(self):
        for _ in range(3):
            ann = signed_in(self.server, "ann")
            answers = in_parallel(16, lambda _, token=ann.refresh: exchange(self.server, token))
            self.assertEqual({answer.status_code for answer in answers}, {200})
            children = {answer.json()["refresh_token"] for answer in answers}
            self.assertEqual(len(children), 1)
            for answer in answers:
                self.assertEqual(self.server.me(answer.json()["access_token"]).status_code, 200)
            self.assert_ok(exchange(self.server, children.pop()))

    def test_a_race_over_two_nodes_has_one_winner_too(self):
        with self.home.serve(*self.arguments) as other:
            ann = signed_in(self.server, "ann")
            answers = in_parallel(12, lambda number: exchange((self.server, other)[number % 2], ann.refresh))
            self.assertEqual({answer.status_code for answer in answers}, {200})
            self.assertEqual(len({answer.json()["refresh_token"] for answer in answers}), 1)

    def test_a_spent_token_that_comes_back_ends_its_session_alone(self):
        victim, elsewhere = signed_in(self.server, "ann"), signed_in(self.server, "ann")
        stolen = victim.refresh
        self.assert_ok(victim.renew())
        self.age_spent_tokens()
        self.assert_refused(exchange(self.server, stolen), 400, "invalid_grant")
        self.assertEqual(victim.me().status_code, 401)
        self.assert_refused(exchange(self.server, victim.refresh), 400, "invalid_grant")
        for answer in (victim.me(), exchange(self.server, victim.refresh), exchange(self.server, stolen)):
            self.assertEqual(answer.json()["reason"], "token_reused")
        self.assertEqual(victim.me().json()["detail"], "Could not validate credentials")
        self.assertNotIn("reason", exchange(self.server, "x" * 43).json())
        self.assert_ok(elsewhere.me())
        self.assert_ok(elsewhere.renew())
        events = elsewhere.call("GET", "/users/me/activity/").json()["items"]
        self.assertEqual([event["action"] for event in events].count("refresh_reused"), 1)

    def test_parallel_use_of_a_stolen_token_ends_the_session_once(self):
        victim, elsewhere = signed_in(self.server, "ann"), signed_in(self.server, "ann")
        stolen = victim.refresh
        self.assert_ok(victim.renew())
        self.age_spent_tokens()
        answers = in_parallel(8, lambda _: exchange(self.server, stolen))
        self.assertEqual({answer.status_code for answer in answers}, {400})
        events = elsewhere.call("GET", "/users/me/activity/").json()["items"]
        self.assertEqual([event["action"] for event in events].count("refresh_reused"), 1)

    def test_what_is_no_refresh_token_is_told_as_oauth_says(self):
        ann = signed_in(self.server, "ann")
        for token in ("x", ann.access, ann.refresh[:-1], ann.refresh + "A", ann.refresh.swapcase()):
            answer = self.server.call("POST", "/token", data={"grant_type": "refresh_token", "refresh_token": token})
            self.assertEqual((answer.status_code, answer.json()["error"]), (400, "invalid_grant"), token)
        self.assert_ok(ann.renew())

    def test_fewer_scopes_may_be_asked_for_and_never_more(self):
        ann = signed_in(self.server, "ann", scope="notes")
        self.assert_refused(exchange(self.server, ann.refresh, scope="account"), 400, "invalid_scope")
        ann = signed_in(self.server, "ann")
        fewer = self.assert_ok(exchange(self.server, ann.refresh, scope="notes"))
        self.assertEqual(fewer["scope"], "notes")
        answer = self.server.call("GET", "/users/me/sessions/", headers={"Authorization": f"Bearer {fewer['access_token']}"})
        self.assert_refused(answer, 403, "insufficient_scope")
        whole = self.assert_ok(exchange(self.server, fewer["refresh_token"]))
        self.assertEqual(whole["scope"], "account notes")


class Ends(ServerTest):
    """Times are a few seconds here; the steps leave a machine that is busy room on both sides."""

    users = ("ann",)
    arguments = ("--rate-limit", "off", "--idle-lifetime", "3s", "--refresh-lifetime", "9s", "--session-lifetime", "12s")

    def test_rest_and_age_end_sessions(self):
        forgotten, used = signed_in(self.server, "ann", remember=False), signed_in(self.server, "ann", remember=False)
        remembered, resting = signed_in(self.server, "ann"), signed_in(self.server, "ann")
        begun = time.monotonic()
        while time.monotonic() - begun < 5:
            time.sleep(1)
            self.assert_ok(used.renew())
        self.assert_refused(forgotten.me(), 401, "invalid_token")
        self.assert_refused(exchange(self.server, forgotten.refresh), 400, "invalid_grant")
        self.assertEqual(exchange(self.server, forgotten.refresh).json()["reason"], "idle")
        self.assertEqual(len(resting.sessions()), 3)
        self.assert_ok(remembered.renew())
        while time.monotonic() - begun < 10.5:
            time.sleep(1)
            self.assert_ok(used.renew())
        self.assert_refused(resting.me(), 401, "invalid_token")
        self.assert_ok(remembered.renew())
        while time.monotonic() - begun < 12.5:
            time.sleep(0.5)
        for caller in (used, remembered):  # however much they are used
            self.assert_refused(caller.me(), 401, "invalid_token")
            self.assert_refused(exchange(self.server, caller.refresh), 400, "invalid_grant")
        self.assertEqual(len(signed_in(self.server, "ann").sessions()), 1)


class AccessTokens(ServerTest):
    users = ("ann",)
    arguments = ("--rate-limit", "off", "--access-lifetime", "2s")

    def test_an_access_token_ends_and_its_session_goes_on(self):
        ann = signed_in(self.server, "ann")
        self.assertEqual(login(self.server, "ann").json()["expires_in"], 2)
        deadline = time.monotonic() + 10
        while ann.me().status_code == 200 and time.monotonic() < deadline:
            time.sleep(0.2)
        self.assert_refused(ann.me(), 401, "invalid_token")
        self.assert_ok(ann.renew())
        self.assert_ok(ann.me())


if __name__ == "__main__":
    unittest.main()
