# SPDX-License-Identifier: Apache-2.0
"""The window: how long until it can be used, what it takes, when it stands still. Needs a display; run() brings a private one."""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktopprogram import ADMIN, OWNER, SIGN_IN, Desktop, press, window, write
from machine import BUILD, PASSWORD, ROOT

SERVER = BUILD / "bin/sallyportd"
SCALE = BUILD / "tests/sallyport_scale"
DIRECTORY = 1_000_000


def forget(files):
    """The next to read them has to ask the disk, as after a start of the computer. What others hold open stays."""
    os.sync()
    for name in files:
        if os.path.isfile(name):
            descriptor = os.open(name, os.O_RDONLY)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(descriptor)


class DesktopBench:
    def __init__(self, report, folder, rounds):
        self.report, self.folder, self.rounds = report, folder, rounds
        self.data = f"{folder}/data"
        self.add_owner(self.data)

    @staticmethod
    def add_owner(data):
        subprocess.run([SERVER, "user", "create", OWNER, "--admin", "--password-stdin", "--data-dir", data],
                       input=PASSWORD, text=True, check=True, stdout=subprocess.DEVNULL)

    def starts(self):
        cold, warm, clicks, first, settled = [], [], [], [], []
        for number in range(self.rounds):
            desktop = Desktop(self.folder, self.data, f"-warm{number}")
            warm.append(window(SIGN_IN, desktop.since))
            time.sleep(2)
            first.append(desktop.memory())
            clicks.append(desktop.sign_in())
            time.sleep(1)
            settled.append(desktop.memory())
            files = desktop.libraries()
            desktop.end()
            forget(files)
            desktop = Desktop(self.folder, self.data, f"-cold{number}")
            cold.append(window(SIGN_IN, desktop.since))
            desktop.end()
        row, median = self.report.row, statistics.median
        row("start to sign-in window, warm", f"{median(warm):.0f} ms", "embedded server included; seen from outside")
        row("start to sign-in window, cold", f"{median(cold):.0f} ms", "program and libraries read from the disk")
        row("Enter to account window", f"{median(clicks):.0f} ms", "Argon2id included")
        row("memory at the sign-in window", f"{median(first):.0f} MB", "embedded server included")
        row("memory signed in", f"{median(settled):.0f} MB", "")

    def large(self):
        """A directory of a million accounts. It takes minutes to make: BENCH_DIRECTORY names one that `sallyport_scale make` made before."""
        data = f"{self.folder}/large"
        os.makedirs(data, 0o700)
        if made := os.environ.get("BENCH_DIRECTORY"):
            shutil.copy(made, f"{data}/sallyport.db")
        else:
            subprocess.run([SCALE, "make", f"sqlite:///{data}/sallyport.db", str(DIRECTORY)], check=True, stdout=subprocess.DEVNULL)
        self.add_owner(data)
        return data

    def directory(self):
        """The console on a large directory, by keyboard."""
        desktop = Desktop(self.folder, self.large(), "-large")
        window(SIGN_IN, desktop.since)
        desktop.phase("start")
        desktop.sign_in()
        desktop.phase("signing in")
        for page in range(1, 7):
            press(f"ctrl+{page}")
            time.sleep(0.5)
        desktop.phase("pages of the account")
        press("ctrl+comma")
        for _ in range(2):
            press("Down")
            time.sleep(0.5)
        press("Home")
        desktop.phase("another language, three times")
        press("Tab")
        for _ in range(3):
            press("Down")
            time.sleep(0.5)
        press("Home")
        desktop.phase("another appearance, four times")
        self.console(desktop)
        for name, stalls in desktop.phases():
            note = "; ".join(f"{length:.0f} ms {what.replace('sallyport::ui::', '')}" for length, what in sorted(stalls, reverse=True)[:3])
            self.report.row(f"stalls over 16 ms: {name}", str(len(stalls)), note)
        desktop.end()

    def console(self, desktop):
        begin = time.perf_counter()
        press("alt+c")
        opened = window(ADMIN, begin)
        desktop.phase("console with its dashboard")
        press("ctrl+2")
        time.sleep(2)
        desktop.phase("users")
        resident = desktop.memory()
        press("Tab", "Tab", "Tab", "Tab", "Tab")
        for keys in (["Down"] * 40, ["Next"] * 40, ["End"], ["Prior"] * 40, ["Home"]):
            press(*keys)
            time.sleep(1)
        desktop.phase("scrolling")
        scrolled = desktop.memory()
        press("ctrl+f")
        write("anna")
        time.sleep(2)
        desktop.phase("search")
        for page in (3, 4, 5, 6, 1):
            press(f"ctrl+{page}")
            time.sleep(1)
        desktop.phase("pages of the console")
        self.report.row(f"console on {DIRECTORY:,} accounts", f"{opened:.0f} ms", "from the key to its window")
        self.report.row("memory with users open", f"{resident:.0f} MB", "embedded server included")
        self.report.row("memory after scrolling", f"{scrolled:.0f} MB", "")


def measure(report, rounds):
    report.heading("Window (X11, private display)")
    with tempfile.TemporaryDirectory() as folder:
        bench = DesktopBench(report, folder, rounds)
        bench.starts()
        if SCALE.exists():
            bench.directory()


def run(rounds):
    program = Path(__file__).resolve().parent / "run"
    quick = ["--quick"] if rounds == 1 else []
    subprocess.run([ROOT / "tests/support/desktop-session", "--keyring", "--", sys.executable, program, "--desktop-inside", *quick], check=True)
