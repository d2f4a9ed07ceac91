"""Follows a search from outside, and may end it with the best it has found."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Tell = Callable[[float, float], None]
"""Told the best objective and its bound, in smallest detectable effects."""


def _nobody(_objective: float, _bound: float) -> None:
    """Tell nobody."""


class Watch:
    """One search being watched; `stop` may be called from another thread.

    Args:
        tell: Told the objective and its bound whenever one gets better.
    """

    def __init__(self, tell: Tell = _nobody) -> None:
        self._tell = tell
        self._best = float("-inf")
        self._bound = float("inf")
        self.is_stopped = False
        self._stop_search: Callable[[], None] | None = None

    def tell(self, objective: float, bound: float) -> None:
        """Tell about a week that one search found, unless it is old news.

        Args:
            objective: What the week gives.
            bound: What no week can exceed.
        """
        if objective > self._best or bound < self._bound:
            self._best = max(self._best, objective)
            self._bound = min(self._bound, bound)
            self._tell(self._best, self._bound)

    def stop(self) -> None:
        """End the search: at once if it has found anything, else when it has."""
        self.is_stopped = True
        if self._stop_search is not None:
            self._stop_search()

    def found(self, stop_search: Callable[[], None]) -> None:
        """Note that there is something to end with.

        Args:
            stop_search: Ends the search that has found it.
        """
        self._stop_search = stop_search
        if self.is_stopped:
            stop_search()

    @contextmanager
    def searching(self) -> Iterator[None]:
        """Mark the time of one search: after it there is nothing to end."""
        self._stop_search = None
        try:
            yield
        finally:
            self._stop_search = None
