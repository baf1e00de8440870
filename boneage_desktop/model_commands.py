"""The command `models`: what it does to the models of this machine, and how it says so."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict, replace
from typing import Any

from boneage_desktop.core import paths, settings
from boneage_desktop.core.model_folder import file_sha256
from boneage_desktop.service.model_store import ModelStore


def records(parsed: Namespace) -> list[dict[str, Any]]:
    """Does what is asked and gives what to print: models, events, or the file that was written."""
    store = ModelStore(paths.models())
    signed = {"by": parsed.by, "reason": parsed.reason} if "by" in parsed else {}
    kept = settings.load(paths.settings_file())
    match parsed.action:
        case "history":
            return [asdict(event) for event in store.history()]
        case "export":
            file = store.export(store.find(parsed.model), parsed.file)
            return [{"file": str(file), "sha256": file_sha256(file)}]
        case "install":
            found = [store.install(parsed.folder, **signed)]
        case "import":
            found = [store.import_file(parsed.file, **signed)]
        case "use":
            settings.check(paths.settings_file())
            found = [store.find(parsed.model)]
            kept = replace(kept, model_folder=store.use(found[0], **signed))
            settings.save(kept, paths.settings_file())
        case "remove":
            store.remove(store.find(parsed.model), chosen=kept.model_folder, **signed)
            found = list(store.models())
        case _:
            found = list(store.models())
    current = store.current(kept.model_folder)
    return [{"key": model.key, "current": model == current, **asdict(model), "folder": str(model.folder)} for model in found]


def line(record: dict[str, Any]) -> str:
    """A record in words."""
    if "file" in record:
        return f"{record['file']}: SHA-256 {record['sha256']}"
    if "action" in record:
        return "{when} {action} {model} {version}, {by}: {reason}".format(**record)
    signed = "came with the program" if record["shipped"] else "installed {installed} by {by}: {reason}".format(**record)
    unusable = "" if record["usable"] else "; cannot be used by this version of the program"
    return f"{'*' if record['current'] else ' '} {record['key']} ({record['name']} {record['version']}), {signed}{unusable}"
