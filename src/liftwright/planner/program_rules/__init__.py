"""The rules on whole programs: progress, failure, deload, loads, order and rest."""

from liftwright.planner.program_rules import headings, rests
from liftwright.planner.program_rules.deloads import planned_deloads
from liftwright.planner.program_rules.failure import path_after_failure
from liftwright.planner.program_rules.jumps import jumps_of_load
from liftwright.planner.program_rules.loadable import loads_that_can_be_made
from liftwright.planner.program_rules.order import order_of_a_session
from liftwright.planner.program_rules.progress import progress_of_a_slot
from liftwright.planner.program_rules.rests import rests_between_sets
from liftwright.planner.program_rules.rule import ProgramRule
from liftwright.planner.rules.rule import Hardness

__all__ = ["PROGRAM_RULES", "ProgramRule"]

PROGRAM_RULES: tuple[ProgramRule, ...] = (
    ProgramRule(
        "progress", Hardness.HARD, progress_of_a_slot, headings.without_progress
    ),
    ProgramRule("load-jumps", Hardness.SOFT, jumps_of_load, headings.jumps),
    ProgramRule("loadable", Hardness.SOFT, loads_that_can_be_made),
    ProgramRule("order", Hardness.SOFT, order_of_a_session),
    ProgramRule("rest", Hardness.SOFT, rests_between_sets, rests.heading),
    ProgramRule("deload", Hardness.SOFT, planned_deloads),
    ProgramRule("failure-path", Hardness.SOFT, path_after_failure),
)
"""Every rule on whole programs, the most serious first."""
