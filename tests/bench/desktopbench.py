# SPDX-License-Identifier: Apache-2.0
"""The window: how long until it can be used, what it takes. Needs a display; run() brings a private one."""
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from machine import BUILD, PASSWORD, ROOT, memory

SERVER = BUILD / "bin/sallyportd"
DESKTOP = BUILD / "bin/sallyport"
SCALE = BUILD / "tests/sallyport_scale"
ROUNDS = 5
DIRECTORY = 1_000_000


def window(title, since, timeout=20):
    """Waits for a visible window of that title; milliseconds since `since`."""
    while time.perf_counter() - since < timeout:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{title}$"], capture_output=True, text=True).stdout.split()
        if found:
            taken = (time.perf_counter() - since) * 1000
            subprocess.run(["xdotool", "windowfocus", found[-1]], check=True)  # there is no window manager to do it
            return taken
        time.sleep(0.005)
    sys.exit(f"no window '{title}'")


def press(*keys):
    subprocess.run(["xdotool", "key", "--delay", "20", *keys], check=True)


class Desktop:
    """The program with settings of its own."""

    def __init__(self, folder, data, number):
        environment = {**os.environ, "XDG_CONFIG_HOME": f"{folder}/config{number}"}
        self.since = time.perf_counter()
        self.process = subprocess.Popen([DESKTOP, "--data-dir", data], stderr=subprocess.DEVNULL, env=environment)

    def sign_in(self):
        """Milliseconds from Enter to the account window."""
        subprocess.run(["xdotool", "type", "--delay", "2", "ann"], check=True)
        press("Tab")
        subprocess.run(["xdotool", "type", "--delay", "2", PASSWORD], check=True)
        time.sleep(0.3)
        begin = time.perf_counter()
        press("Return")
        return window("Sallyport", begin)

    def end(self):
        self.process.terminate()
        self.process.wait(20)
        subprocess.run(["secret-tool", "clear", "server", "Sallyport"], check=False)  # the next round signs in again


def measure_starts(report, folder, data):
    paints, clicks, resident, settled = [], [], [], []
    for number in range(ROUNDS):
        desktop = Desktop(folder, data, number)
        paints.append(window("Sign in — Sallyport", desktop.since))
        time.sleep(2)
        resident.append(memory(desktop.process.pid))
        clicks.append(desktop.sign_in())
        time.sleep(1)
        settled.append(memory(desktop.process.pid))
        desktop.end()
    report.row(f"start to sign-in window (median of {ROUNDS})", f"{statistics.median(paints):.0f} ms", "with the embedded server starting beside it")
    report.row(f"Enter to account window (median of {ROUNDS})", f"{statistics.median(clicks):.0f} ms", "Argon2id included; seen by polling from outside")
    report.row("memory at the sign-in window", "%.0f MB" % statistics.median(resident), "embedded server included")
    report.row("memory signed in", "%.0f MB" % statistics.median(settled))


def measure_directory(report, folder):
    """The console on a large directory: from end to end of the table by keyboard."""
    data = f"{folder}/large"
    os.mkdir(data)
    subprocess.run([SCALE, "make", f"sqlite:///{data}/sallyport.db", str(DIRECTORY)], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([SERVER, "user", "create", "ann", "--admin", "--password-stdin", "--data-dir", data],
                   input=PASSWORD, text=True, check=True, stdout=subprocess.DEVNULL)
    desktop = Desktop(folder, data, "large")
    window("Sign in — Sallyport", desktop.since)
    time.sleep(2)
    desktop.sign_in()
    time.sleep(1)
    begin = time.perf_counter()
    press("alt+c")
    opened = window("Admin — Sallyport", begin)
    time.sleep(2)
    press("Tab", "Tab", "Tab")
    for keys in (["Next"] * 20, ["ctrl+End"], ["Prior"] * 20, ["ctrl+Home"]):
        press(*keys)
        time.sleep(1)
    report.row(f"admin console on {DIRECTORY:,} accounts", f"{opened:.0f} ms", "from the key to its window")
    report.row("memory with the console open", f"{memory(desktop.process.pid):.0f} MB", "embedded server included")
    desktop.end()


def measure(report):
    report.heading("Window (X11, private display)")
    with tempfile.TemporaryDirectory() as folder:
        data = f"{folder}/data"
        subprocess.run([SERVER, "user", "create", "ann", "--admin", "--password-stdin", "--data-dir", data],
                       input=PASSWORD, text=True, check=True, stdout=subprocess.DEVNULL)
        measure_starts(report, folder, data)
        if SCALE.exists():
            measure_directory(report, folder)


def run():
    program = Path(__file__).resolve().parent / "run"
    subprocess.run([ROOT / "tests/support/desktop-session", "--keyring", "--", sys.executable, program, "--desktop-inside"], check=True)
