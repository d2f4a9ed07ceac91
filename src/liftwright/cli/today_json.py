"""Writes the session that comes next as JSON: all that a screen needs offline."""

from liftwright.app.training.adjusting import Adjustments
from liftwright.app.training.coming import ComingSession
from liftwright.app.training.dressing import ComingExercise, ComingSets
from liftwright.cli.json_text import json_text
from liftwright.coaching.pain import StandingPain
from liftwright.exchange.json_text import Record, number
from liftwright.exchange.plan_record.amounts import load_record, mass_record
from liftwright.exchange.plan_record.sets import sets_record


def today_json(session: ComingSession | None) -> str:
    """Return the next session as JSON; `session` is null where there is none."""
    return json_text("today", {"session": None if session is None else _whole(session)})


def _whole(session: ComingSession) -> Record:
    return {
        "program": session.program,
        "week": session.week,
        "n_weeks": session.n_weeks or None,
        "day": session.day,
        "week_kind": session.kind,
        "name": session.name,
        "planned": None if session.planned is None else session.planned.isoformat(),
        "minutes": None if session.minutes is None else number(session.minutes),
        "note": session.note,
        "exercises": [_exercise(it) for it in session.exercises],
    }


def _exercise(of: ComingExercise) -> Record:
    return {
        "id": of.id,
        "name": of.name,
        "group": of.group or None,
        "reason": of.reason,
        "warm_ups": [sets_record(it) for it in of.warm_ups],
        "work": [_sets(it) for it in of.work],
        "cues": list(of.cues),
        "note": of.note,
        "how_to_find_the_load": of.how,
        "last": None if of.last is None else of.last[0].isoformat(),
        "pains": [_pain(it) for it in of.pains],
        "instead": [it.id for it in of.instead],
        "instead_of": of.instead_of or None,
        "is_spared": of.is_spared,
        "others": list(of.others),
        "questions": list(of.questions),
    }


def _sets(of: ComingSets) -> Record:
    made, spotter = of.loadable, of.spotter
    return {
        **sets_record(of.sets),
        "reason": of.reason,
        "amount_reason": of.amount_reason,
        "suggestion": None if of.suggestion is None else load_record(of.suggestion),
        "bar": mass_record(made.bar) if made and made.bar else None,
        "plates_a_side": [
            {"plate": mass_record(plate), "count": count}
            for plate, count in (made.per_side if made else ())
        ],
        "safety": None if spotter is None else spotter.text,
        "after": [_after(number, table) for number, table in of.after.items()],
    }


def _after(number_done: int, table: Adjustments) -> Record:
    return {
        "set": number_done,
        "next": [
            {
                "reps": reps,
                "rir": None if rir is None else number(rir),
                "load": None if it.load is None else load_record(it.load),
                "reason": it.reason,
            }
            for (reps, rir), it in table.items()
        ],
    }


def _pain(of: StandingPain) -> Record:
    return {
        "part": of.part,
        "score": of.score,
        "since": of.since.isoformat(),
        "step": of.step,
        "text": of.text,
    }
