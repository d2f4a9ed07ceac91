"""Says what was written down, and what comes of it."""

from collections.abc import Collection

from liftwright.app.aims import body_parts_called
from liftwright.app.training.changing import named_in
from liftwright.app.training.coming import ComingSession
from liftwright.app.training.placing import left_undone
from liftwright.app.training.records import records
from liftwright.app.training.trainee import Trainee
from liftwright.catalog import catalog
from liftwright.cli.page import Page
from liftwright.cli.terminal import Look
from liftwright.cli.today_text import done_words
from liftwright.coaching.pain import in_a_set
from liftwright.domain.fact import Fact, ProgramPlace, SessionDone
from liftwright.domain.session import Session
from liftwright.exchange.sheet.names import date_words, exercise_name
from liftwright.quantities import Mass, Unit


def logged_text(
    fact: Fact,
    before: Trainee,
    after: Trainee,
    coming: ComingSession | None,
    look: Look,
) -> str:
    """Return what was written down and what comes of it.

    Args:
        fact: The session as recorded.
        before: Who trained, before it.
        after: Who trained, with it.
        coming: The session that comes next.
        look: What can be shown.
    """
    assert isinstance(fact.body, SessionDone)  # noqa: S101 - the caller logged one
    page = Page(look)
    place = fact.body.place
    of = f", week {place.week} day {place.day}" if place else ", outside any program"
    page.say(f"Kept: {date_words(fact.day)}{of}.", style="good")
    add_session(page, fact.body.session)
    if place is not None:
        _add_left_undone(page, fact.body.session, place, before)
    _add_pains(page, fact.body.session, after)
    done = {block.exercise for block in fact.body.session.blocks}
    _add_records(page, before, after, done)
    if coming is not None:
        planned = (
            f", planned for {date_words(coming.planned)}" if coming.planned else ""
        )
        page.space()
        page.say(f"Next: {coming.name or f'day {coming.day}'}{planned}.")
        _add_changes(page, coming)
    page.space()
    called = named_in(after, fact)
    page.say(
        f"Wrong? `liftwright edit {called} SETS` corrects it, `liftwright undo` takes"
        " it back.",
        style="dim",
    )
    return str(page)


def add_session(page: Page, session: Session) -> None:
    """Add the exercises of a session with their sets."""
    rows = [
        (exercise_name(it.exercise), done_words(it.sets))
        for it in session.blocks
        if done_words(it.sets)
    ]
    page.pairs(rows)
    if session.note:
        page.say(session.note, indent=2, style="dim")


def _add_left_undone(
    page: Page, session: Session, place: ProgramPlace, trainee: Trainee
) -> None:
    names = [exercise_name(it) for it in left_undone(session, place, trainee)]
    if names:
        page.say(
            f"Not done of this day: {', '.join(names)}. Sets that you log with the same"
            " date go on with it.",
            indent=2,
            style="dim",
        )


def _add_pains(page: Page, session: Session, trainee: Trainee) -> None:
    for block in session.blocks:
        exercise = catalog().get(block.exercise)
        for done in block.sets:
            if done.pain is None or exercise is None:
                continue
            parts = body_parts_called(done.pain.site)
            advice = in_a_set(
                exercise,
                done.pain.score,
                parts,
                trainee.inventory,
                rules=trainee.rules,
            )
            page.say(f"{exercise.name}: {advice.text}", style="warning")
            if advice.substitutes:
                names = ", ".join(it.name for it in advice.substitutes)
                page.say(f"Instead: {names}.", indent=2)


def _add_records(
    page: Page, before: Trainee, after: Trainee, done: Collection[str]
) -> None:
    known = {it.exercise.id: it for it in records(before, done)}
    for now in records(after, done):
        then = known.get(now.exercise.id)
        if then is None or then.one_rm is None or now.one_rm is None:
            continue
        if now.one_rm.mean_kg > then.one_rm.mean_kg and now.one_rm_day:
            best = Mass.of(round(now.one_rm.mean_kg, 1), Unit.KG).into(after.unit)
            page.say(
                f"A best: {now.exercise.name}, about {best.amount:.0f} {best.unit}"
                " for one by estimate.",
                style="good",
            )


def _add_changes(page: Page, coming: ComingSession) -> None:
    for exercise in coming.exercises:
        reasons = dict.fromkeys(it.reason for it in exercise.work if it.reason)
        if exercise.last is not None and reasons:
            page.say(f"{exercise.name}: {'; '.join(reasons)}", indent=2, style="dim")
