"""Pictures of the officers of a desk, and of every dialog about their keys."""

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.asking.token_pin_dialog import TokenPinDialog
from ui.pages.people.add_officer_dialog import AddOfficerDialog
from ui.pages.people.store_key_dialogs import RemoveOfficerDialog
from ui.pages.this_desk.passphrase_dialogs import AddKeyFileDialog, ChangePassphraseDialog
from vetting_desk.errors import TokenPinNeededError
from vetting_desk.model import Officer, Role, new_id

_WORDS = "nine quiet herons paint bridges"


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk, tasks, window = frame.open_desk, camera.tasks, frame.window()
    frame.go("people")
    camera.take("people")
    adding = AddOfficerDialog(desk, tasks, window)
    adding.name.setText("Farida Sample")
    adding.passphrase.first.field.setText(_WORDS)
    camera.take_dialog("add", adding)
    officer = Officer(new_id(), "Farida Sample", Role.INTERVIEWER)
    camera.take_dialog("remove", RemoveOfficerDialog(desk, officer, tasks, window))
    changing = ChangePassphraseDialog(desk, tasks, window)
    changing.new.first.field.setText(_WORDS)
    camera.take_dialog("change-passphrase", changing)
    camera.take_dialog("key-file", AddKeyFileDialog(desk, tasks, window))
    wanted = TokenPinNeededError(label="Invented token", serial="0001")
    camera.take_dialog("token-pin", TokenPinDialog(wanted, window))


OFFICERS = Subject(
    "officers", ("people", "add", "remove", "change-passphrase", "key-file", "token-pin"), _walk
)
