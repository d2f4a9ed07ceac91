"""Sessions on the page: the first week as cards, every week as tables."""

from collections.abc import Iterable, Sequence

from liftwright.exchange.page.tags import Child, Element, tag
from liftwright.exchange.page.whys import why_list
from liftwright.exchange.sheet.names import capital
from liftwright.exchange.sheet.sheets import (
    ExerciseSheet,
    SessionSheet,
    SetLine,
    WeekSheet,
)

DOT = " \N{MIDDLE DOT} "


def first_week(week: WeekSheet) -> Element:
    """Return the week to begin with, a card a day."""
    return tag(
        "section",
        tag("h2", f"Your week (as in week {week.number})", id="week"),
        tag(
            "p",
            "In reserve means: stop when you could do that many more good"
            " repetitions. Exercises with the same letter alternate.",
            class_="hint",
        ),
        _note(week.note),
        tag("div", [_card(it) for it in week.sessions], class_="cards"),
        aria_labelledby="week",
    )


def _card(session: SessionSheet) -> Element:
    drills = [it for it in session.exercises if it.is_drill]
    work = [it for it in session.exercises if not it.is_drill]
    return tag(
        "article",
        tag(
            "header",
            tag("h3", session.title),
            tag("p", session.minutes, class_="minutes") if session.minutes else None,
            tag("p", session.name, class_="day-name") if session.name else None,
            tag("p", session.when, class_="when") if session.when else None,
        ),
        _note(session.note),
        _drills(drills),
        tag("ol", [_exercise(it) for it in work]),
        class_="card",
    )


def _drills(drills: Sequence[ExerciseSheet]) -> Element | None:
    if not drills:
        return None
    said = "; ".join(
        f"{it.name} {', '.join(line.amount for line in it.work)}" for it in drills
    )
    return tag("p", tag("b", "Get ready: "), said, class_="drills")


def _exercise(exercise: ExerciseSheet) -> Element:
    return tag(
        "li",
        tag("span", exercise.place, class_="place"),
        tag("h4", exercise.name),
        [_work_line(it) for it in exercise.work],
        _warm_up(exercise),
        _note(exercise.note),
        _more(exercise),
        class_="grouped" if exercise.place[:1].isalpha() else None,
    )


def _work_line(line: SetLine) -> Element:
    kind = f"{capital(line.kind)} " if line.kind else ""
    rest = f"rest {line.rest}" if line.rest else ""
    under = filter(None, (line.plates, line.effort, rest, *line.further))
    return tag(
        "div",
        tag(
            "p",
            tag("b", f"{kind}{line.amount}"),
            tag("span", line.load, class_="load"),
            class_="do",
        ),
        tag("p", _joined(under), class_="under"),
        class_="line",
    )


def _joined(parts: Iterable[str], sign: str = DOT) -> list[Child]:
    """Return parts with a sign between them, each whole where a line ends."""
    joined: list[Child] = []
    for part in parts:
        joined += [sign] if joined else []
        joined.append(tag("span", part))
    return joined


def _warm_up(exercise: ExerciseSheet) -> Element | None:
    if not exercise.warm_ups:
        return None
    said = _joined(exercise.warm_ups, ", ")
    return tag("p", tag("b", "Warm-up: "), said, class_="warm-up")


def _more(exercise: ExerciseSheet) -> Element:
    parts: list[Child] = [_titled_list("Form", exercise.cues)]
    parts.append(_titled_list("Progress", exercise.progress))
    parts.append(_titled_list("Instead", exercise.instead))
    for title, whys in (("Why", exercise.why), ("Behind it", exercise.grounds)):
        if whys:
            parts += [tag("h5", title), why_list(whys)]
    return tag(
        "details",
        tag("summary", "Form, progress and why", class_="small"),
        parts,
    )


def _titled_list(title: str, texts: Sequence[str]) -> Sequence[Element]:
    if not texts:
        return ()
    return (tag("h5", title), tag("ul", [tag("li", it) for it in texts]))


def every_session(weeks: Iterable[WeekSheet]) -> Element:
    """Return all weeks, each to unfold."""
    return tag(
        "section",
        tag("h2", "Every session", id="sessions"),
        tag(
            "p",
            "Unfold the weeks you need; what is unfolded is printed.",
            class_="hint screen",
        ),
        [_week(it) for it in weeks],
        class_="sessions",
        aria_labelledby="sessions",
    )


def _week(week: WeekSheet) -> Element:
    kind = tag("span", capital(week.kind), class_="kind") if week.kind else None
    return tag(
        "details",
        tag("summary", tag("h3", week.title, " ", kind)),
        _note(week.note),
        tag("div", [_session(it) for it in week.sessions], class_="days"),
        class_="week",
    )


def _session(session: SessionSheet) -> Element:
    title = DOT.join(
        filter(None, (session.title, session.name, session.when, session.minutes))
    )
    heads = ("Exercise", "Sets", "Load", "Effort", "Rest")
    return tag(
        "table",
        tag("caption", title),
        tag(
            "thead",
            tag("tr", [tag("th", it, role="columnheader") for it in heads], role="row"),
            role="rowgroup",
        ),
        [_rows(it) for it in session.exercises],
        class_="session",
        role="table",  # its rows flow on a phone, which would hide that they are rows
    )


def _rows(exercise: ExerciseSheet) -> Element:
    name = f"{exercise.place} {exercise.name}".strip()
    rows = [
        _row(name if number == 0 else "", line, exercise)
        for number, line in enumerate(exercise.work)
    ]
    return tag("tbody", rows, role="rowgroup")


def _row(name: str, line: SetLine, exercise: ExerciseSheet) -> Element:
    warm_up = ", ".join(exercise.warm_ups) if name else ""
    note = exercise.note if name else ""
    under = (f"Warm-up: {warm_up}" if warm_up else "", note, *line.further)
    kind = f"{line.kind} " if line.kind else ""
    return tag(
        "tr",
        tag("th", name, _small(under), role="rowheader"),
        tag("td", f"{kind}{line.amount}", role="cell"),
        tag("td", line.load, _small([line.plates]), role="cell"),
        tag("td", line.effort, role="cell"),
        tag("td", line.rest, role="cell"),
        role="row",
    )


def _small(texts: Iterable[str]) -> list[Element]:
    return [tag("small", it) for it in texts if it]


def _note(note: str) -> Element | None:
    return tag("p", note, class_="note") if note else None
