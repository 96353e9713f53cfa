# SPDX-License-Identifier: Apache-2.0
"""A way to a server that can be made slow or to answer nonsense, and that hears what is said."""

import re
import socket
import socketserver
import threading
from urllib.parse import urlsplit


class Way:
    """Listens on a port of its own and passes each connection on to the server."""

    GARBAGE = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{\"a\": [}\n"

    def __init__(self, url):
        parts = urlsplit(url)
        self._target = (parts.hostname, parts.port)
        self._open = threading.Event()
        self._open.set()
        self._heard = []
        self.answers_garbage = False
        way = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                way._pass_on(self.request)

        socketserver.ThreadingTCPServer.daemon_threads = True
        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._open.set()
        self._server.shutdown()
        self._server.server_close()

    def hold(self):
        """From now on what is asked waits."""
        self._open.clear()

    def open(self):
        self._open.set()

    def tokens(self):
        """All that the server has given out so far."""
        return re.findall(rb'"(?:access|refresh)_token": ?"([^"]+)"', b"".join(self._heard))

    def _pass_on(self, client):
        try:
            with socket.create_connection(self._target, 30) as server:
                back = threading.Thread(target=self._pump, args=(server, client), daemon=True)
                back.start()
                while data := client.recv(65536):
                    self._open.wait()
                    if self.answers_garbage:
                        client.sendall(self.GARBAGE)
                    else:
                        server.sendall(data)
                server.shutdown(socket.SHUT_WR)
                back.join(30)
        except OSError:
            pass  # either side has gone

    def _pump(self, server, client):
        try:
            while data := server.recv(65536):
                self._heard.append(data)
                client.sendall(data)
            client.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
