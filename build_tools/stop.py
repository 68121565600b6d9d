"""A process that is asked to end clears up first: what waits for the interpreter's end, or stands in a `finally`."""

from __future__ import annotations

import signal
import threading
from types import FrameType

#: What `kill`, a service manager and a closed terminal send. Windows knows the first alone.
_SIGNALS = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


def tidily() -> None:
    """From now on end like that, with the exit code that a shell gives for the signal: 143 or 129. What somebody else
    sees to, and what is to be ignored (`nohup`), stays as it is."""
    if threading.current_thread() is threading.main_thread():
        for number in _SIGNALS:
            if signal.getsignal(number) is signal.SIG_DFL:
                signal.signal(number, _end)


def _end(number: int, _: FrameType | None) -> None:
    for other in _SIGNALS:  # clearing up is short, and is done once
        signal.signal(other, signal.SIG_IGN)
    raise SystemExit(128 + number)
