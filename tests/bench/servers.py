# SPDX-License-Identifier: Apache-2.0
"""The servers that are compared: ours, nginx, and a FastAPI backend of the tutorial's shape."""
import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from machine import BUILD, PASSWORD, free_port

FORM = "application/x-www-form-urlencoded"


def post(url, data, kind):
    request = urllib.request.Request(url, data=data.encode(), headers={"Content-Type": kind})
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def sign_in(url):
    return post(url + "/token", urllib.parse.urlencode({"username": "ann", "password": PASSWORD}), FORM)


def wait_until_it_answers(url, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            urllib.request.urlopen(url, timeout=1)
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.02)
    sys.exit(f"{url} does not answer")


class Running:
    """A server process that ends with the `with` block."""
    process = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)


class Sallyport(Running):
    def __init__(self, data, *flags):
        begin = time.perf_counter()
        self.process = subprocess.Popen(
            [BUILD / "bin/sallyportd", "serve", "--data-dir", data, "--listen", "127.0.0.1:0", "--registration", "open",
             "--limit-requests-per-connection", "100000000", *flags],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"{self.process.args[0]} does not start; its own words: run it with the same arguments")
        self.url = line.split()[-1]
        self.start_ms = (time.perf_counter() - begin) * 1000

    def register(self):
        post(self.url + "/users/", json.dumps({"username": "ann", "password": PASSWORD}), "application/json")


class Nginx(Running):
    """`return 200` and nothing else: what a web server can do here at most. As many workers as we have threads."""
    def __init__(self, folder, certificate, key):
        port, tls_port = free_port(), free_port()
        self.url, self.tls_url = f"http://127.0.0.1:{port}", f"https://127.0.0.1:{tls_port}"
        configuration = Path(folder) / "nginx.conf"
        temporary = "".join(f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        configuration.write_text(f"""
            daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.log; worker_processes {os.cpu_count()};
            events {{ worker_connections 4096; }}
            http {{ access_log off; keepalive_requests 100000000; {temporary}
                server {{ listen 127.0.0.1:{port} reuseport; listen 127.0.0.1:{tls_port} ssl reuseport;
                    ssl_certificate {certificate}; ssl_certificate_key {key}; ssl_protocols TLSv1.2 TLSv1.3;
                    location / {{ default_type application/json; return 200 '{{"status":"ok"}}'; }} }} }}""")
        self.process = subprocess.Popen(["/usr/sbin/nginx", "-c", configuration, "-p", folder, "-e", f"{folder}/nginx.log"])
        wait_until_it_answers(self.url)


class Tutorial(Running):
    """Two workers, as the tutorial's deployment page has it."""
    def __init__(self, folder):
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        here = Path(__file__).resolve().parent
        environment = {**os.environ, "TUTORIAL_DATABASE": f"{folder}/tutorial.db", "TUTORIAL_PASSWORD": PASSWORD}
        subprocess.run(["/usr/bin/python3", here / "tutorial.py"], env=environment, check=True)
        self.process = subprocess.Popen(
            ["/usr/bin/python3", "-m", "uvicorn", "tutorial:app", "--app-dir", here, "--port", str(port), "--workers", "2",
             "--log-level", "warning", "--no-access-log"], env=environment)
        wait_until_it_answers(self.url + "/users/me/", 60)
