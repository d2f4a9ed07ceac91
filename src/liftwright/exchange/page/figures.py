"""Drawings inside the page: they take its colours, and need no other program."""

from collections.abc import Sequence
from dataclasses import dataclass

from liftwright.adaptation.forecast import WeekForecast
from liftwright.domain.program import WeekKind
from liftwright.exchange.charts.loads import LoadPath
from liftwright.exchange.charts.weekly_sets import MuscleSets
from liftwright.exchange.page.tags import Element, tag

BAR_WIDTH, BAR_HEIGHT = 1000, 14
"""Bars are stretched to the width there is; only their proportions count."""


def emphasis_gauge(emphasis: float, words: str) -> Element:
    """Return the way from size to strength with the plan's place on it."""
    at = round(12 + 296 * emphasis, 1)
    ways = tag(
        "linearGradient",
        tag("stop", offset=0, class_="to-size"),
        tag("stop", offset=1, class_="to-strength"),
        id="ways",
    )
    return tag(
        "svg",
        tag("defs", ways),
        tag("rect", x=4, y=12, width=312, height=8, rx=4, fill="url(#ways)"),
        tag("circle", cx=at, cy=16, r=10, class_="knob"),
        tag("text", "size", x=4, y=44, class_="tick"),
        tag("text", "strength", x=316, y=44, class_="tick end"),
        class_="gauge",
        viewBox="0 0 320 50",
        role="img",
        aria_label=f"Emphasis: {words}",
    )


def sets_bar(row: MuscleSets, longest: float) -> Element:
    """Return the weekly sets of a muscle as a bar with its minimum and its cap.

    Args:
        row: The muscle.
        longest: The number at the right end, the same for all bars.
    """

    def at(sets: float) -> float:
        return round(BAR_WIDTH * min(1.0, sets / longest), 1)

    minimum = _mark(at(row.minimum), "minimum") if row.minimum else None
    return tag(
        "svg",
        tag("rect", width=BAR_WIDTH, height=BAR_HEIGHT, rx=3, class_="rail"),
        tag(
            "rect",
            width=at(row.sets),
            height=BAR_HEIGHT,
            class_="bar short" if row.is_short else "bar",
        ),
        minimum,
        _mark(at(row.most), "cap"),
        class_="meter",
        viewBox=f"0 0 {BAR_WIDTH} {BAR_HEIGHT}",
        preserveAspectRatio="none",
        aria_hidden="true",
    )


def _mark(at: float, kind: str) -> Element:
    return tag("line", x1=at, x2=at, y1=0, y2=BAR_HEIGHT, class_=f"mark {kind}")


def interval_bar(week: WeekForecast, low: float, high: float) -> Element:
    """Return an interval with its typical value on a scale from `low` to `high`."""

    def at(change: float) -> float:
        return round(BAR_WIDTH * (change - low) / (high - low or 1), 1)

    return tag(
        "svg",
        tag("rect", width=BAR_WIDTH, height=BAR_HEIGHT, rx=3, class_="rail"),
        tag(
            "rect",
            x=at(week.low),
            width=round(at(week.high) - at(week.low), 1),
            height=BAR_HEIGHT,
            class_="interval",
        ),
        _mark(at(0), "zero"),
        _mark(at(week.mean), "typical"),
        class_="meter",
        viewBox=f"0 0 {BAR_WIDTH} {BAR_HEIGHT}",
        preserveAspectRatio="none",
        aria_hidden="true",
    )


@dataclass(frozen=True, slots=True)
class Frame:
    """A plot's place in its drawing and the scales along its sides.

    Args:
        x: Lowest and highest number along.
        y: Lowest and highest number up.
    """

    x: tuple[float, float]
    y: tuple[float, float]

    left: float = 48
    right: float = 345
    top: float = 14
    bottom: float = 150

    def across(self, number: float) -> float:
        """Return where a number lies along."""
        low, high = self.x
        share = (number - low) / (high - low or 1)
        return round(self.left + share * (self.right - self.left), 1)

    def up(self, number: float) -> float:
        """Return where a number lies up."""
        low, high = self.y
        share = (number - low) / (high - low or 1)
        return round(self.bottom - share * (self.bottom - self.top), 1)

    def points(self, pairs: Sequence[tuple[float, float]]) -> str:
        """Return pairs of numbers as the points of a line."""
        return " ".join(f"{self.across(x)},{self.up(y)}" for x, y in pairs)


