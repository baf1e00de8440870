"""Colours of the window: two complete palettes with the same roles."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from boneage_desktop.ui.typography import text_px


@dataclass(frozen=True)
class Colours:
    """Roles of colour as #RRGGBB; every text role has a contrast of at least 4.5:1 on background and panel."""

    background: str
    panel: str
    line: str
    text: str
    quiet: str
    accent: str
    good: str
    caution: str
    stop: str


DARK = Colours("#14171A", "#1C2024", "#2C3238", "#E6E9EC", "#9AA4AE", "#4CA6FF", "#5BC489", "#F2B84B", "#F0716B")
LIGHT = Colours("#F4F6F8", "#FFFFFF", "#D3D9DF", "#1A1E22", "#55606B", "#0A64BC", "#1B7A44", "#8A5A00", "#B3261E")

BONE_ROW_COLOURS = {"forearm": "#56B4E9", "metacarpals": "#E69F00", "phalanges": "#009E73", "distal": "#CC79A7"}

THEMES = {"dark": DARK, "light": LIGHT}

TEXT_SIZES = (11, 13, 15, 20, 22, 28, 40)
"""Sizes of text in the sheet, in px where text is 13 px high."""

_SHEET = Template("""
* { font-size: ${size_13}px; }
QMainWindow, QWidget#centre, QDialog { background: $background; }
QWidget { color: $text; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 8px; }
QMenuBar { background: $panel; padding: 0 8px; }
QMenuBar::item { padding: 4px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $line; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $line; }
QMenu::item:disabled { color: $quiet; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; spacing: 2px; padding: 4px 8px; }
QToolBar::separator { width: 1px; background: $line; margin: 6px 6px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 5px; }
QToolButton[popupMode="1"], QToolButton[popupMode="2"] { padding-right: 16px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 3px; }
QToolButton:hover, QToolButton:open { background: $line; }
QToolButton:checked { background: $line; }
QToolButton::menu-button { border: none; width: 14px; }
QToolButton::menu-button:hover { background: $line; border-radius: 4px; }
QToolButton[role="tab"] { padding: 5px 14px; font-weight: 600; color: $quiet; border-radius: 0;
                          border-bottom: 2px solid transparent; }
QToolButton[role="tab"]:hover { color: $text; background: transparent; }
QToolButton[role="tab"]:checked { color: $text; background: transparent; border-bottom-color: $accent; }
QToolButton:focus { border-color: $accent; }
QPushButton { background: $panel; border: 1px solid $line; border-radius: 4px; padding: 6px 16px; }
QPushButton:hover { border-color: $quiet; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $quiet; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border-color: $text; }
QPushButton[role="primary"]:focus { border-color: $text; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 4px 8px; }
QPushButton[role="link"]:disabled { color: $quiet; }
QPushButton[role="link"]:hover, QPushButton[role="link"]:focus { border-color: $line; }
QPushButton[role="segment"] { padding: 5px 2px; min-width: 48px; }
QPushButton[role="segment"]:checked { border-color: $accent; color: $accent; }
QPushButton[role="choice"] { padding: 8px 12px; text-align: left; font-size: ${size_20}px; font-weight: 600; }
QLineEdit { background: $background; border: 1px solid $line; border-radius: 4px; padding: 5px 8px;
            selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus { border-color: $accent; }
QComboBox, QSpinBox { background: $background; border: 1px solid $line; border-radius: 4px; padding: 4px 8px; }
QComboBox { padding-right: 24px; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $quiet; border-radius: 3px; background: $background; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: none; }
QCheckBox::indicator:focus { border-color: $text; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down { border: none; background: transparent; width: 22px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; border-left: 4px solid $background;
                        border-right: 4px solid $background; border-top: 5px solid $quiet; }
QComboBox:hover, QSpinBox:hover { border-color: $quiet; }
QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus { border-color: $accent; }
QComboBox:disabled, QSpinBox:disabled { color: $quiet; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; selection-background-color: $line;
                              selection-color: $text; }
QPlainTextEdit { background: $background; border: 1px solid $line; border-radius: 4px; padding: 8px;
                 selection-background-color: $accent; selection-color: $on_accent; }
QTableView { background: transparent; border: none; outline: none; selection-background-color: $line; selection-color: $text; }
QTableView::item { padding: 2px 8px; border-bottom: 1px solid $line; }
QTableView::indicator { width: 12px; height: 12px; border: 1px solid $quiet; border-radius: 3px; background: $background; }
QTableView::indicator:checked { background: $accent; border-color: $accent; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $quiet; border: none; border-bottom: 1px solid $line; padding: 4px 8px;
                       font-size: ${size_11}px; font-weight: 600; }
QLineEdit[invalid="true"] { border-color: $stop; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: $panel; border: none; }
QListView[ground="clear"] { background: transparent; }
QListView { background: $panel; border: none; outline: none; }
QListWidget::item { padding: 6px 8px; border-radius: 4px; }
QListWidget::item:hover { background: $line; }
QListWidget::item:selected { background: $line; color: $text; }
QListWidget:focus { border: 1px solid $accent; }
QTextBrowser { background: $panel; border: none; selection-background-color: $accent; selection-color: $on_accent; }
QLabel { background: transparent; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="section"] { color: $quiet; font-size: ${size_11}px; font-weight: 600; }
QLabel[role="name"] { font-size: ${size_15}px; font-weight: 600; }
QLabel[role="caution"] { color: $caution; }
QLabel[role="stop"] { color: $stop; }
QLabel[role="good"] { color: $good; }
QLabel[role="age"] { font-size: ${size_40}px; font-weight: 500; }
QLabel:disabled { color: $quiet; }
QLabel[role="figure"] { font-size: ${size_28}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${size_22}px; font-weight: 600; }
QFrame[role="panel"] { background: $panel; border: none; }
QFrame[role="card"] { background: $background; border: 1px solid $line; border-radius: 6px; }
QFrame[role="card"][ground="panel"] { background: $panel; }
QFrame[role="line"] { background: transparent; border: none; border-bottom: 1px solid $line; }
QFrame[role="foot"] { background: $panel; border: none; border-top: 1px solid $line; }
QPushButton[role="menu"] { text-align: left; padding: 6px 12px; font-weight: 600; }
QScrollArea[ground="clear"], QScrollArea[ground="clear"] > QWidget > QWidget { background: transparent; }
QFrame[role="message"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[role="target"] { background: $panel; border: 2px dashed $line; border-radius: 12px; }
QFrame[role="target"][over="true"] { border-color: $accent; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; }
QStatusBar { background: $panel; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $quiet; padding: 2px 8px; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $line; }
QSlider::handle:horizontal { background: $text; width: 12px; height: 12px; margin: -4px 0; border-radius: 6px; }
QSlider::handle:horizontal:disabled { background: $quiet; }
QSlider::handle:horizontal:focus { background: $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line; min-height: 32px; border-radius: 4px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; min-width: 32px; border-radius: 4px; margin: 1px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def on_accent(colours: Colours) -> str:
    """The text colour on a filled accent: the end of the palette that stands out more."""
    return max((colours.background, colours.text, "#FFFFFF"), key=lambda colour: contrast(colour, colours.accent))


def faint(colours: Colours) -> str:
    """The colour of what is disabled: halfway from quiet text to the panel."""
    pairs = zip(*(_parts(colour) for colour in (colours.quiet, colours.panel)), strict=True)
    return "#" + "".join(f"{(one + other) // 2:02X}" for one, other in pairs)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1, relative luminance)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def apply(name: str) -> Colours:
    """Give the application the colours of a theme at the present size of text.

    What is so already is left: every widget would be polished anew.
    """
    colours = THEMES.get(name, DARK)
    application, wanted, sheet = QApplication.instance(), palette(colours), stylesheet(colours)
    if application.palette() != wanted:
        application.setPalette(wanted)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)
    return colours


def stylesheet(colours: Colours) -> str:
    """How every widget of Qt's own looks, at the present size of text."""
    sizes = {f"size_{size}": text_px(size) for size in TEXT_SIZES}
    return _SHEET.substitute(vars(colours), **sizes, on_accent=on_accent(colours))


def palette(colours: Colours) -> QPalette:
    """The same roles for what the style sheet does not reach (dialogs, painted items)."""
    result = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: colours.background,
        roles.WindowText: colours.text,
        roles.Base: colours.panel,
        roles.AlternateBase: colours.background,
        roles.Text: colours.text,
        roles.Button: colours.panel,
        roles.ButtonText: colours.text,
        roles.ToolTipBase: colours.panel,
        roles.ToolTipText: colours.text,
        roles.PlaceholderText: colours.quiet,
        roles.Highlight: colours.accent,
        roles.HighlightedText: on_accent(colours),
        roles.Link: colours.accent,
        roles.Mid: colours.line,
    }.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return result


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in _parts(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _parts(colour: str) -> list[int]:
    return [int(colour[start : start + 2], 16) for start in (1, 3, 5)]
