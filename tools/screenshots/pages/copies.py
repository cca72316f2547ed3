"""Pictures of giving a copy of a case to others."""

from typing import cast

from tools.screenshots.photographer import Photographer
from tools.screenshots.subject import Subject
from ui.pages.cases.copy_dialog import CopyDialog
from vetting_desk.model.copies import CopyFor, CopyKind


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    desk = frame.open_desk
    records = camera.tasks.call(desk.casebook.records.all)
    record = records[0]
    frame.open_case(record.case_id)
    camera.settle(lambda: frame.pages.case.detail is not None)
    copying = frame.pages.case.copying

    def describe() -> CopyDialog:
        copying.begin()
        camera.settle(lambda: copying.dialog is not None)
        dialog = cast("CopyDialog", copying.dialog)
        dialog.choose_kind(CopyKind.COPY)
        dialog.describe(CopyFor.COURT, "Маҳкамаи омӯзишӣ", "1/26")
        dialog.choose_records([each.id for each in records])
        return dialog

    describe()
    camera.take_dialog("copy")
    dialog = describe()
    dialog.look.click()
    camera.settle(lambda: dialog.answers.rowCount() > 0)
    camera.take_dialog("answers")
    describe().show_pages.click()
    camera.settle(lambda: copying.pages is not None)
    camera.take_dialog("pages")
    describe().choose_kind(CopyKind.CASE_FILE)
    camera.take_dialog("case-file")


COPIES = Subject("copies", ("copy", "answers", "pages", "case-file"), _walk)
