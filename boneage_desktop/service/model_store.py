"""The models installed on this machine beside the shipped one: folders, and a journal that says who brought them and why.

journal.jsonl      one line for each model installed, chosen or removed; a folder counts from the line that says so
NAME-VERSION[-n]/  a model folder
.part-*/           a model on its way in

Which model reads is said by `Settings.model_folder` alone: `use` gives what to keep there.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from boneage_desktop.core.errors import ModelDamaged, ModelFileDamaged, ModelInUse, ModelUnknown, NotSigned, StoreUnwritable
from boneage_desktop.core.model_folder import read_unchecked, read_values
from boneage_desktop.imaging.prepare import PREPARATION
from boneage_desktop.service import model_archive, model_journal
from boneage_desktop.service.model_journal import Action, Event
from boneage_desktop.service.stored_model import StoredModel, check_unchanged, is_chosen, is_unchanged, is_usable, shipped

LONGEST_KEY = 70
FORGOTTEN_AFTER_SECONDS = 24 * 3600


@dataclass(frozen=True)
class ModelStore:
    """The models in a folder, which is made when something is first written."""

    folder: Path

    def models(self) -> tuple[StoredModel, ...]:
        """The shipped model, then the installed ones in the order in which they came. Cards are read, weights are not."""
        return (*shipped(), *(self._stored(event) for event in self._standing().values()))

    def current(self, chosen: str) -> StoredModel | None:
        """The model that `Settings.model_folder` names; None for a folder elsewhere."""
        return next((model for model in self.models() if is_chosen(model, chosen)), None)

    def find(self, key: str) -> StoredModel:
        """The model of that key. Errors: ModelUnknown."""
        for model in self.models():
            if model.key == key:
                return model
        raise ModelUnknown(model=key)

    def history(self) -> tuple[Event, ...]:
        """All that happened to models here, oldest first."""
        return model_journal.events(self._journal)

    def install(self, folder: Path, *, by: str, reason: str) -> StoredModel:
        """Copy a model folder into the store, its weights checked before and after; the model that is there already where it
        is the same.

        Errors: NotSigned, ModelMissing, ModelDamaged, StoreUnwritable.
        """
        _check_signed(by, reason)
        with self._draft() as draft:
            read_values(folder, preparation=PREPARATION)
            for name in model_archive.members(folder):
                (draft / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(folder / name, draft / name)
            return self._accept(draft, read_values(draft, preparation=PREPARATION), by=by, reason=reason)

    def import_file(self, file: Path, *, by: str, reason: str) -> StoredModel:
        """Install a model that `export` wrote, once all of it is found to be what its manifest lists.

        Errors: NotSigned, ModelFileDamaged, StoreUnwritable.
        """
        _check_signed(by, reason)
        with self._draft() as draft:
            model_archive.unpack(file, draft)
            try:
                values = read_values(draft, preparation=PREPARATION)
            except ModelDamaged as error:
                raise ModelFileDamaged(path=file, detail=error.values["detail"]) from error
            return self._accept(draft, values, by=by, reason=reason)

    def export(self, model: StoredModel, file: Path) -> Path:
        """Write a model to one file, with card, page and a manifest; gives the file, named with the suffix of such files.

        Errors: ModelMissing, ModelDamaged, StoreUnwritable.
        """
        named = file if file.name.endswith(model_archive.SUFFIX) else file.with_name(file.name + model_archive.SUFFIX)
        check_unchanged(model)
        with _writing(named.parent):
            model_archive.pack(model.folder, named)
        return named

    def use(self, model: StoredModel, *, by: str, reason: str) -> str:
        """Sign that a model becomes the current one; gives what `Settings.model_folder` shall hold.

        Errors: NotSigned, ModelMissing, ModelDamaged, StoreUnwritable.
        """
        _check_signed(by, reason)
        check_unchanged(model)
        self._sign("use", model, by=by, reason=reason)
        return model.setting

    def remove(self, model: StoredModel, *, chosen: str, by: str, reason: str) -> None:
        """Delete an installed model that is not the one `chosen` in the settings; the journal keeps its lines.

        Errors: NotSigned, ModelUnknown, ModelInUse, StoreUnwritable.
        """
        _check_signed(by, reason)
        model = self.find(model.key)
        if model.shipped or is_chosen(model, chosen):
            raise ModelInUse(model=model.key)
        self._sign("remove", model, by=by, reason=reason)
        shutil.rmtree(model.folder, ignore_errors=True)

    @property
    def _journal(self) -> Path:
        return self.folder / "journal.jsonl"

    def _standing(self) -> dict[str, Event]:
        """The line of each model that was installed and not removed, by the folder's name."""
        standing: dict[str, Event] = {}
        for event in self.history():
            if event.action == "install":
                standing[event.folder] = event
            elif event.action == "remove":
                standing.pop(event.folder, None)
        return standing

    def _stored(self, event: Event) -> StoredModel:
        folder = self.folder / event.folder
        return StoredModel(
            *(event.model, event.version, event.sha256, folder),
            shipped=False,
            usable=is_usable(folder),
            installed=event.when,
            by=event.by,
            reason=event.reason,
        )

    def _sign(self, action: Action, model: StoredModel, *, by: str, reason: str) -> Event:
        place = "" if model.shipped else model.key
        names = (model.name, model.version, model.sha256)
        event = Event(model_journal.now(), by.strip(), reason.strip(), action, *names, place)
        with _writing(self.folder):
            model_journal.append(self._journal, event)
        return event

    def _accept(self, draft: Path, values: dict[str, Any], *, by: str, reason: str) -> StoredModel:
        """The draft as a model of the store, if it is not there yet."""
        for model in self.models():
            if not model.shipped and is_unchanged(model) and read_unchecked(model.folder) == values:
                return model
        _settle(draft)
        folder = draft.rename(self.folder / self._free_key(values["name"], values["version"]))
        model = StoredModel(values["name"], values["version"], values["sha256"], folder, shipped=False, usable=True)
        try:
            return self._stored(self._sign("install", model, by=by, reason=reason))
        except StoreUnwritable:
            shutil.rmtree(folder, ignore_errors=True)
            raise

    def _free_key(self, name: str, version: str) -> str:
        """A folder's name that no model has or had."""
        plain = re.sub(r"[^\w.-]+", "_", f"{name}-{version}")[:LONGEST_KEY].strip(".")
        taken = {event.folder for event in self.history()}
        keys = (plain if number == 1 else f"{plain}-{number}" for number in count(1))
        return next(key for key in keys if key not in taken and not (self.folder / key).exists())

    @contextmanager
    def _draft(self) -> Iterator[Path]:
        """A folder that is not there yet, beside the models; what was begun in it is gone afterwards."""
        with _writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            with TemporaryDirectory(dir=self.folder, prefix=".part-", ignore_cleanup_errors=True) as part:
                yield Path(part) / "model"

    def _sweep(self) -> None:
        """Delete what killed installations and removals left."""
        standing, removed = self._standing(), {event.folder for event in self.history() if event.action == "remove"}
        for path in self.folder.iterdir():
            begun = path.name.startswith(".part-") and time.time() - path.stat().st_mtime > FORGOTTEN_AFTER_SECONDS
            if begun or path.name in removed - standing.keys():
                shutil.rmtree(path, ignore_errors=True)


def _check_signed(by: str, reason: str) -> None:
    if not (by.strip() and reason.strip()):
        raise NotSigned


def _settle(folder: Path) -> None:
    """Bring the files to the disk, so that the journal never names what a power cut takes away."""
    for file in (path for path in folder.rglob("*") if path.is_file()):
        with file.open("r+b") as stream:
            os.fsync(stream.fileno())


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreUnwritable(folder=folder, detail=error.strerror or str(error)) from error
