# SPDX-License-Identifier: Apache-2.0
"""A real nginx that runs an example file itself, with only its paths, addresses and ports changed."""

import re
import socket
import subprocess
import time
from pathlib import Path

from certificates import make_certificate
from sallyportd import PATIENCE

EXAMPLES = Path(__file__).parents[2] / "packaging" / "linux"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


class Nginx:
    """On a free port of 127.0.0.1, in the foreground, with everything it writes in `directory`. `upstreams`: pattern in the example to
    what stands there instead."""

    def __init__(self, directory, example, upstreams):
        self.cert, key = make_certificate(directory, "nginx")
        self.port = free_port()
        text = (EXAMPLES / example).read_text()
        text = re.sub(r"^ *#.*$", "", text, flags=re.MULTILINE)  # examples of settings name the same addresses
        for pattern, replacement in ((r"listen \[::\]:443 ssl http2;", ""), (r"listen 443 ", f"listen 127.0.0.1:{self.port} "),
                                     (r"/etc/ssl/\S+/fullchain\.pem", str(self.cert)), (r"/etc/ssl/\S+/privkey\.pem", str(key)),
                                     *upstreams.items()):
            text, count = re.subn(pattern, replacement, text)
            assert count > 0, pattern
        temporary = "".join(f"{kind}_temp_path {directory}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        file = directory / "nginx-main.conf"
        file.write_text(f"pid {directory}/nginx.pid;\nerror_log stderr;\ndaemon off;\nmaster_process off;\nevents {{}}\n"
                        f"http {{\naccess_log off;\n{temporary}{text}\n}}\n")
        with open(directory / "nginx.log", "wb") as log:
            self.process = subprocess.Popen(["nginx", "-p", str(directory), "-e", "stderr", "-c", str(file)], stdin=subprocess.DEVNULL,
                                            stderr=log, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})
        self.url = f"https://localhost:{self.port}"
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except ConnectionRefusedError:
                time.sleep(0.02)
        self.process.kill()
        raise AssertionError("nginx did not start: " + (directory / "nginx.log").read_text())

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
