#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""packaging/dependencies and its reader: the table is well formed, and nothing is installed past it."""

import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(__file__).parents[2]
LIST = ROOT / "packaging" / "dependencies"
INSTALL = ROOT / "packaging" / "install-dependencies"
GROUPS = ("build", "run", "desktop", "test", "lint", "tidy", "bench", "fuzz")


def rows():
    for line in LIST.read_text().splitlines():
        if line and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("|")]


def install(*arguments):
    return subprocess.run([INSTALL, *arguments], capture_output=True, text=True, timeout=60)


class Dependencies(unittest.TestCase):
    def test_each_row_is_complete_and_gives_a_reason(self):
        for row in rows():
            with self.subTest(row[1]):
                self.assertEqual(5, len(row))
                self.assertIn(row[0], GROUPS)
                self.assertGreater(len(row[4]), 10)
                self.assertRegex(row[1], r"^([a-z0-9][a-z0-9+.-]+|-)$")

    def test_each_package_stands_once(self):
        names = [row[1] for row in rows() if row[1] != "-"]
        self.assertEqual(sorted(set(names)), sorted(names))

    def test_the_reader_prints_each_group_as_listed(self):
        for group in GROUPS:
            with self.subTest(group):
                listed = [row[1] for row in rows() if row[0] == group and row[1] != "-"]
                self.assertEqual(listed, install("--list", group).stdout.split())

    def test_an_unknown_group_is_a_mistake_in_use(self):
        self.assertEqual(2, install("nonsense").returncode)

    def test_no_other_script_installs_packages(self):
        for script in ("app/run", "tests/run", ".ci/run", "packaging/build-functions.sh"):
            with self.subTest(script):
                self.assertIsNone(re.search(r"apt-get|apt install|\bpip\b|\bnpm\b|\bbrew\b", (ROOT / script).read_text()))


if __name__ == "__main__":
    unittest.main()
