# SPDX-License-Identifier: Apache-2.0
"""The numbers a dashboard draws."""

import datetime
import unittest

from callers import ServerTest, in_parallel, login, signed_in
from sallyportd import PASSWORD


def moment(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


class Numbers(ServerTest):
    administrators = ("root",)
    users = ("ann", "gone")

    def setUp(self):
        super().setUp()
        self.root = signed_in(self.server, "root")

    def stats(self, **query):
        return self.assert_ok(self.root.call("GET", "/stats/", params=query))

    def now(self, key):
        """Over the last two hours and days: a test may run over the end of either."""
        stats = self.stats()
        hours, days = (sum(period[key] for period in stats[kind][-2:]) for kind in ("hours", "days"))
        self.assertEqual(hours, days)
        return days

    def test_what_happens_is_counted_exactly_in_parallel_too(self):
        before = {key: self.now(key) for key in ("sign_ins", "failures", "new_users")}
        self.assertEqual(before["new_users"], 3)
        in_parallel(12, lambda n: [login(self.server, "ann"), login(self.server, "ann", "Wrong-" + PASSWORD),
                                   login(self.server, f"nobody{n}", PASSWORD), self.server.sign_up(f"new{n}")])
        self.assertEqual(self.now("sign_ins"), before["sign_ins"] + 12)
        self.assertEqual(self.now("failures"), before["failures"] + 24)
        self.assertEqual(self.now("new_users"), before["new_users"] + 12)

    def test_totals_are_what_is_there(self):
        self.home.run("user", "disable", "gone")
        ann = signed_in(self.server, "ann")
        stats = self.stats()
        self.assertEqual([stats[key] for key in ("users", "administrators", "disabled_users", "active_sessions")], [3, 1, 1, 2])
        self.assertEqual([stats[key][-1]["active_sessions"] for key in ("hours", "days")], [2, 2])  # no sample was taken yet
        self.assert_ok(ann.call("POST", "/logout"), 204)
        self.assertEqual(self.stats()["active_sessions"], 1)

    def test_periods_are_whole_in_order_and_end_now(self):
        stats = self.stats(hours=30, days=10)
        self.assertEqual((len(stats["hours"]), len(stats["days"])), (30, 10))
        for kind, step in (("hours", datetime.timedelta(hours=1)), ("days", datetime.timedelta(days=1))):
            beginnings = [moment(period["at"]) for period in stats[kind]]
            self.assertEqual([later - earlier for earlier, later in zip(beginnings, beginnings[1:])], [step] * (len(beginnings) - 1))
            since = datetime.datetime.now(datetime.timezone.utc) - beginnings[-1]
            self.assertLess(since, step + datetime.timedelta(minutes=1))
            self.assertEqual(beginnings[0].minute, 0)
        self.assertEqual((len(self.stats()["hours"]), len(self.stats()["days"])), (48, 30))
        for wrong in ({"hours": 0}, {"hours": 169}, {"days": 0}, {"days": 367}, {"days": "x"}):
            self.assert_refused(self.root.call("GET", "/stats/", params=wrong), 422, "validation_failed")

    def test_an_hour_ago_is_another_hour(self):
        self.rows("UPDATE statistics SET hour = hour - 3600000")
        counts = [period["new_users"] for period in self.stats(hours=3)["hours"]]
        self.assertEqual((sum(counts), counts[-1]), (3, 0))


if __name__ == "__main__":
    unittest.main()
