"""Everything but solving, against streprogen rendering a program of the same size.

    .venv/bin/python bench/pipeline.py

Ours: weeks, loads, forecast, reasons, audit, and the plan as text, HTML, JSON and
notation, from a week that is solved already. Theirs: twelve weeks of four days with the
same number of exercises (mobility drills as its static exercises), rendered with its
usual settings and written as text, HTML, JSON and TeX.

Two sums are compared: the plan on the screen, which is what either is mostly used for,
and the plan in every format.

Every run is the first of its process, so that nothing is kept from a run before: both
sides start from one parent in which the modules are imported and the week is solved.
What they share with that parent is touched first: a child pays for each page of it that
it writes to, which nobody's process does that has no parent. Counted is the CPU time of
the child. Both sides run in turn, so that a busy moment of the machine meets both.
"""

import gc
import importlib
import json
import multiprocessing
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from statistics import median
from typing import TypeVar

from streprogen import Day, DynamicExercise, Program, StaticExercise

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
OUR_SCREEN = ("weeks, loads, forecast", "audit", "text")
THEIR_SCREEN = ("render", "text")
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
    samples: dict[str, list[dict[str, float]]] = {name: [] for name in sides}
    for _ in range(RUNS):
        for name, run in sides.items():
            samples[name].append(in_child(partial(parts_ms, run)))
    report(samples)


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
        watch.timed("text", lambda: plan_text(plan, PLAIN))
        watch.timed("HTML", lambda: as_html(plan))
        watch.timed("JSON", lambda: as_json(plan))
        watch.timed("notation", lambda: format_program(plan.program))

    return run


def theirs(solved: Solution) -> Run:
    sizes = [len(day.slots) for day in solved.week.template.days]
    days = written(solved).program.weeks[0].days
    drills = [len(day.slots) - size for day, size in zip(days, sizes, strict=True)]

    def run(watch: Stopwatch) -> None:
        program = watch.timed("render", lambda: rendered(sizes, drills))
        watch.timed("text", program.to_txt)
        watch.timed("HTML", program.to_html)
        watch.timed("JSON", lambda: json.dumps(program.to_dict()["rendered"]))
        watch.timed("TeX", program.to_tex)

    return run


def rendered(sizes: Sequence[int], drills: Sequence[int]) -> Program:
    """Return streprogen's program with so many exercises and drills on each day."""
    program = Program("Same size", duration=WEEKS)
    for number, (size, n_drills) in enumerate(zip(sizes, drills, strict=True), start=1):
        lifts = [DynamicExercise(f"Lift {i}", 50 + 10 * i) for i in range(1, size + 1)]
        loose = [StaticExercise(f"Drill {i}", "1 x 8") for i in range(n_drills)]
        program.add_days(Day(f"Day {number}", [*loose, *lifts]))
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
    touch_everything()
    watch = Stopwatch()
    run(watch)
    return watch.parts_ms


def touch_everything() -> None:
    """Write to every page that holds an object, so that it is this process's own."""
    gc.collect()
    for it in gc.get_objects():
        sys.getrefcount(it)


def in_child(work: Callable[[], Result]) -> Result:
    """Return what work returns when a child of this process does it."""
    receiver, sender = FORK.Pipe(duplex=False)
    process = FORK.Process(target=lambda: sender.send(work()))
    process.start()
    sender.close()
    result: Result = receiver.recv()
    process.join()
    return result


def report(samples: Mapping[str, list[dict[str, float]]]) -> None:
    """Print the median of every part on both sides, and the ratios."""
    print(f"{WEEKS} weeks x {len(DAYS)} days")
    for name, rows in samples.items():
        print(name)
        for part in rows[0]:
            print(f"  {part:<26} {sum_ms(rows, [part]):6.1f} ms")
    ours_rows, their_rows = samples["Liftwright"], samples["streprogen"]
    for title, ours_parts, their_parts in (
        ("on the screen", OUR_SCREEN, THEIR_SCREEN),
        ("in every format", tuple(ours_rows[0]), tuple(their_rows[0])),
    ):
        ours_ms, theirs_ms = (
            sum_ms(ours_rows, ours_parts),
            sum_ms(their_rows, their_parts),
        )
        ratio = ours_ms / theirs_ms
        print(f"{title:<18}{ours_ms:6.1f} :{theirs_ms:6.1f} ms = {ratio:.2f}")


def sum_ms(rows: list[dict[str, float]], parts: Sequence[str]) -> float:
    """Return the median over the runs of what some parts take together."""
    return median(sum(row[part] for part in parts) for row in rows)


if __name__ == "__main__":
    main()
