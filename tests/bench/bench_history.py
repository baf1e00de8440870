"""Fills a history with 100,000 studies and measures: opening it, the list, searches, records, the check and the backup."""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from boneage_desktop.core.decision import Decision, DecisionKind
from boneage_desktop.core.radiograph import Imprint, Patient, Radiograph, Sex
from boneage_desktop.core.reading import Hand, ModelName, Reading, RegionReading
from boneage_desktop.core.regions import REGIONS
from boneage_desktop.core.study import StudyQuery, StudyState
from boneage_desktop.service import audit
from boneage_desktop.service.history import films, schema, states
from boneage_desktop.service.history.store import FILE, History, reading_values

STUDIES = 100_000
TIMES = 20
FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红娥玲芬燕彬凤洁梅琳素云莲真环雪荣爱妹香月莺媛"
LATIN = ("Zhang", "Wang", "Miller", "García", "Nguyen", "Smith", "Kowalski", "Öztürk", "Rossi", "Larsen")
THUMBNAIL_BYTES = 3_000


def main() -> None:
    studies = int(sys.argv[1]) if len(sys.argv) > 1 else STUDIES
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder), studies)
        size = (Path(folder) / FILE).stat().st_size
        print(f"{studies} studies, {size / 2**20:.0f} MB")
        measure(Path(folder))


def measure(folder: Path) -> None:
    tell("open", lambda: History.open(folder, folder / "head.json", by="bench").close(), 0.3)
    history = History.open(folder, folder / "head.json", by="bench")
    tell("list, first page", lambda: history.page(StudyQuery()), 0.3)
    last = history.page(StudyQuery(), size=50_000)[-1]
    tell("list, a page from the middle", lambda: history.page(StudyQuery(), after=last), 0.3)
    tell("count of all", lambda: history.count(StudyQuery()), 0.1)
    for text in ("张", "小明", "曹操", "szhang", "zhang", "pid77777", "2019-03", "larsen 2021", "nobody of this name"):
        query = StudyQuery(text)
        tell(f"search {text!r}: {history.count(query)} found", lambda query=query: history.page(query), 0.1)
        tell("   their count", lambda query=query: history.count(query), 0.1)
    narrow = StudyQuery(
        state=StudyState.REJECTED,
        first_day=date(2018, 1, 1),
        last_day=date(2018, 12, 31),
        youngest_months=100,
        oldest_months=103,
    )
    tell(f"state, days and ages: {history.count(narrow)} found", lambda: history.page(narrow), 0.1)
    filters = {
        "bone age": StudyQuery(least_bone_months=100, most_bone_months=103),
        "sex and age": StudyQuery(sex=Sex.FEMALE, youngest_months=100, oldest_months=103),
        "decided by": StudyQuery(decided_by="bench", first_day=date(2018, 1, 1), last_day=date(2018, 12, 31)),
        "decided by nobody of this name": StudyQuery(decided_by="nobody"),
        "model": StudyQuery(model="zh05 2026.11.25"),
        "all but 1,000 that are being deleted": StudyQuery(without=tuple(range(1, 1001))),
    }
    for name, query in filters.items():
        tell(f"{name}: {history.count(query)} found", lambda query=query: history.page(query), 0.1)
        tell("   their count", lambda query=query: history.count(query), 0.1)
    tell("readers to choose from", lambda: history.choices("decided_by"), 0.1)
    tell("models to choose from", lambda: history.choices("model"), 0.1)
    tell("numbers of all", lambda: history.numbers(StudyQuery()), 0.3)
    new = iter(range(10**6))
    tell("record a new film", lambda: history.know_film(film(random.Random(f"new{next(new)}"), 10**6 + next(new))), 0.02)
    known = history.know_film(film(random.Random("once"), 10**7)).film
    tell("record a reading", lambda: history.keep_reading(known, reading(103.0)), 0.02)
    tell("record a decision", lambda: history.keep_decision(known, Decision(DecisionKind.ACCEPTED, 103.0)), 0.02)
    for each in (known, 4):
        tell(f"films of the patient of film {each}", lambda each=each: history.patient_films(each), 0.1)
    tell("verify the audit log", history.audit_faults, None, 1)
    tell("quick check", history.is_sound, None, 1)
    tell("backup", lambda: history.back_up(date(2026, 1, 1)), None, 1)
    history.close()


