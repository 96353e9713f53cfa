# SPDX-License-Identifier: Apache-2.0
"""Compiles handlervariants.cpp once per variant, as the build would, and looks at which ones the compiler refuses and why."""

import json
import shlex
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

DATABASE = sys.argv.pop(1)
OUR_WORDS = "must take the caller its endpoint's access asks for"
GOOD = {0: "administrator for administrators", 4: "user for users", 8: "public without caller", 9: "public with visitor"}
BAD = {1: (OUR_WORDS, "user for administrators"), 2: (OUR_WORDS, "nobody for administrators"), 3: (OUR_WORDS, "visitor for administrators"),
       5: (OUR_WORDS, "nobody for users"), 6: (OUR_WORDS, "visitor for users"), 7: (OUR_WORDS, "nobody for users or visitors"),
       10: (OUR_WORDS, "another output"), 11: ("private", "a forged administrator")}


def command():
    source = Path(__file__).resolve().parent / "handlervariants.cpp"
    for entry in json.loads(Path(DATABASE).read_text()):
        if Path(entry["file"]).resolve() == source:
            words = shlex.split(entry["command"])
            while words[0].endswith("ccache"):
                words.pop(0)
            output = words.index("-o")
            del words[output:output + 2]
            return [word for word in words if word not in ("-c", str(source))], str(source), entry["directory"]
    raise AssertionError(f"{source} is not in {DATABASE}")


class ForgottenAuthorization(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """What the variants include, and that is nearly all of their time, is compiled once."""
        cls.words, cls.source, cls.directory = command()
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.header = str(Path(folder.name) / "included.h")
        lines = Path(cls.source).read_text().splitlines(keepends=True)
        Path(cls.header).write_text("#pragma once\n" + "".join(line for line in lines if line.startswith("#include ")))
        subprocess.run([*cls.words, "-w", "-x", "c++-header", cls.header, "-o", cls.header + ".gch"], cwd=cls.directory, timeout=240,
                       check=True)

    def compile(self, variant):
        words = [*self.words, "-include", self.header, f"-DVARIANT={variant}", "-fsyntax-only", self.source]
        return subprocess.run(words, cwd=self.directory, capture_output=True, text=True, timeout=120, check=False)

    def test_right_handlers_compile(self):
        for variant, what in GOOD.items():
            with self.subTest(what):
                done = self.compile(variant)
                self.assertEqual(done.returncode, 0, done.stderr)

    def test_wrong_handlers_do_not_compile_and_are_told_why(self):
        for variant, (words, what) in BAD.items():
            with self.subTest(what):
                done = self.compile(variant)
                self.assertNotEqual(done.returncode, 0)
                self.assertIn(words, done.stderr)


if __name__ == "__main__":
    unittest.main()
