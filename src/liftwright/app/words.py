"""Words that people choose from, and the values they stand for."""

from liftwright.domain.aim import Aim, Ruleset
from liftwright.domain.level import Level
from liftwright.quantities import Unit

LEVELS = {level.name.lower(): level for level in Level}
UNITS = {unit.value: unit for unit in Unit}
RULESETS = {rules.value: rules for rules in Ruleset}
AIMS = {aim.value: aim for aim in Aim}
