"""A whole plan as a record."""

from collections.abc import Mapping

from liftwright import __version__
from liftwright.catalog import catalog
from liftwright.exchange.json_text import Record, number
from liftwright.exchange.plan_record.forecasts import size_record, strength_record
from liftwright.exchange.plan_record.health import (
    energy_record,
    protein_record,
    screening_record,
)
from liftwright.exchange.plan_record.programs import program_record
from liftwright.exchange.plan_record.requests import request_record
from liftwright.exchange.training_days import training_days
from liftwright.planner.periodization.attempts import Attempt
from liftwright.planner.plan import Plan, Proof, Reason, Relaxation
from liftwright.planner.template import WeekTemplate

VERSION = 1
"""Raised when a reader of the version before would go wrong, and only then."""


def plan_record(plan: Plan) -> Record:
    """Return everything a plan says."""
    names = {it.id: it.name for it in catalog().values()}
    days = training_days(plan.program, plan.request.start)
    return {
        "format": "liftwright.plan",
        "version": VERSION,
        "made_by": f"liftwright {__version__}",
        "request": request_record(plan.request),
        "periodization": plan.periodization.value,
        "proof": proof_record(plan.proof),
        "program": program_record(plan.program, days, names),
        "typical_week": _template(plan.template),
        "weekly_sets": _weekly_sets(plan),
        "forecast": {
            "size": [size_record(it) for it in plan.size],
            "strength": [strength_record(it) for it in plan.strength],
        },
        "screening": screening_record(plan.screening),
        "protein": protein_record(plan.protein),
        "energy": energy_record(plan.energy),
        "reasons": [_reason(it) for it in plan.reasons],
        "relaxed": [_relaxation(it) for it in plan.relaxed],
        "notes": list(plan.notes),
        "attempts": [_attempt(it) for it in plan.attempts],
    }


def proof_record(proof: Proof) -> Record:
    """Return how good a week is, in smallest detectable effects."""
    return {
        "objective": number(proof.objective),
        "bound": number(proof.bound),
        "gap": number(proof.gap),
        "relative_gap": number(proof.relative_gap),
        "resolution": number(proof.resolution),
        "is_optimal": proof.is_optimal,
        "gain": number(proof.gain),
        "size": number(proof.size),
        "strength": number(proof.strength),
    }


def _template(template: WeekTemplate) -> Record:
    return {
        "days": [
            {
                "weekday": day.weekday.name.lower(),
                "slots": [
                    {
                        "exercise": slot.exercise.id,
                        "exercise_name": slot.exercise.name,
                        "zone": slot.zone.value,
                        "sets": slot.n_sets,
                    }
                    for slot in day.slots
                ],
            }
            for day in template.days
        ]
    }


def _weekly_sets(plan: Plan) -> Mapping[str, int | float]:
    by_name = sorted((it.value, sets) for it, sets in plan.weekly_sets.items())
    return {muscle: number(sets) for muscle, sets in by_name}


def _reason(reason: Reason) -> Record:
    return {
        "subject": reason.subject,
        "text": reason.text,
        "findings": list(reason.findings),
    }


def _relaxation(relaxation: Relaxation) -> Record:
    return {
        "rule": relaxation.rule,
        "text": relaxation.text,
        "findings": list(relaxation.findings),
    }


def _attempt(attempt: Attempt) -> Record:
    return {
        "lift": attempt.lift,
        "number": attempt.number,
        "load": str(attempt.load),
        "chance": number(attempt.chance),
    }
