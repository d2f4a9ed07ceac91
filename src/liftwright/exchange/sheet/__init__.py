"""A plan in the words and the order in which a person reads it.

`plan_sheet(plan)` says everything once; the page, the print and the calendar only lay
it out. Texts here are plain: whoever writes a file escapes them for that file.
"""

from liftwright.exchange.sheet.plan_sheet import plan_sheet, plan_words
from liftwright.exchange.sheet.sheets import PlanSheet, PlanWords

__all__ = ["PlanSheet", "PlanWords", "plan_sheet", "plan_words"]
