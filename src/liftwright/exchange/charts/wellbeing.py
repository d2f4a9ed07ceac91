"""How somebody felt and what they weighed, beside what they trained (claim B9)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from liftwright.domain.fact import BodyMeasured, CheckedIn
from liftwright.domain.session import Session
from liftwright.exchange.charts.look import (
    INK,
    SIZE,
    STRENGTH,
    Spec,
    chart,
    values,
)

WIDTH, HEIGHT = 460, 70
MM_PER_CM = 10
TRAINING = "Hard sets a week"
SCORES = {
    "mood": "Mood, 0 to 10",
    "body_image": "Feeling about the body, 0 to 10",
    "sleep_h": "Sleep, hours",
    "sleep_quality": "Sleep quality, 0 to 10",
    "soreness": "Soreness, 0 to 10",
    "stress": "Stress, 0 to 10",
}
"""What is said in check-ins, by its field."""

Reading = tuple[str, date, float]
"""What was measured, when, and how much."""


def readings(
    sessions: Iterable[Session],
    measurements: Iterable[tuple[date, BodyMeasured]],
    check_ins: Iterable[tuple[date, CheckedIn]],
) -> tuple[Reading, ...]:
    """Return everything that the chart shows, row by row.

    Args:
        sessions: What was trained.
        measurements: Body mass and girths.
        check_ins: How somebody was.
    """
    said = [*_said(check_ins), *_measured(measurements)]
    order = [TRAINING, *SCORES.values()]
    rows = (*_trained(sessions), *said)
    return tuple(sorted(rows, key=lambda it: (_place(it[0], order), it[0], it[1])))


def wellbeing_spec(found: Sequence[Reading]) -> Spec:
    """Return the chart: a row for the training and one for everything else.

    Args:
        found: What it shows; see `readings`.
    """
    names = list(dict.fromkeys(name for name, _, _ in found))
    days = sorted(day for _, day, _ in found)
    span = [days[0].isoformat(), (days[-1] + timedelta(days=1)).isoformat()]
    rows = [_row(name, found, span, is_last=name == names[-1]) for name in names]
    return chart("How you are, beside what you train", SUBTITLE, {"vconcat": rows})


def _row(
    name: str, found: Sequence[Reading], span: Sequence[str], *, is_last: bool
) -> Spec:
    is_training = name == TRAINING
    day: Spec = {
        "field": "day",
        "type": "temporal",
        "title": None,
        "scale": {"domain": [*span]},
        "axis": {**DAYS, "labels": is_last, "ticks": is_last},
    }
    value: Spec = {
        "field": "value",
        "type": "quantitative",
        "title": None,
        "scale": WHOLE if name.endswith(SCALE) else {"zero": is_training},
        "axis": {"tickCount": 3},
    }
    return {
        "title": {"text": name, "anchor": "start", "fontSize": 12, "color": INK},
        "width": WIDTH,
        "height": HEIGHT,
        "data": values(
            {"day": when.isoformat(), "value": much}
            for what, when, much in found
            if what == name
        ),
        "mark": BARS if is_training else LINE,
        "encoding": {"x": day, "y": value},
    }


def _place(name: str, order: Sequence[str]) -> int:
    return order.index(name) if name in order else len(order)


def _trained(sessions: Iterable[Session]) -> Iterator[Reading]:
    weeks: Counter[date] = Counter()
    for session in sessions:
        monday = session.day - timedelta(days=session.day.weekday())
        sets = (done for block in session.blocks for done in block.sets)
        weeks[monday] += sum(done.kind.counts_as_volume for done in sets)
    yield from ((TRAINING, monday, float(count)) for monday, count in weeks.items())


def _said(check_ins: Iterable[tuple[date, CheckedIn]]) -> Iterator[Reading]:
    for day, said in check_ins:
        for field, name in SCORES.items():
            value: float | None = getattr(said, field)
            if value is not None:
                yield name, day, float(value)


def _measured(measurements: Iterable[tuple[date, BodyMeasured]]) -> Iterator[Reading]:
    for day, measured in measurements:
        if measured.mass is not None:
            yield f"Body mass, {measured.mass.unit}", day, measured.mass.amount
        for girth in measured.girths:
            yield f"{girth.site.capitalize()}, cm", day, girth.millimetres / MM_PER_CM


SCALE = "0 to 10"
WHOLE: Spec = {"domain": [0, 10]}
SUBTITLE = [
    "Each row has a scale of its own.",
    "What goes together need not be cause and effect.",
]
DAYS: Spec = {"grid": False, "format": "%-d %b %y", "labelOverlap": True}
BARS: Spec = {"type": "bar", "color": SIZE, "width": 10}
LINE: Spec = {
    "type": "line",
    "color": STRENGTH,
    "strokeWidth": 2,
    "point": {"filled": True, "size": 40, "color": STRENGTH},
}
