# SPDX-License-Identifier: Apache-2.0
"""Attacks on whoever reads the log: flooding it, forging lines in it, commanding the terminal it is shown on."""

import json
import re
import unittest
import urllib.parse

from attack import AttackTest, eventually, many, request, sign_in

MARK = "forged-line-of-an-attacker"
NASTY = ["a\n2026-01-01T00:00:00.000Z info sallyport.security: " + MARK, "a\r\n{\"level\":\"info\",\"message\":\"" + MARK + "\"}", "\x1b[2J\x1b[31m",
         "\u009b31m", "a\u2028" + MARK, "\u202e" + MARK, "\x07\x08\x00", "%s%n%p" * 20, "{}" * 50 + "\\", "x" * 20_000]
CONTROLS = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


class Log(AttackTest):
    log_format = "json"
    arguments = ("--log-level", "debug", "--log-format", "json")

    def send_nasty_things(self):
        for text in NASTY:
            name = urllib.parse.quote(text)
            for data in (sign_in(name), request("/" + name, fields=("Connection: close",)),
                         request("/livez", fields=("Connection: close", "User-Agent: " + text, "Origin: " + text, "X-Request-Id: " + text)),
                         request("/livez", fields=("Connection: close", "Authorization: Bearer " + text)), text.encode() + b"\r\n\r\n"):
                with self.connect() as client:
                    client.send_what_is_taken(data)
                    client.answer()

    def lines_since(self, begun):
        """What was logged, once it is quiet."""
        self.assertTrue(eventually(lambda: self.get("/livez").status == 200))
        return [line.removesuffix("\n") for line in self.server.log[begun:]]

    def test_nothing_a_client_sends_makes_a_line_or_moves_the_cursor(self):
        begun = len(self.server.log)
        self.send_nasty_things()
        for line in self.lines_since(begun):
            self.assertIsNone(CONTROLS.search(line), line)
            self.assert_is_a_line(line)

    def assert_is_a_line(self, line):
        self.assertLessEqual({"time", "level", "category", "message"}, set(json.loads(line)))


class TextLog(Log):
    arguments = ("--log-level", "debug", "--log-format", "text")

    def assert_is_a_line(self, line):
        self.assertRegex(line, r"^\d{4}-\d\d-\d\dT[\d:.]+Z (debug|info|warning|error) [a-z.]+: ")
        self.assertFalse(line.startswith("2026-01-01T00:00:00.000Z info sallyport.security: " + MARK))


class Flood(AttackTest):
    """With the log as it is by default."""

    def test_a_flood_of_refused_requests_and_sign_ins_leaves_few_lines(self):
        begun = len(self.server.log)
        for _ in range(5):
            with many(self.connect, 100) as clients:
                for number, client in enumerate(clients):
                    client.send((b"nonsense\r\n\r\n", sign_in(password="Wrong-password-4"), request("/x", "BREW"), b"\x16\x03\x01\x02\x00")[number % 4])
                for client in clients:
                    client.answer()
        self.assertLess(len(self.server.log) - begun, 300)


if __name__ == "__main__":
    unittest.main()
