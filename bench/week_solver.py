"""How fast weeks are solved and how well they are proven, beside simpler ways.

    .venv/bin/python bench/week_solver.py --requests 200 --rivals 20

CPU seconds of one core. A week is close to proven within 1% of its gain, or within the
resolution of the objective where that is more. The rivals decide every day at once, on
the same problems with the same rules and objective; they are given a limit, and a
request that they do not prove closely counts with that limit.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from time import process_time

from day_by_day import Race, day_by_day, with_cpsat, with_highs
from liftwright.catalog import catalog
from liftwright.planner.build import build_problem
from liftwright.planner.params import SolverParams
from liftwright.planner.problem import Problem
from liftwright.planner.score import score
from liftwright.planner.solve import solve_week
from liftwright.planner.watch import Watch
from random_requests import random_request

PARAMS = SolverParams()
CLOSE, WORTH_SHOWING = 0.01, 0.15
"""Shares of the gain: a proven gap that is small, and one that is worth showing."""


@dataclass(frozen=True, slots=True)
class Run:
    """How our solver did on one problem.

    Args:
        first_s: CPU seconds until there was a week worth showing.
        close_s: CPU seconds until it was close to proven; `None` when it never was.
        total_s: CPU seconds in all.
        gap: Gap in the end, in smallest detectable effects.
        gain: What the week gives, before prices.
    """

    first_s: float
    close_s: float | None
    total_s: float
    gap: float
    gain: float

    @property
    def close_sdes(self) -> float:
        """Gap within which it is close to proven, in smallest detectable effects."""
        return max(CLOSE * self.gain, PARAMS.resolution_sdes)


def main() -> None:
    """Solve the requests and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=30)
    parser.add_argument("--rivals", type=int, default=10)
    parser.add_argument("--limit", type=float, default=30.0)
    parser.add_argument("--our-totals", action="store_true")
    options = parser.parse_args()
    problems = [
        build_problem(random_request(seed), catalog())
        for seed in range(options.requests)
    ]
    solve_week(problems[0], PARAMS)  # the solvers are loaded before anything is timed
    runs = [solved(problem) for problem in problems]
    report(runs)
    shared = problems[: options.rivals]
    ours = [run.close_s or run.total_s for run in runs[: options.rivals]]
    for name, rival in (("HiGHS", with_highs), ("CP-SAT", with_cpsat)):
        races = [
            rival(
                day_by_day(problem, has_totals=options.our_totals),
                run.close_sdes,
                options.limit,
            )
            for problem, run in zip(shared, runs, strict=False)
        ]
        if races:
            compare(name, races, ours)


def solved(problem: Problem) -> Run:
    """Return how our solver does on a problem."""
    start = process_time()
    seen: list[tuple[float, float, float]] = []

    def tell(objective: float, bound: float) -> None:
        seen.append((process_time() - start, objective, bound))

    week = solve_week(problem, PARAMS, Watch(tell))
    total_s = process_time() - start
    if week is None:
        raise SystemExit("a random request has no week at all")
    seen.append((total_s, week.objective, week.bound))
    gain = score(problem, week.template).gain
    first = [at for at, *ends in seen if is_within(WORTH_SHOWING * gain, *ends)]
    run = Run(min(first, default=total_s), None, total_s, week.gap, gain)
    close = [at for at, *ends in seen if is_within(run.close_sdes, *ends)]
    return replace(run, close_s=min(close, default=None))


def is_within(gap: float, objective: float, bound: float) -> bool:
    """Return whether no week is better than an objective by more than a gap."""
    return bound - objective <= gap


def report(runs: Sequence[Run]) -> None:
    """Print what came out of our solver."""
    # A week that was not proven counts with all the time that was spent on it.
    close = sorted(run.close_s or run.total_s for run in runs)
    proven = sum(run.close_s is not None for run in runs)
    within = sum(run.gap <= PARAMS.resolution_sdes for run in runs) / len(runs)
    in_time = sum(
        run.gap <= PARAMS.resolution_sdes and run.total_s <= 30 for run in runs
    )
    finely = sum(run.gap <= CLOSE * run.gain for run in runs)
    print(f"{len(runs)} requests")
    print(f"  proven within 1% or the resolution: {proven} of {len(runs)}")
    print(f"  CPU to that: p50 {at(close, 0.5):.2f} s, p95 {at(close, 0.95):.2f} s")
    print(f"  within 1% even where that is finer: {finely} of {len(runs)}")
    print(f"  gap 0 at {PARAMS.resolution_sdes} SDES: {within:.1%}")
    print(f"  the same within 30 s: {in_time / len(runs):.1%}")
    first = sorted(run.first_s for run in runs)
    print(f"  first week: p50 {at(first, 0.5):.2f} s, p95 {at(first, 0.95):.2f} s")
    totals = sorted(run.total_s for run in runs)
    print(f"  in all: p50 {at(totals, 0.5):.2f} s, p95 {at(totals, 0.95):.2f} s")
    widest = sorted(run.gap for run in runs)
    print(f"  widest gaps: {', '.join(f'{gap:.3f}' for gap in widest[-5:])} SDES")


def compare(name: str, races: Sequence[Race], ours: Sequence[float]) -> None:
    """Print how a rival did beside us on the same problems."""
    theirs = sorted(race.seconds for race in races)
    proven = sum(race.is_proven for race in races)
    ratio = at(theirs, 0.95) / at(sorted(ours), 0.95)
    print(f"{name}, day by day: {proven} of {len(races)} proven so")
    print(f"  CPU: p50 {at(theirs, 0.5):.2f} s, p95 {at(theirs, 0.95):.2f} s")
    print(f"  ours at p95 is {ratio:.1f} times as fast on the same problems")


def at(ordered: Sequence[float], share: float) -> float:
    """Return the value that a share of the ordered values does not exceed."""
    if not ordered:
        return float("nan")
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


if __name__ == "__main__":
    main()
