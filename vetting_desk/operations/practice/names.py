"""What the two desks of a training organisation are called, in every language alike."""

from typing import Final

from vetting_desk.model import DeskKind

NAMES: Final = {DeskKind.POST: "Training post", DeskKind.HQ: "Training headquarters"}
