"""Everything that can be done from a menu, the toolbar or a key, each defined once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from boneage_desktop.core.components import trainer_installed
from boneage_desktop.core.reading import Mode
from boneage_desktop.ui import icons, words
from boneage_desktop.ui.language import LANGUAGES
from boneage_desktop.ui.theme import THEMES, Colours

OVERLAYS: dict[str, tuple[str, ...]] = {
    "none": (),
    "lbp": ("lbp",),
    "circular": ("circular",),
    "rotation_invariant": ("rotation_invariant",),
    "chain": ("rotation_invariant", "lbp", "circular"),
}
TOOLS = ("distance", "angle", "arrow", "note")
HEATS = ("none", "looks", "moved")
MODES = ("best", "fast")
ENGINES = ("auto", "onnx", "tensorflow")
SD_REFERENCES = ("brush", "greulich_pyle")


@dataclass(frozen=True)
class Act:
    """An action's name, icon, keys and whether it can be checked; its text follows the language."""

    name: str
    icon: str = ""
    keys: tuple[str, ...] = ()
    checkable: bool = False


TABS = ("read", "series", "train")
ACTS = (
    Act("read", "", ("Ctrl+1",), checkable=True),
    Act("series", "", ("Ctrl+2",), checkable=True),
    Act("train", "", ("Ctrl+3",), checkable=True),
    Act("open", "open", ("Ctrl+O",)),
    Act("open_folder", "", ("Ctrl+Shift+O",)),
    Act("demo"),
    Act("choose_model"),
    Act("quit", "", ("Ctrl+Q",)),
    Act("undo", "undo", ("Ctrl+Z",)),
    Act("redo", "redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
    Act("copy", "copy", ("Ctrl+C",)),
    Act("copy_image", "", ("Ctrl+Shift+C",)),
    Act("save_image"),
    Act("name_on_pictures", checkable=True),
    Act("try_again", "again", ("F5",)),
    Act("accept", "accept", ("A",)),
    Act("change", "change", ("C",)),
    Act("reject", "reject", ("X",)),
    Act("find", "", ("Ctrl+F",)),
    Act("import_folder", "import"),
    Act("anonymise"),
    Act("user_name"),
    Act("report_save", "report", ("Ctrl+S",)),
    Act("report_print", "", ("Ctrl+P",)),
    Act("report_head"),
    Act("report_template"),
    Act("report_named", checkable=True),
    Act("export_table", "", ("Ctrl+E",)),
    Act("export_reports", "", ("Ctrl+Shift+E",)),
    Act("own_reading", "", ("B",)),
    Act("blind_first", checkable=True),
    Act("drift"),
    Act("previous", "", ("[",)),
    Act("next", "", ("]",)),
    Act("invert", "invert", ("I",), checkable=True),
    Act("rotate", "rotate", ("R",)),
    Act("rotate_left", "rotate-left", ("Shift+R",)),
    Act("flip", "flip", ("F",), checkable=True),
    Act("auto_window", "", ("0",)),
    Act("distance", "distance", ("D",), checkable=True),
    Act("angle", "angle", ("V",), checkable=True),
    Act("arrow", "arrow", ("P",), checkable=True),
    Act("note", "note", ("T",), checkable=True),
    Act("magnifier", "magnifier", ("M",), checkable=True),
    Act("marks", "", ("K",), checkable=True),
    Act("delete_marks"),
    Act("side_by_side", "side-by-side", ("S",), checkable=True),
    Act("fit", "fit", ("Ctrl+0",)),
    Act("zoom_in", "", ("Ctrl++", "Ctrl+=")),
    Act("zoom_out", "", ("Ctrl+-",)),
    Act("overlay", "overlay", ("O",), checkable=True),
    Act("regions", "regions", ("G",), checkable=True),
    Act("heat", "heat", ("H",), checkable=True),
    Act("reset_region"),
    Act("reset_regions"),
    Act("studies", "studies", ("F7",), checkable=True),
    Act("reading", "reading", ("F8",), checkable=True),
    Act("grades", "", ("Ctrl+G",)),
    Act("height", "", ("Ctrl+H",)),
    Act("full_screen", "", ("F11",), checkable=True),
    Act("settings", "settings", ("Ctrl+,",)),
    Act("lock", "lock", ("Ctrl+L",)),
    Act("help", "", ("F1",)),
    Act("keys", "keys", ("?",)),
    Act("tour"),
    Act("reports"),
    Act("licences"),
)


class Actions(QObject):
    """The window's actions by name, and the groups of which one is always chosen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._acts = {act.name: act for act in ACTS}
        self._by_name = {act.name: self._action(act, window) for act in ACTS}
        self.overlay = self._group({name: name for name in OVERLAYS})
        self.heat = self._group({name: name for name in HEATS})
        self.theme = self._group({name: name for name in THEMES})
        self.language = self._group({"": "", **LANGUAGES})
        self.mode = self._group({name: name for name in MODES})
        self.engine = self._group({name: name for name in ENGINES})
        self.sd_reference = self._group({name: name for name in SD_REFERENCES})
        self.engine.actions()[-1].setEnabled(trainer_installed())
        self.tabs = QActionGroup(self)
        for name in TABS:
            self.tabs.addAction(self[name])
        self._modes: dict[str, Mode] = {}
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def named(self) -> dict[str, QAction]:
        """All single actions."""
        return dict(self._by_name)

    def set_colours(self, colours: Colours) -> None:
        """Draw the icons in the theme's colours."""
        for name, act in self._acts.items():
            if act.icon:
                self[name].setIcon(icons.icon(act.icon, colours))

    def set_film_shown(self, shown: bool) -> None:
        """Enable what needs a film."""
        for name in (
            "copy",
            "copy_image",
            "save_image",
            "auto_window",
            *TOOLS,
            "magnifier",
            "delete_marks",
            "side_by_side",
            "accept",
            "change",
            "reject",
            "try_again",
            "own_reading",
            "grades",
            "height",
            "invert",
            "rotate",
            "rotate_left",
            "flip",
            "fit",
            "zoom_in",
            "zoom_out",
            "overlay",
            "regions",
            "heat",
        ):
            self[name].setEnabled(shown)
        for group in (self.overlay, self.heat):
            group.setEnabled(shown)

    def set_modes(self, modes: tuple[Mode, ...]) -> None:
        """Say beside each way of reading what it costs with the present model."""
        self._modes = {mode.name: mode for mode in modes}
        self.retranslate()

    def retranslate(self) -> None:
        """Take the texts of the present language; a tooltip names the key."""
        texts = _texts()
        for name, action in self._by_name.items():
            action.setText(texts[name])
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{texts[name].rstrip('…')}  ({key})" if key else texts[name])
        for group in (self.overlay, self.heat, self.theme, self.language, self.engine, self.sd_reference):
            for action in group.actions():
                action.setText(texts.get(f"{action.data()}", LANGUAGES.get(action.data(), action.text())))
        self.language.actions()[0].setText(texts["system_language"])
        for action in self.mode.actions():
            action.setText(_mode_text(texts[action.data()], self._modes.get(action.data())))

    def _action(self, act: Act, window: QWidget) -> QAction:
        action = QAction(self)
        action.setObjectName(act.name)
        action.setCheckable(act.checkable)
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        window.addAction(action)
        return action

    def _group(self, choices: dict[str, str]) -> QActionGroup:
        group = QActionGroup(self)
        for value, text in choices.items():
            action = QAction(text, group)
            action.setCheckable(True)
            action.setData(value)
        return group


def choose(group: QActionGroup, value: str) -> None:
    """Check the action of a group that stands for the value."""
    for action in group.actions():
        if action.data() == value:
            action.setChecked(True)


def _mode_text(text: str, mode: Mode | None) -> str:
    """The name of a way of reading with what was measured of it."""
    if mode is None or mode.mae_months is None or mode.seconds is None:
        return text
    measured = QCoreApplication.translate("Actions", "error {months} months, {seconds} s a film")
    return f"{text}  ·  {measured.format(months=words.number(mode.mae_months), seconds=words.number(mode.seconds, 2))}"


def _texts() -> dict[str, str]:
    return {
        "read": QCoreApplication.translate("Actions", "Read"),
        "series": QCoreApplication.translate("Actions", "Series"),
        "train": QCoreApplication.translate("Actions", "Train"),
        "open": QCoreApplication.translate("Actions", "Open…"),
        "open_folder": QCoreApplication.translate("Actions", "Open folder…"),
        "demo": QCoreApplication.translate("Actions", "Show the demo film"),
        "choose_model": QCoreApplication.translate("Actions", "Choose model folder…"),
        "quit": QCoreApplication.translate("Actions", "Quit"),
        "undo": QCoreApplication.translate("Actions", "Undo"),
        "redo": QCoreApplication.translate("Actions", "Redo"),
        "copy": QCoreApplication.translate("Actions", "Copy the reading as text"),
        "copy_image": QCoreApplication.translate("Actions", "Copy the film as a picture"),
        "save_image": QCoreApplication.translate("Actions", "Save the film as a picture…"),
        "name_on_pictures": QCoreApplication.translate("Actions", "Name on pictures"),
        "try_again": QCoreApplication.translate("Actions", "Read again"),
        "accept": QCoreApplication.translate("Actions", "Accept the age"),
        "change": QCoreApplication.translate("Actions", "Change the age…"),
        "reject": QCoreApplication.translate("Actions", "Reject the reading…"),
        "find": QCoreApplication.translate("Actions", "Find in the history"),
        "import_folder": QCoreApplication.translate("Actions", "Import into the history…"),
        "anonymise": QCoreApplication.translate("Actions", "Copy without identity…"),
        "user_name": QCoreApplication.translate("Actions", "Name in the records…"),
        "report_save": QCoreApplication.translate("Actions", "Save the report…"),
        "report_print": QCoreApplication.translate("Actions", "Print the report…"),
        "report_head": QCoreApplication.translate("Actions", "Head of the report…"),
        "report_template": QCoreApplication.translate("Actions", "Edit the report template…"),
        "report_named": QCoreApplication.translate("Actions", "Patient's name in the file's name"),
        "export_table": QCoreApplication.translate("Actions", "Export the studies as a table…"),
        "export_reports": QCoreApplication.translate("Actions", "Save the reports of the studies…"),
        "own_reading": QCoreApplication.translate("Actions", "Enter your own reading"),
        "blind_first": QCoreApplication.translate("Actions", "Read before the machine"),
        "drift": QCoreApplication.translate("Actions", "Your readings against the machine's…"),
        "brush": QCoreApplication.translate("Actions", "Brush Foundation: mean and spread of its children"),
        "greulich_pyle": QCoreApplication.translate("Actions", "Greulich-Pyle: the age itself, spread of the Brush Foundation"),
        "previous": QCoreApplication.translate("Actions", "Previous film"),
        "next": QCoreApplication.translate("Actions", "Next film"),
        "invert": QCoreApplication.translate("Actions", "Invert"),
        "rotate": QCoreApplication.translate("Actions", "Rotate right"),
        "rotate_left": QCoreApplication.translate("Actions", "Rotate left"),
        "flip": QCoreApplication.translate("Actions", "Flip"),
        "auto_window": QCoreApplication.translate("Actions", "Automatic, for what is in view"),
        "distance": QCoreApplication.translate("Actions", "Measure a distance"),
        "angle": QCoreApplication.translate("Actions", "Measure an angle"),
        "arrow": QCoreApplication.translate("Actions", "Arrow with words"),
        "note": QCoreApplication.translate("Actions", "Note"),
        "magnifier": QCoreApplication.translate("Actions", "Magnifier"),
        "marks": QCoreApplication.translate("Actions", "Marks"),
        "delete_marks": QCoreApplication.translate("Actions", "Delete all marks of the film"),
        "side_by_side": QCoreApplication.translate("Actions", "Side by side"),
        "fit": QCoreApplication.translate("Actions", "Fit to window"),
        "zoom_in": QCoreApplication.translate("Actions", "Zoom in"),
        "zoom_out": QCoreApplication.translate("Actions", "Zoom out"),
        "overlay": QCoreApplication.translate("Actions", "Texture overlay"),
        "regions": QCoreApplication.translate("Actions", "Regions"),
        "heat": QCoreApplication.translate("Actions", "Heat map"),
        "reset_region": QCoreApplication.translate("Actions", "Selected region back to automatic"),
        "reset_regions": QCoreApplication.translate("Actions", "All regions back to automatic"),
        "studies": QCoreApplication.translate("Actions", "List of films"),
        "reading": QCoreApplication.translate("Actions", "Reading"),
        "grades": QCoreApplication.translate("Actions", "Grade by RUS-CHN"),
        "height": QCoreApplication.translate("Actions", "Adult height"),
        "full_screen": QCoreApplication.translate("Actions", "Full screen"),
        "settings": QCoreApplication.translate("Actions", "Settings…"),
        "lock": QCoreApplication.translate("Actions", "Lock the window"),
        "help": QCoreApplication.translate("Actions", "Help"),
        "keys": QCoreApplication.translate("Actions", "Keys"),
        "tour": QCoreApplication.translate("Actions", "Tour of the window"),
        "reports": QCoreApplication.translate("Actions", "Reports of errors…"),
        "licences": QCoreApplication.translate("Actions", "Licences of the parts…"),
        "none": QCoreApplication.translate("Actions", "Off"),
        "lbp": QCoreApplication.translate("Actions", "LBP"),
        "circular": QCoreApplication.translate("Actions", "Circular LBP (16 points, radius 2)"),
        "rotation_invariant": QCoreApplication.translate("Actions", "Rotation-invariant LBP"),
        "chain": QCoreApplication.translate("Actions", "Chain: rotation-invariant → LBP → circular"),
        "looks": QCoreApplication.translate("Actions", "Where it looks"),
        "moved": QCoreApplication.translate("Actions", "What moved the age"),
        "dark": QCoreApplication.translate("Actions", "Dark"),
        "light": QCoreApplication.translate("Actions", "Light"),
        "best": QCoreApplication.translate("Actions", "Best: mean of several looks"),
        "fast": QCoreApplication.translate("Actions", "Fast: one look"),
        "auto": QCoreApplication.translate("Actions", "Automatic"),
        "onnx": "ONNX Runtime",
        "tensorflow": "TensorFlow",
        "system_language": QCoreApplication.translate("Actions", "Language of the system"),
    }