def tell(what: str, act: Callable[[], object], limit: float | None, times: int = TIMES) -> None:
    """By the clock, and in processor time: on a busy machine the better measure."""
    seconds, busy = [], []
    for _ in range(times):
        started, started_busy = time.perf_counter(), time.process_time()
        act()
        seconds.append(time.perf_counter() - started)
        busy.append(time.process_time() - started_busy)
    middle, longest, work = (1000 * value for value in (statistics.median(seconds), max(seconds), statistics.median(busy)))
    share = "" if limit is None else f", limit {limit * 1000:.0f} ms"
    print(f"{what:42} median {middle:8.1f} ms, longest {longest:8.1f} ms, processor {work:8.1f} ms{share}", flush=True)


def fill(folder: Path, studies: int) -> None:
    """Many studies at once, by the functions that also keep a single one."""
    History.open(folder, folder / "head.json", by="bench").close()
    connection = schema.open_file(folder / FILE, backups=folder / "backups")
    chance = random.Random(7)
    with schema.transaction(connection):
        for number in range(studies):
            head = _add(connection, film(chance, number), chance)
    audit.write_head(head, folder / "head.json")
    connection.close()


def _add(connection, opened: Radiograph, chance: random.Random) -> audit.Head:
    known = films.know(connection, opened, by="bench")
    values = (known.film, "2026-01-01T00:00:00+00:00", "bench", *reading_values(reading(chance.uniform(30, 215))))
    connection.execute(f"INSERT INTO readings VALUES (NULL{', ?' * len(values)})", values)
    kind = chance.choice([None, "accepted", "accepted", "changed", "rejected"])
    if kind:
        decided = (known.film, None, "2026-01-01T00:00:00+00:00", "bench", kind, 100.0, "")
        connection.execute("INSERT INTO decisions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", decided)
    states.refresh(connection, known.film)
    audit.append(connection, "opened", by="bench", study=known.study, film=known.film)
    return audit.append(connection, "read", by="bench", study=known.study, film=known.film, model="zh05")


def film(chance: random.Random, number: int) -> Radiograph:
    name = chance.choice(FAMILY) + "".join(chance.choices(GIVEN, k=chance.choice((1, 2))))
    if number % 4 == 0:
        name = f"{chance.choice(LATIN)}, {chance.choice(('Anna', 'Bo', 'Xiaoming', 'Li', 'Mia'))}"
    day = date(2010, 1, 1) + timedelta(days=chance.randrange(5800))
    born = day - timedelta(days=chance.randrange(900, 6500))
    patient = Patient(name, f"PID{number:06}", chance.choice((Sex.MALE, Sex.FEMALE)), born, "", f"{name} sZhang{number % 977}")
    imprint = Imprint(f"{chance.getrandbits(256):064x}", chance.randbytes(THUMBNAIL_BYTES))
    path = Path(f"/films/{day.year}/{number:06}.dcm")
    return Radiograph(np.zeros((1, 1), np.uint8), path, "0" * 64, "DICOM", patient=patient, study_date=day, imprint=imprint)


def reading(months: float) -> Reading:
    regions = tuple(RegionReading(name, (0.123456, 0.654321), (0.1, 0.1), 3.25, contribution_months=1.234) for name in REGIONS)
    shares = tuple(1 / 19 for _ in range(19))
    model = ModelName("zh05", "2026.11.25", "0" * 64)
    return replace(
        Reading(months, shares, {"male": months, "female": months}, Sex.MALE, "dicom", model, Hand(None, 0.0, False, 0.99)),
        regions=regions,
        interval_months=(months - 10, months + 10),
        interval_coverage=0.9,
    )


if __name__ == "__main__":
    main()