def forecast_plot(weeks: Sequence[WeekForecast], name: str) -> Element:
    """Return a forecast week by week: what is typical, in two parts, and its band."""
    last = weeks[-1].week
    frame = Frame(
        (0, last), (min(0.0, *(it.low for it in weeks)), max(it.high for it in weeks))
    )
    upper = [(it.week, it.high) for it in weeks]
    lower = [(it.week, it.low) for it in reversed(weeks)]
    mean: list[tuple[float, float]] = [(0, 0), *((it.week, it.mean) for it in weeks)]
    slow = [(0.0, 0.0), *((it.week, it.mean * (1 - it.fast_share)) for it in weeks)]
    base = [(last, 0.0), (0.0, 0.0)]
    return tag(
        "svg",
        _grid(frame),
        tag("polygon", points=frame.points([*upper, *lower]), class_="band"),
        tag("polygon", points=frame.points([*mean, *reversed(slow)]), class_="fast"),
        tag("polygon", points=frame.points([*slow, *base]), class_="slow"),
        tag("polyline", points=frame.points(mean), class_="typical"),
        _week_labels(frame, last),
        class_="plot",
        viewBox="0 0 360 180",
        role="img",
        aria_label=f"{name}: expected change by week with its interval",
    )


def _grid(frame: Frame) -> list[Element]:
    lines = []
    for number in _round_numbers(*frame.y):
        y = frame.up(number)
        kind = "axis" if number == 0 else "grid"
        label = f"{number:+d}%".replace("-", "\N{MINUS SIGN}") if number else "0"
        lines += [
            tag("line", x1=frame.left, x2=frame.right, y1=y, y2=y, class_=kind),
            tag("text", label, x=frame.left - 6, y=y + 4, class_="tick end"),
        ]
    return lines


def _round_numbers(low: float, high: float) -> list[int]:
    """Return about five round numbers between two, zero among them."""
    fitting = (it for it in STEPS if (high - low) / it <= MOST_LINES)
    step = next(fitting, STEPS[-1])
    first = -int(-low // step)
    return [step * it for it in range(first, int(high // step) + 1)]


STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000)
MOST_LINES = 6


def _week_labels(frame: Frame, last: int) -> list[Element]:
    step = max(1, -(-last // MOST_WEEK_LABELS))
    numbers = range(step, last + 1, step)
    return [
        tag("text", str(it), x=frame.across(it), y=frame.bottom + 16, class_="tick mid")
        for it in numbers
    ] + [tag("text", "week", x=frame.left - 6, y=frame.bottom + 16, class_="tick end")]


MOST_WEEK_LABELS = 8


def load_plot(path: LoadPath) -> Element:
    """Return the loads of a lift over the weeks; easier weeks are hollow."""
    amounts = [it.load.amount for it in path.weeks]
    weeks = [it.week for it in path.weeks]
    frame = Frame(
        (weeks[0], weeks[-1]), (min(amounts), max(amounts)), left=22, right=338, top=30
    )
    pairs = [(it.week, it.load.amount) for it in path.weeks]
    spoken = ", ".join(f"week {it.week} {it.load}" for it in path.weeks)
    step = max(1, -(-len(pairs) // MOST_WEEK_LABELS))
    dots = []
    for number, it in enumerate(path.weeks):
        x, y = frame.across(it.week), frame.up(it.load.amount)
        is_training = it.kind is WeekKind.TRAINING
        dots.append(
            tag("circle", cx=x, cy=y, r=5, class_="dot" if is_training else "hollow")
        )
        if number % step == 0 or number == len(pairs) - 1:
            amount = str(it.load).partition(" ")[0]
            lift = -11 if is_training else 19
            dots.append(tag("text", amount, x=x, y=y + lift, class_="tick mid strong"))
    return tag(
        "svg",
        tag("polyline", points=frame.points(pairs), class_="path"),
        dots,
        _week_labels_of(frame, weeks, step),
        class_="plot",
        viewBox="0 0 360 190",
        role="img",
        aria_label=f"{path.name}: {spoken}",
    )


def _week_labels_of(frame: Frame, weeks: Sequence[int], step: int) -> list[Element]:
    return [
        tag("text", str(it), x=frame.across(it), y=frame.bottom + 36, class_="tick mid")
        for it in weeks[::step]
    ]
