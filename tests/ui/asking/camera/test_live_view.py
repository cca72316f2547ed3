"""A frame is shown in its own shape, in the middle."""

from pytestqt.qtbot import QtBot

from tests.ui.seen import plain
from ui.asking.camera.live_view import LiveView


def test_a_frame_keeps_its_shape_on_a_dark_ground(qtbot: QtBot) -> None:
    view = LiveView()
    qtbot.addWidget(view)
    view.resize(800, 300)
    view.show_frame(plain("lime"))
    shown = view.grab().toImage()
    ratio = shown.devicePixelRatio()
    assert shown.pixelColor(int(400 * ratio), int(150 * ratio)).name() == "#00ff00"
    assert shown.pixelColor(int(20 * ratio), int(150 * ratio)).lightness() < 60
    view.clear()
    assert view.grab().toImage().pixelColor(int(400 * ratio), 10).lightness() < 60
