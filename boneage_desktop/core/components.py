"""Which separately installed parts of the program are here. Nothing of them is imported."""

from __future__ import annotations

from importlib.util import find_spec

from boneage_desktop.core.errors import TrainerMissing

TRAINER_PACKAGES = ("keras", "tensorflow")


def trainer_installed() -> bool:
    """Whether the trainer can be imported: asked anew each time, since it may be added while the program runs."""
    return all(_installed(package) for package in TRAINER_PACKAGES)


def require_trainer() -> None:
    """Errors: TrainerMissing, before anything of it is imported."""
    if not trainer_installed():
        raise TrainerMissing


def _installed(package: str) -> bool:
    """A folder without an `__init__` is what an uninstaller left behind, not a package."""
    spec = find_spec(package)
    return spec is not None and spec.origin is not None
