"""Shows how a search goes on, and lets Ctrl-C end it without losing what it found."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Generic, Self, TypeVar

from liftwright.cli.output import say
from liftwright.errors import UnprovenError
from liftwright.planner.watch import Watch

Done = TypeVar("Done")

ERASE_LINE = "\r\x1b[K"
STDOUT, STDERR = 1, 2
LOOK_AROUND_S = 0.1
"""How long Ctrl-C may have to wait to be heard."""


class Waiting:
    """A line on a terminal that says how far a search is.

    Args:
        what: What is being done.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        is_dumb = os.environ.get("TERM", "dumb") == "dumb"
        self._is_shown = sys.stderr.isatty() and not is_dumb

    def __enter__(self) -> Self:
        self._show(f"{self._what}...")
        return self

    def __exit__(self, *_: object) -> None:
        self._show("")

    def tell(self, objective: float, bound: float) -> None:
        """Show the best so far and how much better any other could be."""
        gap = max(0.0, bound - objective)
        self._show(
            f"{self._what}: {objective:.2f} so far, at most {gap:.2f} better is"
            " possible. Ctrl-C takes it."
        )

    def _show(self, text: str) -> None:
        if self._is_shown:
            sys.stderr.write(f"{ERASE_LINE}{text}")
            sys.stderr.flush()


class Work(Generic[Done]):
    """Work in a thread of its own, so that Ctrl-C is heard at once.

    Args:
        work: What is to be done.
    """

    def __init__(self, work: Callable[[], Done]) -> None:
        self._work = work
        self._done: list[Done] = []
        self._failure: list[BaseException] = []
        self._is_over = Event()

    def start(self) -> None:
        """Begin."""
        Thread(target=self._run, daemon=True).start()

    def result(self) -> Done:
        """Return what was done, as soon as it is.

        Raises:
            KeyboardInterrupt: At Ctrl-C; the work goes on, and may be waited for
                again.
        """
        while not self._is_over.wait(LOOK_AROUND_S):
            pass
        if self._failure:
            raise self._failure[0]
        return self._done[0]

    def _run(self) -> None:
        try:
            self._done.append(self._work())
        except BaseException as failure:  # noqa: BLE001 - handed to who waits
            self._failure.append(failure)
        finally:
            self._is_over.set()


@contextmanager
def only_our_words() -> Iterator[None]:
    """Keep what a solver prints by itself off the screen and out of files."""
    with _our_own_errors(), _silent(STDOUT), _silent(STDERR):
        yield


@contextmanager
def _our_own_errors() -> Iterator[None]:
    """Let what we say ourselves go past the silence, to where it always goes."""
    usual = sys.__stderr__
    if usual is None or sys.stderr is not usual:
        yield
        return
    usual.flush()
    encoding, errors = usual.encoding, usual.errors
    with os.fdopen(os.dup(STDERR), "w", encoding=encoding, errors=errors) as ours:
        sys.stderr = ours
        try:
            yield
        finally:
            sys.stderr = usual


@contextmanager
def _silent(stream: int) -> Iterator[None]:
    if stream == STDOUT:
        sys.stdout.flush()
    kept, nowhere = os.dup(stream), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream)
    try:
        yield
    finally:
        os.dup2(kept, stream)
        os.close(kept)
        os.close(nowhere)


def waited(what: str, work: Callable[[], Done]) -> Done:
    """Return what some long work makes; Ctrl-C gives it up.

    Args:
        what: What is being done, for the person who waits.
        work: The work.
    """
    with Waiting(what), only_our_words():
        running = Work(work)
        running.start()
        return running.result()


def stoppable(what: str, look_for: Callable[[Watch], Done]) -> Done:
    """Return what a search finds; Ctrl-C takes the best so far, twice gives it up.

    Args:
        what: What is being done, for the person who waits.
        look_for: Searches; it tells the watch and is stopped by it.
    """
    with Waiting(what) as waiting, only_our_words():
        watch = Watch(waiting.tell)
        running = Work(lambda: look_for(watch))
        running.start()
        try:
            return running.result()
        except KeyboardInterrupt:
            say("\nStopping with the best plan so far; Ctrl-C again gives it up.")
            watch.stop()
            try:
                return running.result()
            except UnprovenError:  # nothing was found yet: there is nothing to show
                raise KeyboardInterrupt from None
