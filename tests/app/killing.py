# SPDX-License-Identifier: Apache-2.0
"""What tests have in common that kill a server in the middle of its work, again and again."""

import os
import random
import threading
import time

import requests

from sallyportd import PATIENCE, HomeTest

ROUNDS = int(os.environ.get("SALLYPORT_TEST_ROUNDS", "5"))


class KillTest(HomeTest):
    """`client(server, number, acknowledge)` works until its server is gone and calls `acknowledge` for each answer it got."""

    def kill_in_the_middle(self, client, clients=4, seed=20260101, arguments=("--dev", "--rate-limit", "off")):
        chance = random.Random(seed)
        for _ in range(ROUNDS):
            server = self.home.serve(*arguments)
            answered = []
            threads = [threading.Thread(target=self.until_gone, args=(client, server, number, answered)) for number in range(clients)]
            for thread in threads:
                thread.start()
            wanted, deadline = chance.randint(2, 20), time.monotonic() + PATIENCE
            while len(answered) < wanted and time.monotonic() < deadline:
                time.sleep(0.001)
            time.sleep(chance.random() * 0.01)
            server.kill()
            for thread in threads:
                thread.join(PATIENCE)
            self.assertGreaterEqual(len(answered), wanted)

    @staticmethod
    def until_gone(client, server, number, answered):
        try:
            client(server, number, lambda: answered.append(number))
        except requests.RequestException:
            pass  # killed

    def assert_audit_holds(self):
        done = self.home.run("audit", "verify")
        self.assertEqual(done.returncode, 0, done.stderr)
