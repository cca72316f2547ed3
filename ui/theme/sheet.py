"""The style sheet made from the tokens: short, and the only one of the program.

It sets what the palette cannot: edges, corners, heights, type sizes. Widgets choose among its rules
by the properties ``textRole``, ``kind`` and ``surface`` (see `ui.theme.roles`).
"""

from string import Template

from ui.theme.fonts import scaled
from ui.theme.tokens import SPACE, Size, Tokens, TypeSize
from vetting_desk.paths import resource_path

_UNLOCK = """
QLabel, QCheckBox, QRadioButton { background: transparent; }
QLabel[textRole="caption"] { font-size: ${caption}px; color: $muted; }
QLabel[textRole="hint"], QLabel[textRole="muted"] { color: $muted; }
QLabel[textRole="strong"] { font-weight: 600; }
QLabel[textRole="question"], QLabel[textRole="heading"] {
  font-size: ${question}px; font-weight: 600;
}
QLabel[textRole="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[textRole="lock"] { font-size: ${lock}px; font-weight: 600; }
QLabel[textRole="ok"] { color: $ok; }
QLabel[textRole="warn"] { color: $warn; }
QLabel[textRole="error"] { color: $error; }
QFrame[surface="card"] {
  background: $surface; border: ${edge}px solid $border; border-radius: ${corner}px;
}
QFrame[hairline="true"] {
  background: $border; border: 0; max-height: ${edge}px; min-height: ${edge}px;
}
QPushButton, QToolButton {
  min-height: ${button}px; padding: 0 16px; border: ${edge}px solid $strong;
  border-radius: ${corner}px; background: $surface; color: $text; outline: 0;
}
QPushButton[kind="primary"] {
  background: $accent; border-color: $accent; color: $on_accent; font-weight: 600;
}
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_down; border-color: $accent_down; }
QPushButton[kind="primary"]:disabled { background: $bg; border-color: $border; color: $muted; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  border-color: transparent; background: transparent; color: $accent; padding: 0 8px;
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {
  background: $soft; border-color: transparent;
}
QPushButton[kind="quiet"]:disabled { color: $muted; }
QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox {
  background: $surface; border: ${edge}px solid $strong; border-radius: ${corner}px;
  padding: 0 10px; color: $text; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QAbstractSpinBox, QComboBox { min-height: ${field}px; }
QLineEdit:read-only, QTextEdit:read-only, QPlainTextEdit:read-only { background: $sunken; }
QLineEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: $bg; color: $muted; border-color: $border;
}
QLineEdit[wrong="true"], QTextEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"],
QAbstractSpinBox[wrong="true"] { border: 2px solid $error; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > #qt_scrollarea_viewport, QWidget[scrolled="true"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $strong; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
_REST = """
QToolTip { color: $bg; background: $text; border: 0; padding: 4px 8px; font-size: ${caption}px; }
QFrame[surface="sunken"] { background: $sunken; border: 0; }
QFrame[surface="soft"] {
  background: $soft; border: ${edge}px solid $accent; border-radius: ${corner}px;
}
QFrame[surface="banner"] {
  background: $surface; border: ${edge}px solid $border; border-radius: ${corner}px;
}
QFrame[surface="banner"][tone="error"] { border-color: $error; }
QFrame[surface="banner"][tone="warn"] { border-color: $warn; }
QFrame[surface="banner"][tone="ok"] { border-color: $ok; }
QFrame[surface="problem"] { border: 0; border-left: 4px solid $error; }
QFrame[surface="training"] { background: $warn; border: 0; }
QFrame[surface="training"] QLabel { color: $on_warn; font-weight: 600; font-size: ${caption}px; }
QFrame[surface="messages"] { background: $text; border: 0; border-radius: ${corner}px; }
QFrame[surface="messages"] QLabel, QLabel[surface="messages"] { color: $bg; }
QFrame[surface="messages"] QPushButton {
  color: $bg; border: ${edge}px solid $bg; background: transparent;
}
QToolButton { padding: 0 8px; min-width: ${tool}px; }
QPushButton:hover, QToolButton:hover { background: $soft; border-color: $accent; }
QPushButton:pressed, QToolButton:pressed { background: $soft; }
QPushButton:disabled, QToolButton:disabled {
  color: $muted; border-color: $border; background: $bg;
}
QPushButton[kind="link"] {
  min-height: ${link}px; border-color: transparent; background: transparent; color: $accent; padding: 0;
}
QPushButton[kind="problem"] {
  text-align: left; border-color: transparent; background: transparent; color: $error; padding: 0;
}
QPushButton[kind="problem"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:hover { background: $soft; border-color: transparent; }
QPushButton::menu-indicator {
  image: url("$mark_down"); width: ${mark}px; height: ${mark}px; subcontrol-origin: padding;
  subcontrol-position: right center; right: 8px;
}
QPushButton[menued="true"] { padding-right: 36px; }
QPushButton[kind="danger"] { border-color: $error; color: $error; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: $surface; border-color: $error; }
QPushButton[kind="rail"] {
  text-align: left; border-color: transparent; background: transparent; padding: 0 12px;
}
QPushButton[kind="rail"]:hover { background: $surface; border-color: transparent; }
QPushButton[kind="rail"]:checked { background: $surface; border-color: $border; font-weight: 600; }
QPushButton[kind="chip"] {
  min-height: ${chip}px; min-width: ${chip_least}px; border-radius: ${chip_corner}px;
  padding: 0 12px; border-color: $border;
}
QPushButton[kind="chip"]:checked { background: $soft; border-color: $accent; }
QPushButton[kind="letter"] { min-width: ${chip}px; padding: 0 4px; }
QPushButton[kind="row"] { text-align: left; min-height: ${answer}px; }
QPushButton[kind="row"]:checked { background: $soft; border-color: $accent; }
QTextEdit, QPlainTextEdit { padding: 6px 8px; }
QTextBrowser, QTextBrowser:read-only { background: transparent; border: 0; padding: 0; }
QComboBox::drop-down { border: 0; width: ${drop}px; }
QComboBox::down-arrow { image: url("$mark_down"); width: ${mark}px; height: ${mark}px; }
QComboBox QAbstractItemView {
  background: $surface; border: ${edge}px solid $strong; outline: 0; padding: 4px;
  selection-background-color: $soft; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: ${field}px; padding: 0 8px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  border: 0; width: 24px; background: transparent;
}
QAbstractSpinBox::up-arrow { image: url("$mark_up"); width: ${small}px; height: ${small}px; }
QAbstractSpinBox::down-arrow { image: url("$mark_down"); width: ${small}px; height: ${small}px; }
QCheckBox, QRadioButton { spacing: 12px; min-height: ${field}px; }
QCheckBox::indicator, QRadioButton::indicator {
  width: ${mark}px; height: ${mark}px; border: 2px solid $strong; background: $surface;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$mark_check");
}
QRadioButton::indicator:checked {
  background: $accent; border-color: $accent; image: url("$mark_dot");
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
  border-color: $border; background: $bg;
}
QAbstractItemView {
  background: $surface; border: ${edge}px solid $border; border-radius: ${corner}px; outline: 0;
  alternate-background-color: $bg; gridline-color: $border;
  selection-background-color: $soft; selection-color: $text;
}
QAbstractItemView::indicator {
  width: ${small}px; height: ${small}px; border: 2px solid $strong; border-radius: 4px; background: $surface;
}
QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$mark_check");
}
QAbstractItemView::indicator:disabled { border-color: $border; background: $bg; }
QAbstractItemView::item { padding: 4px 9px; border: 0; }
QAbstractItemView::item:selected { background: $soft; color: $text; $selected_edge }
QHeaderView { background: $surface; border: 0; border-radius: ${corner}px; }
QHeaderView::section {
  background: $surface; color: $muted; border: 0; border-bottom: ${edge}px solid $border;
  padding: 8px 12px; font-size: ${caption}px; font-weight: 600;
}
QHeaderView[dense="true"]::section { padding: 4px 8px; }
QTableCornerButton::section { background: $surface; border: 0; }
QProgressBar {
  background: $sunken; border: ${edge}px solid $border; border-radius: 4px; min-height: 6px; max-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMenu { font-size: ${body}px; background: $surface; border: ${edge}px solid $border; padding: 4px; }
QMenu::item { padding: 8px 24px; border-radius: 4px; }
QMenu::item:selected { background: $soft; color: $text; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QSplitter::handle { background: $border; }
QSlider::groove:horizontal { background: $border; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal {
  background: $accent; width: 24px; height: 24px; margin: -10px 0; border-radius: 12px;
}
QTabBar::tab {
  padding: 8px 16px; border: 0; border-bottom: 2px solid transparent; background: transparent;
}
QTabBar::tab:selected { border-bottom-color: $accent; }
QTabWidget::pane { border: 0; border-top: ${edge}px solid $border; }
QDialog, QMainWindow { background: $bg; }
"""


def make_sheet(tokens: Tokens, scale: int, *, unlock_only: bool = False) -> str:
    """Return the style sheet.

    Args:
        tokens: Colours and edges.
        scale: Text size in per cent.
        unlock_only: True leaves out the rules that the unlock screen does not need: Qt reads every rule
            before it paints anything.
    """
    ink = "dark" if tokens.dark else "light"

    def mark(name: str) -> str:
        return resource_path(f"icons/mark-{name}-{ink}.svg").as_posix()

    edges = 2 * tokens.edge
    control = scaled(Size.control, scale)
    rules = _UNLOCK if unlock_only else _UNLOCK + _REST
    return Template(rules).substitute(
        bg=tokens.bg,
        surface=tokens.surface,
        sunken=tokens.sunken,
        text=tokens.text,
        muted=tokens.muted,
        border=tokens.border,
        strong=tokens.strong,
        accent=tokens.accent,
        accent_hover=_mix(tokens.accent, tokens.text, 15),
        accent_down=_mix(tokens.accent, tokens.text, 30),
        on_accent=tokens.on_accent,
        on_warn=tokens.bg,
        soft=tokens.soft,
        ok=tokens.ok,
        warn=tokens.warn,
        error=tokens.error,
        edge=tokens.edge,
        selected_edge=f"border: {tokens.edge}px solid {tokens.accent};" if tokens.edge > 1 else "",
        corner=Size.corner,
        caption=scaled(TypeSize.caption, scale),
        body=scaled(TypeSize.body, scale),
        question=scaled(TypeSize.question, scale),
        title=scaled(TypeSize.title, scale),
        lock=scaled(TypeSize.lock, scale),
        button=control - edges,
        tool=control - edges - 2 * SPACE.s,
        field=control - edges,
        drop=control - SPACE.s,
        answer=scaled(Size.answer, scale) - edges,
        mark=scaled(Size.icon, scale),
        small=scaled(16, scale),
        round=scaled(Size.icon, scale) // 2 + 2,
        link=scaled(28 if scale <= 100 else 32, scale),  # large letters of some scripts are taller
        chip=scaled(32, scale) - edges,
        chip_corner=scaled(16, scale),
        chip_least=scaled(32, scale) - 24,  # as wide as tall: else Qt drops the corners
        mark_down=mark("down"),
        mark_up=mark("up"),
        mark_check=mark("check"),
        mark_dot=mark("dot"),
    )


def _mix(colour: str, other: str, share: int) -> str:
    """Return `colour` with `share` per cent of `other`, both ``#RRGGBB``."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{(a * (100 - share) + b * share) // 100:02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
