# SPDX-License-Identifier: Apache-2.0
"""`completion`: real shells complete what is typed."""

import os
import pty
import select
import subprocess
import time
import unittest

from sallyportd import PATIENCE, PROGRAM, HomeTest

# What is typed, and what must and must not be offered for its last word.
ROWS = [
    ("sallyportd us", {"user"}, {"serve"}),
    ("sallyportd user ", {"create", "list", "delete"}, {"rotate", "serve"}),
    ("sallyportd user create ann --adm", {"--admin"}, {"--json"}),
    ("sallyportd keys rotate --", {"--now", "--algorithm", "--master-key-lost"}, {"--admin"}),
    ("sallyportd keys rotate --algorithm ", {"ES256", "EdDSA"}, {"HS256"}),
    ("sallyportd user list --data-dir keys --js", {"--json"}, {"rotate"}),
    ("sallyportd serve --registration ", {"open", "closed"}, {"on"}),
    ("sallyportd serve --config ", {"here.toml"}, {"--listen"}),
    ("sallyportd serve --data-dir ", {"folder"}, {"here.toml"}),
    ("sallyportd completion ", {"bash", "zsh", "fish"}, {"serve"}),
    ("sallyportd audit list --action sign_in_", {"sign_in_failed"}, {"user_created"}),
]


class CompletionTest(HomeTest):
    def setUp(self):
        super().setUp()
        (self.home.path / "here.toml").write_text("")
        (self.home.path / "folder").mkdir()

    def script(self, shell):
        done = self.home.run("completion", shell, data=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        file = self.home.path / f"completion.{shell}"
        file.write_text(done.stdout)
        return file

    def assert_rows(self, offered):
        for typed, wanted, unwanted in ROWS:
            with self.subTest(typed=typed):
                words = {word.rstrip("/") for word in offered(typed)}
                self.assertLessEqual(wanted, words)
                self.assertFalse(unwanted & words, words)

    def type_into(self, command, *typed):
        """What an interactive shell shows."""
        leader, follower = pty.openpty()
        bin_directory = os.path.dirname(PROGRAM)
        environment = self.home.environment(TERM="dumb")
        environment["PATH"] = bin_directory + ":" + environment["PATH"]
        shell = subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower, cwd=self.home.path, env=environment,
                                 start_new_session=True)
        os.close(follower)
        shown = b""
        try:
            for text, until in typed:
                os.write(leader, text.encode())
                deadline = time.monotonic() + PATIENCE
                begin = len(shown)
                while until.encode() not in shown[begin:]:
                    self.assertLess(time.monotonic(), deadline, shown)
                    if select.select([leader], [], [], 0.2)[0]:
                        shown += os.read(leader, 65536)
        finally:
            shell.kill()
            shell.wait()
            os.close(leader)
        return shown.decode(errors="replace")


class Bash(CompletionTest):
    def offered(self, typed):
        words = typed.split(" ")
        quoted = " ".join(f"'{word}'" for word in words)
        done = subprocess.run(
            ["bash", "--norc", "-c", f"source completion.bash; compopt() {{ :; }}; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; "
                                     "_sallyportd; printf '%s\\n' \"${COMPREPLY[@]}\""],
            capture_output=True, text=True, timeout=PATIENCE, cwd=self.home.path, env=self.home.environment(), check=True)
        self.assertEqual(done.stderr, "")
        return done.stdout.split("\n")

    def test_rows(self):
        self.script("bash")
        self.assert_rows(self.offered)

    def test_a_value_behind_an_equals_sign(self):
        self.script("bash")
        done = subprocess.run(
            ["bash", "--norc", "-c", "source completion.bash; COMP_WORDS=(sallyportd serve --registration = op); COMP_CWORD=4; _sallyportd; "
                                     "printf '%s\\n' \"${COMPREPLY[@]}\""],
            capture_output=True, text=True, timeout=PATIENCE, cwd=self.home.path, env=self.home.environment(), check=True)
        self.assertEqual(done.stdout.split(), ["open"])

    def test_at_the_keyboard(self):
        self.script("bash")
        self.type_into(["bash", "--norc", "-i"], ("source completion.bash; echo rea''dy\n", "ready\r\n"), ("sallyportd us\t", "sallyportd user "))


class Zsh(CompletionTest):
    def test_at_the_keyboard(self):
        self.script("zsh")
        start = "PS1='> '; autoload -U compinit; compinit -u -D; source ./completion.zsh; echo rea''dy\n"
        shell = ["zsh", "-f", "-i"]
        self.type_into(shell, (start, "ready\r\n"), ("sallyportd us\t", "sallyportd user"))
        self.type_into(shell, (start, "ready\r\n"), ("sallyportd keys ro\t", "rotate"))
        self.type_into(shell, (start, "ready\r\n"), ("sallyportd serve --registration o\t", "open"))
        self.type_into(shell, (start, "ready\r\n"), ("sallyportd serve --registration=o\t", "=open"))
        self.type_into(shell, (start, "ready\r\n"), ("sallyportd serve --config her\t", "here.toml"))
        self.type_into(shell, (start, "ready\r\n"), ("sallyportd completion \t", "zsh"))


class Fish(CompletionTest):
    def offered(self, typed):
        done = subprocess.run(["fish", "--no-config", "-c", f"source completion.fish; complete -C '{typed}'"], capture_output=True, text=True,
                              timeout=PATIENCE, cwd=self.home.path, env=self.home.environment(), check=True)
        return [line.split("\t")[0] for line in done.stdout.splitlines()]

    def test_rows(self):
        self.script("fish")
        self.assert_rows(self.offered)


if __name__ == "__main__":
    unittest.main()
