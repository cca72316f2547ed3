"""The plan of a case: what is still to be done for the person, what was done, and when one looks again."""

from ui.pages.plan.plan_page import PlanPage

__all__ = ["PlanPage"]
