"""A web host as a site like this one meets it: HTTP/1.1 with connections that stay, gzip, and ten minutes of cache.

Python's own server closes each connection and compresses nothing, which would be most of what a phone waits for.
"""

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

#: What hosts compress.
TEXT = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".csv"}


@cache
def packed(path: Path) -> bytes:
    """A file as it travels; compressed once, so that nobody waits for that."""
    content = path.read_bytes()
    return gzip.compress(content, 6) if path.suffix in TEXT else content


class _Host(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    folder: Path

    def do_GET(self) -> None:
        path = self.folder / unquote(urlsplit(self.path).path).lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        exists = path.is_file()
        path = path if exists else self.folder / "404.html"
        body = packed(path)
        self.send_response(200 if exists else 404)
        self.send_header("Content-Type", mimetypes.guess_type(path.name)[0] or "application/octet-stream")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if path.suffix in TEXT:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, *_: object) -> None:
        pass  # a browser that leaves closes its connections


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """Serve a built site; gives its address, which ends with `/`."""
    server = _Server(("127.0.0.1", 0), type("Host", (_Host,), {"folder": folder}))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
