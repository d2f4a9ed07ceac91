"""Everything but solving, against streprogen rendering a program of the same size.

    .venv/bin/python bench/pipeline.py

Ours: weeks, loads, forecast, reasons, audit, and the plan as notation, text, JSON and
HTML, from a week that is solved already. Theirs: twelve weeks of four days with the
same number of exercises, rendered by its own usual settings and written as text, HTML
and JSON.

Every run is the first of its process, so that nothing is kept from a run before: both
sides start from one parent in which the modules are imported and the week is solved.
Counted is the CPU time of the child. Both sides run in turn, so that a busy moment of
the machine meets both.
"""

import importlib
import json
import multiprocessing
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from statistics import median
from typing import TypeVar

from streprogen import Day, DynamicExercise, Program

from liftwright.catalog import catalog, inventory_preset
from liftwright.cli.plan_text import plan_text
from liftwright.cli.terminal import PLAIN
from liftwright.domain.person import KnownLift, Level, Person, Sex
from liftwright.domain.program import Weekday
from liftwright.exchange.plan_html import as_html
from liftwright.exchange.plan_json import as_json
from liftwright.planner.audit import audit
from liftwright.planner.make import Solution, solution, written
from liftwright.planner.request import PlanRequest
from liftwright.programs.notation import format_program
from liftwright.quantities import Unit, kilograms

RUNS = 40
WEEKS = 12
DAYS = (Weekday.MON, Weekday.TUE, Weekday.THU, Weekday.FRI)
MINUTES = 60
FORK = multiprocessing.get_context("fork")

Result = TypeVar("Result")


class Stopwatch:
    """CPU milliseconds of named parts, in the order they were done."""

    def __init__(self) -> None:
        self.parts_ms: dict[str, float] = {}

    def timed(self, part: str, work: Callable[[], Result]) -> Result:
        """Do the work of a part and return what it returns."""
        begin = time.process_time()
        result = work()
        self.parts_ms[part] = (time.process_time() - begin) * 1000
        return result


Run = Callable[[Stopwatch], None]


def main() -> None:
    """Print the median CPU time of every part on both sides, and the ratio."""
    solved = solution(request())
    sides = {"Liftwright": ours(solved), "streprogen": theirs(solved)}
    for run in sides.values():
        import_what_it_imports(run)
    samples: dict[str, list[Mapping[str, float]]] = {name: [] for name in sides}
    for _ in range(RUNS):
        for name, run in sides.items():
            samples[name].append(in_child(partial(parts_ms, run)))
    n_exercises = sum(len(day.slots) for day in solved.week.template.days)
    print(f"{WEEKS} weeks x {len(DAYS)} days, {n_exercises} exercises a week")
    totals_ms = {name: report(name, rows) for name, rows in samples.items()}
    ratio = totals_ms["Liftwright"] / totals_ms["streprogen"]
    print(f"{'Liftwright : streprogen':<28} {ratio:6.2f}    (at most 1)")


def request() -> PlanRequest:
    """Return the request of an intermediate lifter with four hours a week."""
    lifts = {"back-squat": 140, "bench-press": 100, "deadlift": 170}
    return PlanRequest(
        person=Person(
            level=Level.INTERMEDIATE,
            age_years=34,
            sex=Sex.MALE,
            body_mass=kilograms(84),
            lifts=tuple(KnownLift(id_, kilograms(kg)) for id_, kg in lifts.items()),
        ),
        inventory=inventory_preset("commercial", Unit.KG),
        days=DAYS,
        minutes=dict.fromkeys(DAYS, MINUTES),
        weeks=WEEKS,
        emphasis=0.5,
    )


def ours(solved: Solution) -> Run:
    def run(watch: Stopwatch) -> None:
        plan = watch.timed("weeks, loads, forecast", lambda: written(solved))
        watch.timed("audit", lambda: audit(plan.program, plan.request, catalog()))
        watch.timed("notation", lambda: format_program(plan.program))
        watch.timed("text", lambda: plan_text(plan, PLAIN))
        watch.timed("JSON", lambda: as_json(plan))
        watch.timed("HTML", lambda: as_html(plan))

    return run


def theirs(solved: Solution) -> Run:
    sizes = [len(day.slots) for day in solved.week.template.days]

    def run(watch: Stopwatch) -> None:
        program = watch.timed("render", lambda: rendered(sizes))
        watch.timed("text", program.to_txt)
        watch.timed("JSON", lambda: json.dumps(program.to_dict()["rendered"]))
        watch.timed("HTML", program.to_html)

    return run


def rendered(sizes: list[int]) -> Program:
    """Return streprogen's program with so many exercises on each day."""
    program = Program("Same size", duration=WEEKS)
    for number, size in enumerate(sizes, start=1):
        lifts = [DynamicExercise(f"Lift {i}", 50 + 10 * i) for i in range(1, size + 1)]
        program.add_days(Day(f"Day {number}", lifts))
    program.render()
    return program


def import_what_it_imports(run: Run) -> None:
    """Import here what a run imports late: starting up is timed elsewhere."""

    def modules() -> list[str]:
        run(Stopwatch())
        return list(sys.modules)

    for name in set(in_child(modules)) - set(sys.modules):
        importlib.import_module(name)


def parts_ms(run: Run) -> dict[str, float]:
    watch = Stopwatch()
    run(watch)
    return watch.parts_ms


def in_child(work: Callable[[], Result]) -> Result:
    """Return what work returns when a child of this process does it."""
    receiver, sender = FORK.Pipe(duplex=False)
    process = FORK.Process(target=lambda: sender.send(work()))
    process.start()
    sender.close()
    result: Result = receiver.recv()
    process.join()
    return result


def report(name: str, rows: list[Mapping[str, float]]) -> float:
    """Print the median of every part and return that of the whole."""
    print(name)
    for part in rows[0]:
        print(f"  {part:<26} {median(row[part] for row in rows):6.1f} ms")
    total_ms = median(sum(row.values()) for row in rows)
    print(f"  {'everything':<26} {total_ms:6.1f} ms")
    return total_ms


if __name__ == "__main__":
    main()
