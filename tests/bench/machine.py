# SPDX-License-Identifier: Apache-2.0
"""What is measured with: memory of a process and its children, a free port, the load generator wrk."""
import os
import re
import socket
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = Path(os.environ.get("BENCH_BUILD", ROOT / "build/release"))
PASSWORD = "correct horse battery staple"


def memory(pid):
    """Resident memory in MB."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"^Rss:\s+(\d+) kB", text, re.M)[1]) / 1024


def memory_with_children(pid):
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return memory(pid) + sum(memory_with_children(child) for child in children)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Load:
    """One target: where, what to send, and with how many connections."""
    name: str
    url: str
    connections: int = 32
    headers: tuple = ()
    script: Path | None = None
    environment: tuple = ()


def milliseconds(value, unit):
    return float(value) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def wrk(load, seconds):
    """Requests per second and the 99th percentile in ms. Ends the run when an answer is no success."""
    command = ["wrk", "-t1", f"-c{load.connections}", f"-d{seconds}s", "--latency", "--timeout", "10s"]
    for header in load.headers:
        command += ["-H", header]
    if load.script:
        command += ["-s", str(load.script)]
    done = subprocess.run([*command, load.url], capture_output=True, text=True, check=True,
                          env={**os.environ, **dict(load.environment)})
    if "Non-2xx" in done.stdout or "Socket errors" in done.stdout:
        sys.exit(f"wrong answers from {load.url}:\n{done.stdout}")
    value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", done.stdout).groups()
    return float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1]), milliseconds(value, unit)


def alternate(loads, rounds, seconds):
    """Each load once a round, so that what the machine does meanwhile hits all alike. Medians by name: (rate, p99)."""
    results = {load.name: [] for load in loads}
    for _ in range(rounds):
        for load in loads:
            results[load.name].append(wrk(load, seconds))
    return {name: (statistics.median(r[0] for r in runs), statistics.median(r[1] for r in runs)) for name, runs in results.items()}
