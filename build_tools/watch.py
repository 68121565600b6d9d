"""A preview that looks for what was saved as soon as the system tells of it.

MkDocs goes over all files twice a second, on whatever drive they are. That stays, and decides whether anything has
changed; the system's own events, where there are any, only bring the next look forward.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

from watchdog import events
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

#: Reading is no news, though the system tells of that, too.
NEWS = [events.FileCreatedEvent, events.FileModifiedEvent, events.FileMovedEvent, events.FileDeletedEvent]


def look_at_once(looking: BaseObserver, folders: Iterable[Path]) -> None:
    """Let `looking`, which polls, look whenever the system tells of a change below one of these folders."""
    changed = threading.Event()
    handler = events.FileSystemEventHandler()
    handler.on_any_event = lambda event: changed.set()  # type: ignore[method-assign]
    system = Observer()
    try:
        for folder in folders:
            system.schedule(handler, str(folder), recursive=True, event_filter=NEWS)
        system.start()
    except OSError:  # it has no more to give; then the next look has to do
        return
    threading.Thread(target=_look, args=(looking, changed), daemon=True).start()


def _look(looking: BaseObserver, changed: threading.Event) -> None:
    while changed.wait():
        changed.clear()
        for emitter in looking.emitters:
            emitter.queue_events(0)
