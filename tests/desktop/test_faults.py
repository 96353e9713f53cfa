# SPDX-License-Identifier: Apache-2.0
"""What goes wrong on the server's side while somebody works: the window says so, and what was typed is still there."""

import subprocess
import unittest

import requests

from desktoptest import PASSWORD, DesktopTest, bearer
from way import Way

from certificates import make_certificate  # of tests/app


def fingerprint(certificate):
    told = subprocess.run(["openssl", "x509", "-in", certificate, "-noout", "-fingerprint", "-sha256"], capture_output=True, text=True,
                          check=True, timeout=60)
    return told.stdout.split("=")[1].strip()


class Faults(DesktopTest):
    def setUp(self):
        super().setUp()
        self.home.create_user("ann")

    def notes(self, server):
        token = server.sign_in("ann").json()["access_token"]
        return [note["text"] for note in server.call("GET", "/notes/", headers=bearer(token)).json()]

    def add_note(self):
        self.program.press("Add note")

    def test_dies_in_the_middle_of_a_click_and_comes_back(self):
        server = self.serve()
        self.start("--server", server.url)
        self.sign_in("ann")
        self.program.write("New note", "half written")
        server.kill()
        self.add_note()
        self.program.read("has not answered since")
        self.announced("has not answered since")
        self.assertEqual(self.program.find("text", "New note").text, "half written")
        back = self.serve("--listen", server.url.removeprefix("http://"))
        self.program.silent("has not answered since")
        self.assertEqual(self.program.find("text", "New note").text, "half written")
        self.add_note()
        self.program.find("check box", "Done: half written")
        self.assertEqual(self.notes(back), ["half written"])

    def test_garbage_and_slowness(self):
        server = self.serve()
        with Way(server.url) as way:
            self.start("--server", way.url)
            self.sign_in("ann")
            self.program.write("New note", "patience")
            way.answers_garbage = True
            self.add_note()
            self.program.find("alert", lambda name: "not a Sallyport server" in name)
            self.assertEqual(self.program.find("text", "New note").text, "patience")
            way.answers_garbage = False
            way.hold()
            self.add_note()
            self.program.page("Profile")  # the window goes on working meanwhile
            self.program.find("text", "Full name")
            way.open()
            self.program.page("Notes")
            self.program.find("check box", "Done: patience")
            self.assertEqual(self.notes(server), ["patience"])

    def test_certificate_changes(self):
        first = make_certificate(self.home.path, "first")
        second = make_certificate(self.home.path, "second")

        def serve(pair, listen):
            server = self.serve("--listen", listen, "--tls-cert", str(pair[0]), "--tls-key", str(pair[1]))
            return server

        server = serve(first, "127.0.0.1:0")
        self.start("--server", server.url)
        self.program.press("Show certificate…")
        trust = self.program.find("push button", "Trust this certificate")
        self.assertFalse(trust.has("sensitive"))
        self.program.write("Fingerprint from the administrator", fingerprint(second[0]))
        self.program.read("This is another fingerprint.")
        self.assertFalse(trust.has("sensitive"))
        self.program.write("Fingerprint from the administrator", fingerprint(first[0]))
        trust.press()
        self.program.read("reachable")
        self.sign_in("ann")
        server.stop()
        with serve(second, server.url.removeprefix("https://")) as posing:
            self.program.write("New note", "not for others")
            self.add_note()
            self.program.find("alert", lambda name: "not private, so nothing was sent" in name)
            self.assertEqual(self.program.find("text", "New note").text, "not for others")
            token = requests.post(f"{posing.url}/token", data={"username": "ann", "password": PASSWORD}, verify=second[0],
                                  timeout=30).json()["access_token"]
            told = requests.get(f"{posing.url}/notes/", headers=bearer(token), verify=second[0], timeout=30).json()
            self.assertEqual(told, [])


if __name__ == "__main__":
    unittest.main()
