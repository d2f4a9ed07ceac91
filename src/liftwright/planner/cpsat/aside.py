"""Runs a solver that cannot be interrupted aside, so that it can be left alone."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from typing import TypeVar

from liftwright.planner.watch import Watch

Result = TypeVar("Result")


def result_unless_stopped(
    solve: Callable[[], Result], watch: Watch | None
) -> Result | None:
    """Return what a solver ends with; None once whoever watches stops the search.

    A solver that is left goes on for a while, for nobody: a program that ends before
    it waits for it.

    Args:
        solve: Runs the solver.
        watch: Who may stop the search; `None` for nobody.

    Raises:
        Exception: Whatever the solver raises.
    """
    if watch is None:
        return solve()
    is_over, aside = Event(), ThreadPoolExecutor(max_workers=1)
    with watch.searching():
        running = aside.submit(solve)
        running.add_done_callback(lambda _: is_over.set())
        watch.found(is_over.set)
        is_over.wait()
    aside.shutdown(wait=False)
    return running.result() if running.done() else None
