"""One backup a day, whole even while others write, and only the newest few kept."""

from __future__ import annotations

from datetime import date, timedelta

from films_and_readings import film

from boneage_desktop.core.study import StudyQuery
from boneage_desktop.service.history import backup
from boneage_desktop.service.history.store import FILE, History

DAY = date(2026, 1, 1)


def test_a_backup_holds_what_was_there_and_opens_as_a_history(history, tmp_path):
    history.know_film(film())
    copy = history.back_up(DAY)
    history.know_film(film(content="later", study_date=date(2025, 1, 1)))
    (tmp_path / "other").mkdir()
    copy.rename(tmp_path / "other" / FILE)
    restored = History.open(tmp_path / "other", tmp_path / "other.json", by="dr")
    assert [row.title for row in restored.page(StudyQuery())] == ["张小明"]
    restored.close()


def test_a_day_has_one_backup(history):
    assert history.back_up(DAY) is not None
    assert history.back_up(DAY) is None


def test_the_newest_are_kept(history):
    for days in range(backup.KEPT + 3):
        history.back_up(DAY + timedelta(days=days))
    kept = backup.backups(history.folder / "backups")
    assert [path.stem for path in kept] == [f"history-{DAY + timedelta(days=days)}" for days in range(backup.KEPT + 2, 2, -1)]


def test_writing_goes_on_during_a_backup(history):
    for number in range(300):
        history.know_film(film(str(number), f"N{number}", content=f"{number:03}"))
    written = []

    def write_between_two_pieces():
        written.append(history.know_film(film("meanwhile", "M", content=f"m{len(written)}")))
        return False

    copy = backup.back_up(history.folder / FILE, history.folder / "backups", today=DAY, stopped=write_between_two_pieces)
    assert written
    assert backup.is_sound(copy)
    assert history.count(StudyQuery("meanwhile")) == 1


def test_a_stopped_backup_leaves_nothing_behind(history):
    history.know_film(film())
    folder = history.folder / "backups"
    assert backup.back_up(history.folder / FILE, folder, today=DAY, stopped=lambda: True) is None
    assert list(folder.iterdir()) == []
