"""Who is at the desk: the one place that knows, for everything that is written under a name."""

from dataclasses import dataclass

from vetting_desk.model import Officer


@dataclass(slots=True)
class AtDesk:
    """The officer at the desk.

    Attributes:
        officer: Who; None before anyone is, as when a casebook is created.
    """

    officer: Officer | None = None

    @property
    def id(self) -> str:
        """Their id; empty for nobody."""
        return self.officer.id if self.officer else ""

    @property
    def name(self) -> str:
        """Their name; empty for nobody."""
        return self.officer.name if self.officer else ""
