# SPDX-License-Identifier: Apache-2.0
"""The window as a bench drives it: by keys, seen from outside; and what its log tells of the time it stood still."""
import json
import os
import re
import subprocess
import sys
import threading
import time

from machine import BUILD, PASSWORD, memory

DESKTOP = BUILD / "bin/sallyport"
ASSISTIVE = {"QT_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}  # desktop-session turns them on for tests
OWNER = "measurer"
SIGN_IN, ACCOUNT, ADMIN = "Sign in — Sallyport", "Sallyport", "Admin — Sallyport"


def window(title, since, patience=60):
    """Waits for a visible window of that title; milliseconds since `since`."""
    while time.perf_counter() - since < patience:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"], capture_output=True, text=True).stdout.split()
        if found:
            taken = (time.perf_counter() - since) * 1000
            subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=True)  # there is no window manager to do it
            return taken
        time.sleep(0.002)
    raise TimeoutError(f"no window '{title}'")


def press(*keys):
    subprocess.run(["xdotool", "key", "--delay", "20", *keys], check=True)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


class Desktop:
    """A running copy. Each has settings of its own; the keyring is the session's."""

    def __init__(self, folder, data, number):
        environment = {name: value for name, value in os.environ.items() if name not in ASSISTIVE}
        environment |= {"XDG_CONFIG_HOME": f"{folder}/config{number}", "QT_LOGGING_RULES": "sallyport.stalls=true"}
        self.stalls, self._phases = [], []
        self.since = time.perf_counter()
        self.process = subprocess.Popen([DESKTOP, "--data-dir", data], stderr=subprocess.PIPE, text=True, env=environment)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self):
        for line in self.process.stderr:
            found = re.match(r"stall \d+: ([\d.]+) ms in (.*)", json.loads(line)["message"]) if line.startswith("{") else None
            if found:
                self.stalls.append((float(found[1]), found[2]))

    def phase(self, name):
        """What stood still since the last call belongs to `name`."""
        time.sleep(1)
        before = sum(len(stalls) for _, stalls in self._phases)
        self._phases.append((name, self.stalls[before:]))

    def phases(self):
        return self._phases

    def memory(self):
        return memory(self.process.pid)

    def libraries(self):
        """What the program reads from the disk to start."""
        with open(f"/proc/{self.process.pid}/maps", encoding="utf-8") as maps:
            return {line.split()[-1] for line in maps if line.rstrip().endswith((".so", "sallyport", ".ttf", ".otf")) or ".so." in line}

    def sign_in(self):
        """Milliseconds from Enter to the account window."""
        write(OWNER)
        press("Tab")
        write(PASSWORD)
        for _ in range(5):
            time.sleep(0.5)
            begin = time.perf_counter()
            press("Return")
            try:
                return window(ACCOUNT, begin, 10)
            except TimeoutError:
                pass  # the server was not there yet
        sys.exit("nobody is signed in")

    def end(self):
        self.process.terminate()
        self.process.wait(20)
        self._reader.join()
        # The next round signs in again.
        subprocess.run(["secret-tool", "clear", "server", "Sallyport"], check=False)
