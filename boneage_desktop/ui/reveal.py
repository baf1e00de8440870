"""A file shown in the system's file manager, selected where the system can do that."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QProcessEnvironment, QUrl

LIBRARIES = "LD_LIBRARY_PATH"
FILE_MANAGER = "org.freedesktop.FileManager1"
REPLY_MS = 3000


def reveal(file: Path) -> None:
    """Show a file in its folder; nothing is waited for."""
    if sys.platform == "win32":
        QProcess.startDetached("explorer.exe", ["/select,", str(file)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(file)])
    else:
        _ask_file_manager(file)


def _ask_file_manager(file: Path) -> None:
    """Ask the desktop's file manager over D-Bus (freedesktop.org, File Manager Interface); open the folder where it fails."""
    url = QUrl.fromLocalFile(str(file)).toString(QUrl.ComponentFormattingOption.FullyEncoded).replace(",", "%2C")
    call = [f"--dest={FILE_MANAGER}", f"/{FILE_MANAGER.replace('.', '/')}", f"{FILE_MANAGER}.ShowItems"]
    process = _process()
    process.errorOccurred.connect(lambda _error: _open(file.parent))
    process.finished.connect(lambda code: _open(file.parent) if code else None)
    process.start(
        "dbus-send", ["--session", "--print-reply", f"--reply-timeout={REPLY_MS}", *call, f"array:string:{url}", "string:"]
    )


def _open(folder: Path) -> None:
    _process().start("xdg-open", [str(folder)])


def _process() -> QProcess:
    """A process of the system, which must not load the libraries that a frozen program brings along for itself."""
    process = QProcess(QCoreApplication.instance())
    environment = QProcessEnvironment.systemEnvironment()
    own = environment.value(f"{LIBRARIES}_ORIG")
    environment.remove(LIBRARIES)
    if own:
        environment.insert(LIBRARIES, own)
    process.setProcessEnvironment(environment)
    process.finished.connect(process.deleteLater)
    return process
