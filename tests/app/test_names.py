# SPDX-License-Identifier: Apache-2.0
"""One name, one account: whatever its case, its composition or its look, and however many ask for it at the same moment."""

import unicodedata
import unittest

from callers import ServerTest, in_parallel, login, signed_in
from sallyportd import PASSWORD

CROWD = 20  # connections that ask at the same moment


class Races(ServerTest):
    def register(self, body):
        return self.server.call("POST", "/users/", json={"password": PASSWORD, **body})

    def assert_one(self, bodies, code):
        """Of a crowd that asks for these at once, one gets it, and everybody else is told that it is taken."""
        answers = in_parallel(CROWD, lambda number: self.register(bodies[number % len(bodies)]))
        statuses = sorted(answer.status_code for answer in answers)
        self.assertEqual(statuses, [200] + [409] * (CROWD - 1))
        self.assertEqual({answer.json()["code"] for answer in answers if answer.status_code == 409}, {code})

    def test_the_same_name(self):
        self.assert_one([{"username": "ann"}], "username_taken")

    def test_a_name_in_any_case(self):
        self.assert_one([{"username": name} for name in ("zürich", "ZÜRICH", "Zürich", "zÜRICH")], "username_taken")

    def test_a_name_in_any_composition(self):
        self.assert_one([{"username": unicodedata.normalize(form, "Zoë-Ångström")} for form in ("NFC", "NFD", "NFKC", "NFKD")],
                        "username_taken")

    def test_names_that_look_the_same(self):
        # Latin, and all Cyrillic: neither mixes scripts, so both are names on their own.
        self.assert_one([{"username": "scope"}, {"username": "\u0455\u0441\u043e\u0440\u0435"}], "username_taken")

    def test_wide_and_narrow_letters(self):
        self.assert_one([{"username": "ann"}, {"username": "\uff41\uff4e\uff4e"}], "username_taken")

    def test_an_address(self):
        self.assert_one([{"username": f"user{n}", "email": ("Ann@Example.org", "ann@example.ORG")[n % 2]} for n in range(CROWD)],
                        "email_taken")

    def test_a_name_that_is_somebodys_address(self):
        answers = in_parallel(CROWD, lambda n: self.register({"username": "ann@example.org"} if n % 2 else
                                                             {"username": f"user{n}", "email": "Ann@example.org"}))
        self.assertEqual(sorted(answer.status_code for answer in answers), [200] + [409] * (CROWD - 1))

    def test_two_nodes_agree(self):
        with self.home.serve(*self.arguments) as other:
            nodes = (self.server, other)
            answers = in_parallel(CROWD, lambda n: nodes[n % 2].call("POST", "/register", json={"email": "Ann@example.org", "password": PASSWORD}))
            self.assertEqual(sorted(answer.status_code for answer in answers), [201] + [409] * (CROWD - 1))

    def test_everybody_renames_themselves_to_the_same(self):
        in_parallel(4, lambda part: [self.server.sign_up(f"user{n}") for n in range(part, CROWD, 4)])
        callers = [signed_in(self.server, f"user{n}") for n in range(CROWD)]
        answers = in_parallel(CROWD, lambda n: callers[n].call("PATCH", "/users/me/", json={"username": ("chief", "CHIEF")[n % 2]}))
        self.assertEqual(sorted(answer.status_code for answer in answers), [200] + [409] * (CROWD - 1))
        self.assert_ok(login(self.server, "Chief", PASSWORD))


class Looks(ServerTest):
    def test_plain_names_that_are_close_live_side_by_side(self):
        for name in ("modern", "modem", "l0ve", "love", "Il", "ll", "a.b", "a_b"):
            self.assert_ok(self.server.sign_up(name))

    def test_one_that_is_not_plain_must_not_look_like_another(self):
        self.assert_ok(self.server.sign_up("paypal"))
        self.assert_ok(self.server.sign_up("\u03c1\u03b1\u03c1\u03b1"))  # Greek, of its own look
        for lookalike in ("p\u0430ypal", "\u0440\u0430\u0443\u0440\u0430\u04cf", "\uff50aypal"):
            with self.subTest(name=lookalike):
                self.assertIn(self.server.sign_up(lookalike).status_code, (409, 422))
        ann = signed_in(self.server, "paypal")
        self.assert_ok(ann.call("PATCH", "/users/me/", json={"username": "PayPal"}))  # oneself one may look like

    def test_names_of_every_script_are_names(self):
        for name in ("Анна", "مريم", "明子", "ひろし", "김민수", "Ελένη", "זיו", "ann-läuft", "O'Brien", "Renée Müller"):
            with self.subTest(name=name):
                self.assert_ok(self.server.sign_up(name))
                self.assert_ok(login(self.server, name))

    def test_what_people_cannot_see_or_type_is_no_name(self):
        for name in ("", " ", " ann", "ann ", "a\u200bnn", "a\u0000nn", "a\nnn", "a\u202enn", "\u00adann", "a\u0430b", "x" * 65, "\ufeffann"):
            with self.subTest(name=name):
                self.assert_refused(self.server.sign_up(name), 422, "validation_failed")


if __name__ == "__main__":
    unittest.main()
