"""A solver that cannot be interrupted is left alone when the search is stopped."""

from threading import Event, Timer

import pytest

from liftwright.planner.cpsat.aside import result_unless_stopped
from liftwright.planner.params import SolverParams
from liftwright.planner.solve import SolvedWeek, solve_week
from liftwright.planner.watch import Watch
from planner.weeks import problem_for
from planner_requests import wanted

SHORT_DAYS = wanted(minutes=40, equipment="dumbbells", emphasis="size", lift=[])
"""A week whose best totals fit no days."""


@pytest.mark.parametrize("watch", [None, Watch()])
def test_a_search_that_nobody_stops_ends_with_its_result(watch: Watch | None) -> None:
    assert result_unless_stopped(lambda: 5, watch) == 5


def test_a_search_that_is_stopped_is_left() -> None:
    watch, may_end = Watch(), Event()
    Timer(0.05, watch.stop).start()

    assert result_unless_stopped(may_end.wait, watch) is None

    may_end.set()


def test_a_search_that_was_stopped_before_is_left_at_once() -> None:
    watch, may_end = Watch(), Event()
    watch.stop()

    assert result_unless_stopped(may_end.wait, watch) is None

    may_end.set()


@pytest.mark.parametrize("watch", [None, Watch()])
def test_what_a_solver_raises_reaches_who_waits(watch: Watch | None) -> None:
    def fails() -> int:
        raise RuntimeError("kError")

    with pytest.raises(RuntimeError, match="kError"):
        result_unless_stopped(fails, watch)


def test_a_stopped_week_is_the_one_that_was_told_last() -> None:
    told: list[tuple[float, float]] = []

    def stop_soon(objective: float, bound: float) -> None:
        told.append((objective, bound))
        Timer(0.05, watch.stop).start()

    watch = Watch(stop_soon)
    stopped = solve_week(problem_for(SHORT_DAYS), SolverParams(), watch)

    assert isinstance(stopped, SolvedWeek)
    assert told
    assert (stopped.objective, stopped.bound) == told[-1]
    assert stopped.gap > SolverParams().resolution_sdes
