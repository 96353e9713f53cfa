# SPDX-License-Identifier: Apache-2.0
"""Killed while the schema changes: each migration is there wholly or not at all, and the next start finishes."""

import random
import subprocess
import time
import unittest

from killing import ROUNDS, KillTest
from sallyportd import PROGRAM


class Migration(KillTest):
    def test_each_step_wholly_or_not_at_all(self):
        chance = random.Random(20260101)
        self.home.create_user("ann")
        newest = len(self.json_of(self.home.run("migrate", "status", "--json")))
        killed = 0
        for _ in range(3 * ROUNDS):
            for direction in (["down", "5", "--yes"], ["up"]):
                process = subprocess.Popen([PROGRAM, "migrate", *direction, "--data-dir", str(self.home.data)], stdin=subprocess.DEVNULL,
                                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.home.path, env=self.home.environment())
                time.sleep(chance.random() * 0.15)
                killed += process.poll() is None
                process.kill()
                process.wait()
                states = [step["state"] for step in self.json_of(self.home.run("migrate", "status", "--json"))]
                applied = states.count("applied")
                self.assertEqual(states, ["applied"] * applied + ["pending"] * (newest - applied))
            self.assertEqual(self.home.run("migrate", "up").returncode, 0)
        self.assertGreater(killed, 0)
        with self.home.serve("--dev") as server:
            self.assertEqual(server.sign_in("ann").status_code, 200)


if __name__ == "__main__":
    unittest.main()
