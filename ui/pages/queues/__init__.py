"""Headquarters' queues: what waits, who has it, and moving it on."""

from ui.pages.queues.queues_page import QueuesPage

__all__ = ["QueuesPage"]
