# SPDX-License-Identifier: Apache-2.0
"""Passwords that are asked for at a terminal."""

import os
import pty
import signal
import subprocess
import termios
import time
import unittest

from sallyportd import PATIENCE, PROGRAM, HomeTest


class Prompts(HomeTest):
    def test_interrupted_the_terminal_shows_again_what_is_typed(self):
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGTSTP):
            leader, follower = pty.openpty()
            with subprocess.Popen([PROGRAM, "user", "create", "ann", "--data-dir", str(self.home.data)], stdin=follower, stdout=follower,
                                  stderr=follower, cwd=self.home.path, env=self.home.environment(), start_new_session=True) as process:
                self.wait_for(lambda: not self.echoes(leader))
                os.kill(process.pid, number)
                if number == signal.SIGTSTP:  # nobody could wake it up in a session of its own, so the system does not stop it
                    self.wait_for(lambda: self.echoes(leader))
                    process.kill()
                else:
                    self.assertEqual(process.wait(PATIENCE), -number)
                    self.assertTrue(self.echoes(leader))
            os.close(follower)
            os.close(leader)

    @staticmethod
    def echoes(terminal):
        return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)

    def wait_for(self, condition):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.02)


if __name__ == "__main__":
    unittest.main()
