"""Which languages an officer can hold a talk in, and their sex."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from ui.asking.deed_dialog import DeedDialog
from ui.ground.tasks import Tasks
from ui.text.profile_text import LANGUAGES, language_name, sex_text
from ui.theme import SPACE
from ui.widgets.field import Field
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Officer
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import profiles

_COLUMNS = 3


class ProfileDialog(DeedDialog):
    """Changes an officer's profile.

    Args:
        desk: The unlocked desk.
        officer: Whose.
        profile: As it is.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        officer: Officer,
        profile: OfficerProfile,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Languages and sex of {name}").format(name=officer.name)
        super().__init__(title, self.tr("Save"), tasks, parent)
        self._desk = desk
        self._officer = officer
        self._before = profile
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "For whoever chooses an interviewer or an interpreter. It stays on this desk and stands in "
                    "no certificate."
                ),
                "body",
                self,
            )
        )
        self.body.addWidget(label(self.tr("Can hold a talk in"), "strong", self))
        self.languages = {code: QCheckBox(language_name(code), self) for code in LANGUAGES}
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.l)
        for place, (code, box) in enumerate(self.languages.items()):
            box.setChecked(code in profile.languages)
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        self.body.addLayout(grid)
        others = [code for code in profile.languages if code not in LANGUAGES]
        self.others = QLineEdit(" ".join(others), self)
        self.others.setMaxLength(80)
        self.body.addWidget(
            Field(
                self.tr("Others"),
                self.others,
                self.tr("ISO 639 codes with spaces between them, such as “sgh yai”."),
                self,
            )
        )
        self.sex = QComboBox(self)
        for sex in Sex:
            self.sex.addItem(sex_text(sex), sex)
        self.sex.setCurrentIndex(self.sex.findData(profile.sex))
        self.body.addWidget(
            Field(
                self.tr("Sex"),
                self.sex,
                self.tr("A person may ask to talk with somebody of their own sex."),
                self,
            )
        )

    def begin(self) -> None:
        """Save it; languages that were there stay in their order."""
        chosen = {code for code, box in self.languages.items() if box.isChecked()}
        chosen |= set(self.others.text().split())
        kept = [code for code in self._before.languages if code in chosen]
        added = [code for code in (*self.languages, *self.others.text().split()) if code in chosen]
        profile = OfficerProfile(tuple(dict.fromkeys([*kept, *added])), Sex(self.sex.currentData()))
        self.run(profiles.set_profile, self._desk, self._officer.id, profile, reports=False)

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.others if name == "languages" else None
