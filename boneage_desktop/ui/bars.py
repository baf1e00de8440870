"""The menu bar and the toolbar: where the actions stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QSizePolicy, QSlider, QToolBar, QToolButton, QWidget

from boneage_desktop.ui import icons
from boneage_desktop.ui.actions import TABS, TOOLS, Actions
from boneage_desktop.ui.theme import Colours
from boneage_desktop.ui.tool_button import ToolButton


class Bars(QObject):
    """Menus and toolbar of a window; the menus of window presets, overlay and heat map stand in both."""

    opacity_changed = Signal(int)

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self.presets = QMenu(window)
        self._overlay = _menu_of(actions.overlay, window)
        self._heat = _menu_of(actions.heat, window)
        self._theme = _menu_of(actions.theme, window)
        self._language = _menu_of(actions.language, window)
        self._mode = _menu_of(actions.mode, window)
        self._engine = _menu_of(actions.engine, window)
        self._reference = _menu_of(actions.sd_reference, window)
        self._menus = {name: QMenu(window) for name in ("file", "edit", "film", "tools", "view", "help")}
        self._preferences, self._report = QMenu(window), QMenu(window)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setFixedWidth(64)
        self.opacity.valueChanged.connect(self.opacity_changed)
        self._window_button, self._settings_button, self._tools = QToolButton(), QToolButton(), ToolButton(actions)
        self._fill_menus()
        self._fill_toolbar()
        window.installEventFilter(self)
        self._retranslate()

    def set_colours(self, colours: Colours) -> None:
        self._window_button.setIcon(icons.icon("window", colours))
        self._tools.set_colours(colours)
        self._settings_button.setIcon(icons.icon("settings", colours))
        self._bar.findChild(QToolButton, "qt_toolbar_ext_button").setIcon(icons.icon("more", colours))

    def set_film_shown(self, shown: bool) -> None:
        self._window_button.setEnabled(shown)
        self._tools.setEnabled(shown)
        self.opacity.setEnabled(shown)
        self.presets.setEnabled(shown)

    def set_beside(self, beside: bool) -> None:
        """Leave out what is about a film while a tab beside the reading is shown."""
        for action in self._of_films:
            action.setVisible(not beside)
        for name in ("film", "tools"):
            self._menus[name].menuAction().setVisible(not beside)

    def help_place(self) -> QRect:
        """Where the menu of the help stands in the window; where the system shows the menus, the button of the settings."""
        bar = self._window.menuBar()
        if bar.isNativeMenuBar():
            return QRect(self._settings_button.mapTo(self._window, QPoint()), self._settings_button.size())
        return bar.actionGeometry(self._menus["help"].menuAction()).translated(bar.pos())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._actions.retranslate()
            self._retranslate()
        return super().eventFilter(watched, event)

    def _fill_menus(self) -> None:
        plan = {
            "file": (
                "open", "open_folder", "import_folder", "demo", None,
                "report_save", "report_print", self._report, None, "export_table", "export_reports", "anonymise", None,
                "choose_model", self._mode, self._engine, None, "settings", "lock", None, "quit",
            ),
            "edit": (
                "undo", "redo", None, "own_reading", "accept", "change", "reject", None,
                "copy", "copy_image", "save_image", "name_on_pictures", None, "try_again", None, "find", None,
                "blind_first", "drift", self._reference,
            ),
            "film": (
                "previous", "next", None, self.presets, "invert", "rotate", "rotate_left", "flip", None,
                "reset_region", "reset_regions", None, "anonymise",
            ),
            "tools": (*TOOLS, None, "magnifier", "side_by_side", None, "marks", "delete_marks"),
            "view": (
                *TABS, None, "fit", "zoom_in", "zoom_out", None, self._overlay, "regions", self._heat, None,
                "studies", "reading", "grades", "height", "full_screen", None, self._theme, self._language,
            ),
            "help": ("help", "keys", "tour", None, "reports", "licences"),
        }  # fmt: skip
        for name, entries in plan.items():
            self._fill(self._menus[name], entries)
            self._window.menuBar().addMenu(self._menus[name])
        own = (
            *("settings", None, self._theme, self._language, "user_name", None, self._mode, self._engine, "choose_model", None),
            *(self._reference, "blind_first", None, "keys"),
        )
        self._fill(self._preferences, own)
        self._fill(self._report, ("report_head", "report_template", "report_named"))

    def _fill(self, menu: QMenu, entries: tuple[str | QMenu | None, ...]) -> None:
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, QMenu):
                menu.addMenu(entry)
            else:
                menu.addAction(self._actions[entry])

    def _fill_toolbar(self) -> None:
        self._bar = QToolBar(self._window)
        self._bar.setMovable(False)
        self._bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._window.addToolBar(self._bar)
        for name in TABS:
            self._bar.addAction(self._actions[name])
            self._bar.widgetForAction(self._actions[name]).setProperty("role", "tab")
        self._bar.addSeparator()
        self._bar.addAction(self._actions["open"])
        self._bar.addSeparator()
        self._add_menu_button(self._window_button, self.presets)
        for name in ("invert", "rotate_left", "rotate", "flip", "fit"):
            self._bar.addAction(self._actions[name])
        self._bar.addWidget(self._tools)
        for name in ("magnifier", "side_by_side"):
            self._bar.addAction(self._actions[name])
        self._bar.addSeparator()
        self._add_action_with_menu("overlay", self._overlay)
        self._bar.addWidget(self.opacity)
        self._bar.addSeparator()
        self._bar.addAction(self._actions["regions"])
        self._add_action_with_menu("heat", self._heat)
        self._bar.addSeparator()
        self._bar.addAction(self._actions["undo"])
        self._bar.addAction(self._actions["redo"])
        self._bar.addSeparator()
        self._bar.addAction(self._actions["report_save"])
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._gap_action = self._bar.addWidget(gap)
        self._bar.addAction(self._actions["studies"])
        self._bar.addAction(self._actions["reading"])
        self._settings_action = self._add_menu_button(self._settings_button, self._preferences)
        kept = {*(self._actions[name] for name in TABS), self._settings_action, self._gap_action}
        self._of_films = [action for action in self._bar.actions() if action not in kept]
        for button in self._bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _add_menu_button(self, button: QToolButton, menu: QMenu) -> QAction:
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return self._bar.addWidget(button)

    def _add_action_with_menu(self, name: str, menu: QMenu) -> None:
        self._bar.addAction(self._actions[name])
        button = self._bar.widgetForAction(self._actions[name])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _retranslate(self) -> None:
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "film": self.tr("F&ilm"),
            "tools": self.tr("&Tools"),
            "view": self.tr("&View"),
            "help": self.tr("&Help"),
        }
        for name, title in titles.items():
            self._menus[name].setTitle(title)
        self.presets.setTitle(self.tr("Window and level"))
        self._overlay.setTitle(self.tr("Texture overlay"))
        self._heat.setTitle(self.tr("Heat map"))
        self._theme.setTitle(self.tr("Theme"))
        self._report.setTitle(self.tr("Look of the report"))
        self._language.setTitle(self.tr("Language"))
        self._mode.setTitle(self.tr("Way of reading"))
        self._engine.setTitle(self.tr("Engine"))
        self._reference.setTitle(self.tr("Reference of the SD score"))
        for widget, text in (
            (self._window_button, self.tr("Window and level")),
            (self._settings_button, self.tr("Theme, language, model")),
            (self.opacity, self.tr("Opacity of the overlay")),
            (self._bar.findChild(QToolButton, "qt_toolbar_ext_button"), self.tr("More")),
        ):
            widget.setToolTip(text)
            widget.setAccessibleName(text)


def _menu_of(group: QActionGroup, parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.addActions(group.actions())
    return menu
