# SPDX-License-Identifier: Apache-2.0
"""The window: how long until it can be used, and what it takes. Needs a display; run() brings a private one."""
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


def measure(report):
    report.heading("Window (X11, private display)")
    with tempfile.TemporaryDirectory() as folder:
        data = f"{folder}/data"
        subprocess.run([SERVER, "user", "create", "ann", "--admin", "--password-stdin", "--data-dir", data],
                       input=PASSWORD, text=True, check=True, stdout=subprocess.DEVNULL)
        paints, clicks, resident, settled = [], [], [], []
        for number in range(5):
            as_if_new = {**os.environ, "XDG_CONFIG_HOME": f"{folder}/config{number}"}
            begin = time.perf_counter()
            process = subprocess.Popen([DESKTOP, "--data-dir", data], stderr=subprocess.DEVNULL, env=as_if_new)
            paints.append(window("Sign in — Sallyport", begin))
            time.sleep(2)
            resident.append(memory(process.pid))
            subprocess.run(["xdotool", "type", "--delay", "2", "ann"], check=True)
            subprocess.run(["xdotool", "key", "Tab"], check=True)
            subprocess.run(["xdotool", "type", "--delay", "2", PASSWORD], check=True)
            time.sleep(0.3)
            begin = time.perf_counter()
            subprocess.run(["xdotool", "key", "Return"], check=True)
            clicks.append(window("Sallyport", begin))
            time.sleep(1)
            settled.append(memory(process.pid))
            process.terminate()
            process.wait(20)
            subprocess.run(["secret-tool", "clear", "server", "Sallyport"], check=False)  # the next round signs in again
        report.row("start to sign-in window (median of 5)", f"{statistics.median(paints):.0f} ms", "with the embedded server starting beside it")
        report.row("Enter to account window (median of 5)", f"{statistics.median(clicks):.0f} ms", "Argon2id included; seen by polling from outside")
        report.row("memory at the sign-in window", "%.0f MB" % statistics.median(resident), "embedded server included")
        report.row("memory signed in", "%.0f MB" % statistics.median(settled))


def run():
    program = Path(__file__).resolve().parent / "run"
    subprocess.run([ROOT / "tests/support/desktop-session", "--keyring", "--", sys.executable, program, "--desktop-inside"], check=True)
