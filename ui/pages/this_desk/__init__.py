"""What concerns this desk as a whole: its officer's key, its backups, its end."""

from ui.pages.this_desk.page import ThisDeskPage

__all__ = ["ThisDeskPage"]
