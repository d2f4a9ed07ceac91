"""A plan in the words and the order in which a person reads it.

`plan_sheet(plan)` says everything once; the page, the print and the calendar only lay
it out. Texts here are plain: whoever writes a file escapes them for that file.
"""

from liftwright.exchange.sheet.plan_sheet import plan_sheet
from liftwright.exchange.sheet.sheets import PlanSheet

__all__ = ["PlanSheet", "plan_sheet"]
