"""What else a person should know about a plan, most important first."""

from collections.abc import Iterator

from liftwright.coaching.screening import NOT_MEDICAL_ADVICE, screen
from liftwright.evidence import finding
from liftwright.planner.build import rest_style
from liftwright.planner.limits import limits_of
from liftwright.planner.request import PlanRequest

UNSCREENED = (
    "You have not answered the screening questions yet: please do so with "
    "`liftwright screen` before the first session."
)
SHORT_RESTS = (
    "Time is short, so rests are cut to what still works; for strength a longer rest "
    "would give a little more."
)


def notes(
    request: PlanRequest,
    aims: tuple[str, ...] = (),
    *,
    n_days_asked: int | None = None,
) -> tuple[str, ...]:
    """Return what else the person should know, most important first.

    Args:
        request: Whose plan it is.
        aims: What to know about an aim, the days and the lifts: strength that cannot be
            had, advice on eating.
        n_days_asked: Training days that were asked for, where health leaves fewer.
    """
    said = (
        *_of_health(request),
        *_of_days(request, n_days_asked),
        *aims,
        *_of_time(request),
    )
    return tuple(dict.fromkeys((*said, NOT_MEDICAL_ADVICE)))


def _of_health(request: PlanRequest) -> Iterator[str]:
    if request.screening is None:
        yield UNSCREENED
    else:
        screened = screen(request.screening, age_years=request.person.age_years)
        if screened.referral:
            yield screened.referral
    needless = finding("screening.active.healthy").statement
    yield from (note for note in limits_of(request).notes if note != needless)


def _of_days(request: PlanRequest, n_days_asked: int | None) -> Iterator[str]:
    if n_days_asked is not None and n_days_asked > len(request.days):
        yield (
            f"You asked for {n_days_asked} days a week. For your age and health "
            f"{len(request.days)} with lifting are enough, so the others stay free."
        )


def _of_time(request: PlanRequest) -> Iterator[str]:
    if rest_style(request).saves_time:
        yield SHORT_RESTS
