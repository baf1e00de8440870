"""The program's entry: the window, or one of the commands."""

from __future__ import annotations

import multiprocessing
import os
import sys
from argparse import Namespace
from pathlib import Path

from boneage_desktop import arguments, cli
from boneage_desktop.core.system_libraries import install_line, missing_qt_packages


def main(given: list[str] | None = None) -> int:
    """Runs the program and gives its exit code."""
    multiprocessing.freeze_support()
    parsed = arguments.parse(sys.argv[1:] if given is None else given)
    if parsed.command == "window":
        return _window(parsed)
    if parsed.command == "self-test":
        return _self_test()
    if parsed.command == "report":
        return _report(parsed)
    return cli.run(parsed)


def _window(parsed: Namespace) -> int:
    obstacle = _obstacle(dict(os.environ))
    if obstacle:
        print(obstacle, file=sys.stderr)
        return 1
    from boneage_desktop import app

    return app.run([Path(film) for film in parsed.films], model_folder=parsed.model, device=parsed.device, engine=parsed.engine)


def _report(parsed: Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    obstacle = _obstacle(dict(os.environ))
    if obstacle:
        print(obstacle, file=sys.stderr)
        return 1
    from boneage_desktop import report_command

    return report_command.run(parsed)


def _self_test() -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    obstacle = _obstacle(dict(os.environ))
    if obstacle:
        print(obstacle, file=sys.stderr)
        return 1
    from boneage_desktop import app

    result = app.self_test()
    print(cli.json_line(result))
    return 0 if result.get("ok") else 1


def _obstacle(environment: dict[str, str]) -> str | None:
    """Why no window can open here, and what to do; None where one can."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    packages = missing_qt_packages(x11=platform in ("", "xcb"))
    if packages:
        return f"The window needs system libraries that are missing here. Install them with:\n  {install_line(packages)}"
    has_screen = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or platform
    if sys.platform.startswith("linux") and not has_screen:
        return (
            "There is no screen to open a window on. Start the program in a desktop session, or use: boneage-desktop read FILM"
        )
    return None


if __name__ == "__main__":
    sys.exit(main())
