"""The tree of known errors.

BoneAgeError              something the program foresaw; has a code and values, no prose
├── FilmError             this file cannot be shown or read
│   ├── FilmNotFound          code "not_found"       values: path
│   ├── UnknownFormat         code "unknown_format"  values: path
│   ├── NotAnImage            code "not_an_image"    values: path, what   (structured report, DICOMDIR, no pixel data …)
│   ├── SeveralFrames         code "several_frames"  values: path, frames
│   ├── TruncatedFilm         code "truncated"       values: path, expected_bytes, found_bytes
│   ├── LyingHeader           code "lying_header"    values: path, rows, columns
│   ├── UnsupportedCoding     code "unsupported"     values: path, coding
│   ├── DamagedFilm           code "damaged"         values: path, detail
│   └── FilmRefused           the film can be shown and is better not read; who reads it anyway gets the code as a warning
│       ├── NotAHand              code "not_a_hand"      values: confidence
│       ├── HandCropped           code "cropped"         values: outside   (number of regions)
│       ├── FilmTooDark           code "too_dark"        values: steps     (of grey)
│       └── FilmBurntOut          code "burnt_out"       values: percent   (of the regions that is plain white)
├── ModelError            a model cannot be used, installed or passed on
│   ├── ModelMissing          code "model_missing"   values: folder
│   ├── ModelDamaged          code "model_damaged"   values: folder, detail
│   ├── ModelFileDamaged      code "model_file"      values: path, detail
│   ├── ModelUnknown          code "model_unknown"   values: model
│   ├── ModelInUse            code "model_in_use"    values: model
│   ├── GraphMissing          code "graph_missing"   values: folder   (no network.onnx, and no TensorFlow to read without it)
│   ├── NotSigned             code "not_signed"      values: none
│   ├── StoreUnwritable       code "model_store"     values: folder, detail
│   └── ModelMadeByNewer      code "made_by_newer"   values: path, written_by, found, known
├── LabelsError               code "labels"          values: path, detail
├── GradesError               code "grades"          values: detail
├── ConfigurationError        code "configuration"   values: detail
├── MadeByNewer               code "made_by_newer"   values: path, written_by, found, known   (numbers of formats)
├── HistoryUnusable           code "history"         values: folder, detail
├── CopyNotWritten            code "copy"            values: folder, detail   (a copy of a film without identity)
├── ReportError           a report of a study cannot be made as it is wanted
│   ├── TemplateBroken        code "template"            values: path, line, found   (what stands where a value should)
│   ├── TemplateLacks         code "template_lacks"      values: path, name
│   ├── TemplateUnreadable    code "template_unreadable" values: path, detail
│   └── ReportUnwritable      code "report_unwritable"   values: path, detail
├── TrainerMissing            code "trainer_missing" values: none
├── TrainingError         a training cannot begin or had to end; its run goes on where it was
│   ├── TooFewFilms           code "too_few_films"   values: part, films, needed
│   ├── DiskFull              code "disk_full"       values: folder
│   ├── DeviceLost            code "device_lost"     values: detail
│   └── TrainingCutShort      code "training_cut_short"  values: detail
└── WorkerLost                code "worker_lost"     values: exit_code

`message(error)` gives the one calm English sentence: what happened and what to do. The window translates by code.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

SENTENCES = {
    "not_found": "There is no file at {path}. Check the name, or whether the drive is connected.",
    "unknown_format": "{path} is not a DICOM file or a picture that can be read. Export the film as DICOM or PNG.",
    "not_an_image": "{path} holds no radiograph ({what}). Choose the film itself.",
    "several_frames": "{path} holds {frames} frames. Export the hand film as a single image.",
    "truncated": "{path} is cut short: {found_bytes} of {expected_bytes} bytes are there. Copy or export the film again.",
    "lying_header": "{path} declares {columns} × {rows} pixels, which its size cannot hold. Export the film again.",
    "unsupported": "{path} is stored as {coding}, which cannot be decoded here. Export it uncompressed or as JPEG 2000.",
    "damaged": "{path} is damaged ({detail}). Copy or export the film again.",
    "not_a_hand": "No hand was found on this film. Check that it is a hand in postero-anterior view.",
    "cropped": "{outside} of the 11 regions were not found on the film. Choose a film that shows the whole hand, from the "
    "fingertips to the wrist.",
    "too_dark": "The film is too dark; steps of grey that it shows: {steps}. Export it again with all its grey levels, or take "
    "it anew.",
    "burnt_out": "The film is burnt out: {percent} % of its regions is plain white. Export it again with all its grey levels, "
    "or take it anew.",
    "model_missing": "There is no model in {folder}. Choose another model folder or install the program again.",
    "model_damaged": "The model in {folder} cannot be used ({detail}). Choose another model or install the program again.",
    "model_file": "{path} cannot be imported as a model ({detail}). Ask for the file again, or have the model exported again.",
    "model_unknown": "No model called {model} is installed. Choose one from the list of models.",
    "model_in_use": "The model {model} is the current one or came with the program. Only another model can be removed.",
    "graph_missing": "The model in {folder} has no network.onnx; without it only TensorFlow reads it, which is not installed. "
    "Choose another model or add the training component.",
    "not_signed": "A change of models is signed off with a name and a reason. Enter both.",
    "model_store": "The model cannot be written to {folder} ({detail}). Make room there, or check who may write.",
    "labels": "The table {path} cannot be used: {detail}.",
    "grades": "The grades cannot be used: {detail}. Grade the bones anew.",
    "configuration": "The configuration cannot be used: {detail}.",
    "made_by_newer": "{path} was written by a newer version of the program ({written_by}). Use that version or a later one; "
    "nothing was changed.",
    "copy": "The copy cannot be written to {folder} ({detail}). Make room there, or choose another folder.",
    "history": "The study history in {folder} cannot be used ({detail}). Films can be read; nothing is kept meanwhile.",
    "template": "Line {line} of the report template {path} cannot be filled in: {found} names nothing that is known. "
    "The template of the program is used; correct yours, or write $$ for a dollar sign.",
    "template_lacks": "The report template {path} lacks ${name}, which no report goes without. The template of the program is "
    "used; put ${name} back.",
    "template_unreadable": "The report template {path} cannot be read ({detail}). The template of the program is used; save "
    "yours as UTF-8 text, or check who may read it.",
    "report_unwritable": "{path} cannot be written ({detail}). Choose another place, or check who may write there.",
    "trainer_missing": "This needs the training component, which is not installed. Debian, Ubuntu: install the package "
    "boneage-desktop-trainer. Other Linux: unpack boneage-desktop-trainer-*.tar.xz over the program. Windows: run the "
    "installer again and tick Training. From source: python -m pip install -r requirements.lock",
    "too_few_films": "The part {part} has {films} films and needs {needed}. Add films, or change how they are divided.",
    "disk_full": "There is no room left in {folder}. Make room and start the training again; it goes on where it was.",
    "device_lost": "The device that computes was lost ({detail}). Start the training again; it goes on where it was.",
    "training_cut_short": "A part of the training ended unexpectedly ({detail}). Start it again; it goes on where it was.",
    "worker_lost": "The reading process stopped unexpectedly. It has been started again; try the film once more.",
    "unexpected": "Something went wrong. The film is unchanged; copy the details and report them.",
}


class BoneAgeError(Exception):
    """A foreseen failure: `code` names it, `values` fill its sentence; both travel between processes."""

    code = "unexpected"

    def __init__(self, **values: Any) -> None:
        self.values = {key: str(value) if key in ("path", "folder") else value for key, value in values.items()}
        super().__init__(message_for(self.code, self.values))

    def __reduce__(self) -> tuple[Callable[..., BoneAgeError], tuple[type[BoneAgeError], dict[str, Any]]]:
        return _rebuild, (type(self), self.values)


class FilmError(BoneAgeError):
    """This file cannot be shown or read."""


class FilmNotFound(FilmError):
    code = "not_found"


class UnknownFormat(FilmError):
    code = "unknown_format"


class NotAnImage(FilmError):
    code = "not_an_image"


class SeveralFrames(FilmError):
    code = "several_frames"


class TruncatedFilm(FilmError):
    code = "truncated"


class LyingHeader(FilmError):
    code = "lying_header"


class UnsupportedCoding(FilmError):
    code = "unsupported"


class DamagedFilm(FilmError):
    code = "damaged"


class FilmRefused(FilmError):
    """A film that can be shown and is better not read."""


class NotAHand(FilmRefused):
    code = "not_a_hand"


class HandCropped(FilmRefused):
    code = "cropped"


class FilmTooDark(FilmRefused):
    code = "too_dark"


class FilmBurntOut(FilmRefused):
    code = "burnt_out"


REFUSALS = tuple(refusal.code for refusal in (NotAHand, HandCropped, FilmTooDark, FilmBurntOut))


class ModelError(BoneAgeError):
    """A model cannot be used, installed or passed on."""


class ModelMissing(ModelError):
    code = "model_missing"


class ModelDamaged(ModelError):
    code = "model_damaged"


class ModelFileDamaged(ModelError):
    code = "model_file"


class ModelUnknown(ModelError):
    code = "model_unknown"


class ModelInUse(ModelError):
    code = "model_in_use"


class GraphMissing(ModelError):
    code = "graph_missing"


class NotSigned(ModelError):
    code = "not_signed"


class StoreUnwritable(ModelError):
    code = "model_store"


class LabelsError(BoneAgeError):
    code = "labels"


class GradesError(BoneAgeError):
    code = "grades"


class ConfigurationError(BoneAgeError):
    code = "configuration"


class MadeByNewer(BoneAgeError):
    code = "made_by_newer"


class ModelMadeByNewer(ModelError, MadeByNewer):
    """A model folder or a file with a model whose format this version does not know."""


class HistoryUnusable(BoneAgeError):
    code = "history"


class ReportError(BoneAgeError):
    """A report of a study cannot be made as it is wanted."""


class TemplateBroken(ReportError):
    code = "template"


class TemplateLacks(ReportError):
    code = "template_lacks"


class TemplateUnreadable(ReportError):
    code = "template_unreadable"


class ReportUnwritable(ReportError):
    code = "report_unwritable"


class CopyNotWritten(BoneAgeError):
    code = "copy"


class TrainerMissing(BoneAgeError):
    code = "trainer_missing"


class TrainingError(BoneAgeError):
    """A training cannot begin or had to end; its run goes on where it was."""


class TooFewFilms(TrainingError):
    code = "too_few_films"


class DiskFull(TrainingError):
    code = "disk_full"


class DeviceLost(TrainingError):
    code = "device_lost"


class TrainingCutShort(TrainingError):
    code = "training_cut_short"


class WorkerLost(BoneAgeError):
    code = "worker_lost"


def message_for(code: str, values: dict[str, Any]) -> str:
    """The English sentence of a code, filled with its values."""
    return SENTENCES.get(code, SENTENCES["unexpected"]).format(**values)


def message(error: BaseException) -> str:
    """The calm English sentence of any error; an unforeseen one gets the general sentence."""
    return str(error) if isinstance(error, BoneAgeError) else SENTENCES["unexpected"]


def _rebuild(kind: type[BoneAgeError], values: dict[str, Any]) -> BoneAgeError:
    return kind(**values)
