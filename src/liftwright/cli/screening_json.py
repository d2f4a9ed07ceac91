"""Writes a screening for programs."""

from liftwright.app.screening_answers import BY_NAME
from liftwright.cli.json_text import json_text
from liftwright.coaching.screening import NOT_MEDICAL_ADVICE, Screening
from liftwright.domain.person import ScreeningAnswers


def screening_json(answers: ScreeningAnswers, found: Screening) -> str:
    """Return answers and what they mean as JSON text."""
    limits = found.limits
    content = {
        "answers": {
            name: getattr(answers, question.field) for name, question in BY_NAME.items()
        },
        "clearance": found.clearance.value,
        "may_start": found.may_start,
        "referral": found.referral,
        "limits": {
            "max_fraction_1rm": limits.max_fraction_1rm,
            "min_rir": limits.min_rir,
            "min_rest_s": limits.min_rest_s,
            "max_sets": limits.max_sets,
            "max_days": limits.max_days,
            "gentle_weeks": limits.gentle_weeks,
            "allows_vigorous": limits.allows_vigorous,
            "allows_one_rm_test": limits.allows_one_rm_test,
            "allows_breath_hold": limits.allows_breath_hold,
            "excluded": sorted(limits.excluded),
            "extras": sorted(limits.extras),
        },
        "notes": list(limits.notes),
        "why": list(found.why),
        "disclaimer": NOT_MEDICAL_ADVICE,
    }
    return json_text("screening", content)
