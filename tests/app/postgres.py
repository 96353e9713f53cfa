# SPDX-License-Identifier: Apache-2.0
"""A real PostgreSQL of a test's own: in a temporary directory, on a port of 127.0.0.1, ended with the test even when that is killed.

PostgreSQL refuses to run as root; for root it runs as user postgres, or nobody.
"""

import os
import pwd
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

PATIENCE = 30  # seconds


def program(name):
    """Debian keeps the server's programs out of PATH."""
    versions = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]), reverse=True)
    found = str(versions[0]) if versions else shutil.which(name)
    if not found:
        raise FileNotFoundError(f"{name} is not installed (package postgresql)")
    return found


def other_user():
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


def command(name, *arguments):
    """As the user it runs as; the server is told to end when this thread does."""
    user = other_user()
    whose = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"] if user else []
    return ["setpriv", *whose, "--pdeathsig=QUIT", program(name), *map(str, arguments)]


def free_port():
    """Below the ports that the system gives to clients, so that a cluster finds its own again after a pause."""
    while True:
        port = random.SystemRandom().randrange(10_000, 32_000)
        try:
            socket.create_server(("127.0.0.1", port)).close()
            return port
        except OSError:
            continue


class Postgres:
    """`settings`: more of postgresql.conf, as max_connections=20. `password`: of user postgres, asked for with SCRAM; none: all are trusted."""

    def __init__(self, password=None, durable=False, **settings):
        self._made()
        self.password = password
        self.settings = {"fsync": "on" if durable else "off", "full_page_writes": "on" if durable else "off", "shared_buffers": "16MB",
                         **settings}
        trust = ["--auth=trust"]
        if password:
            (self.path / "password").write_text(password)
            trust = ["--auth=scram-sha-256", f"--pwfile={self.path}/password"]
        self._run("initdb", "--no-sync", "--locale=C.UTF-8", "--encoding=UTF8", "--username=postgres", "--no-instructions",
                  f"--pgdata={self.data}", *trust)
        self._start_first()

    def _made(self):
        self._temporary = tempfile.TemporaryDirectory(prefix="sallyport-postgres-")
        self.path = Path(self._temporary.name)
        self.data = self.path / "data"
        self.process = None
        if user := other_user():
            os.chown(self.path, user.pw_uid, user.pw_gid)

    def _start_first(self):
        for last in (False, False, True):  # somebody else may take the port first
            self.port = free_port()
            try:
                return self.start()
            except AssertionError:
                if last:
                    raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.kill()
        self._temporary.cleanup()

    def start(self):
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                return self._start()
            except AssertionError as problem:  # the last process of a killed one may not be gone yet
                if "still in use" not in str(problem)[-400:] or time.monotonic() > deadline:
                    raise
                time.sleep(0.1)

    def _start(self):
        settings = {"listen_addresses": "127.0.0.1", "port": self.port, "unix_socket_directories": self.path, **self.settings}
        lines = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        with open(self.path / "log", "ab") as log:
            self.process = subprocess.Popen(command("postgres", "-D", self.data, *lines), stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=subprocess.STDOUT, cwd=self.path)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            if self._state() in ("ready", "standby"):
                return
            time.sleep(0.01)
        self.kill()
        raise AssertionError("PostgreSQL did not start: " + (self.path / "log").read_text()[-2000:])

    def _state(self):
        """From postmaster.pid: the process id is in its first line, the state in its eighth. A killed server leaves an old file."""
        try:
            lines = (self.data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return ""
        return lines[7].strip() if len(lines) >= 8 and lines[0] == str(self.process.pid) else ""

    def stop(self, number=signal.SIGINT):
        """As a service manager would: connections are broken off, data is kept."""
        if self.process.poll() is None:
            self.process.send_signal(number)
            self.process.wait(PATIENCE)

    def restart(self):
        self.stop()
        self.start()

    def kill(self):
        """All its processes at once."""
        if self.process and self.process.poll() is None:
            self._signal(signal.SIGKILL)
            self.process.wait(PATIENCE)

    def hang(self):
        """Connections stand, nothing answers."""
        self._signal(signal.SIGSTOP)

    def resume(self):
        self._signal(signal.SIGCONT)

    def _signal(self, number):
        if number in (signal.SIGKILL, signal.SIGSTOP):
            os.kill(self.process.pid, signal.SIGSTOP)  # or it makes another child meanwhile
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        for process in (*map(int, children), self.process.pid):
            try:
                os.kill(process, number)
            except ProcessLookupError:
                pass

    def create_database(self, name, template=None):
        """An empty one, or a copy of another that nobody is connected to. Its URL."""
        self.query(f'CREATE DATABASE "{name}"' + (f' TEMPLATE "{template}"' if template else ""))
        return self.url(name)

    def query(self, sql, database="postgres"):
        """The rows that come back, a line each, columns parted by `|`."""
        return self._run("psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1", f"--host={self.path}",
                         f"--port={self.port}", "--username=postgres", f"--dbname={database}", stdin=sql).rstrip("\n")

    def url(self, database, *others):
        """`others`: clusters that may take over. Then the one that can be written to is asked for."""
        login = "postgres" + (":" + quote(self.password, safe="") if self.password else "")
        hosts = ",".join(f"127.0.0.1:{cluster.port}" for cluster in (self, *others))
        return f"postgresql://{login}@{hosts}/{database}" + ("?target_session_attrs=read-write" if others else "")

    def standby(self, synchronous=True):
        """Another cluster that follows this one until promote(). `synchronous`: from now on no commit is acknowledged before both have it."""
        other = object.__new__(Postgres)
        other._made()
        other.password, other.settings = self.password, self.settings
        self._run("pg_basebackup", "--write-recovery-conf", "--checkpoint=fast", "--wal-method=stream", "--no-sync",
                  f"--host={self.path}", f"--port={self.port}", "--username=postgres", f"--pgdata={other.data}")
        other._start_first()
        if synchronous:
            self.query("ALTER SYSTEM SET synchronous_standby_names = '*'")
            self.query("SELECT pg_reload_conf()")
            self._wait_for("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'", "1")
        return other

    def promote(self):
        """Answers when it can be written to."""
        self.query("SELECT pg_promote(true)")
        self._wait_for("SELECT pg_is_in_recovery()", "f")
        self.query("ALTER SYSTEM SET synchronous_standby_names = ''")
        self.query("SELECT pg_reload_conf()")

    def _wait_for(self, sql, wanted):
        deadline = time.monotonic() + PATIENCE
        while self.query(sql) != wanted:
            assert time.monotonic() < deadline, sql
            time.sleep(0.02)

    def _run(self, name, *arguments, stdin=""):
        done = subprocess.run(command(name, *arguments), input=stdin, capture_output=True, text=True, timeout=PATIENCE, cwd=self.path,
                              env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "PGPASSWORD": self.password or ""}, check=False)
        assert done.returncode == 0, re.sub(r"\s+$", "", f"{name}: {done.stderr}")
        return done.stdout
