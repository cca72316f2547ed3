"""What is due: overdue, today, this week, waiting for others, and the month beside it."""

from ui.pages.agenda.agenda_page import AgendaPage

__all__ = ["AgendaPage"]
