"""A stage that is interrupted, killed, stopped or ended keeps what it learned."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest
from small_fits import AGES, HELD, NUMBERS, STAGE, STEPS, Numbers, reader, train

from boneage_desktop.model.encoding import CLASS_CENTRES_MONTHS
from boneage_desktop.model.fitting import UNDECAYED, Stopped, jit, write_whole

ALIKE = {"rtol": 1e-3, "atol": 1e-4}
KILLED_IN_ROUND_3 = """
import sys, time
from pathlib import Path
from small_fits import STEPS, train

steps = 0

def wait_in_round_3() -> bool:
    global steps
    steps += 1
    if steps == 2 * STEPS + 4:
        print("in round 3", flush=True)
        time.sleep(600)
    return False

train(Path(sys.argv[1]), stop=wait_in_round_3)
"""


class PowerCut(Exception):
    pass


def rows(folder: Path) -> list[dict[str, str]]:
    with (folder / "age.csv").open(newline="") as file:
        return list(csv.DictReader(file))


def months_error(model: keras.Model) -> float:
    read = np.asarray(model.predict(NUMBERS[HELD], verbose=0)) @ np.array(CLASS_CENTRES_MONTHS)
    return float(np.abs(read - AGES[HELD, 0]).mean())


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> tuple[Path, keras.Model, list[str]]:
    """Folder, reader and notes of a stage that nothing interrupted."""
    notes: list[str] = []
    folder = tmp_path_factory.mktemp("whole")
    return folder, train(folder, report=lambda _fraction, note: notes.append(note)), notes


def assert_same_stage(folder: Path, model: keras.Model, whole) -> None:
    """The same rounds once each, the same figures and the same weights, but for the order of sums in float32."""
    expected, found = rows(whole[0]), rows(folder)
    assert [row["round"] for row in found] == [row["round"] for row in expected]
    for mine, theirs in zip(found, expected, strict=True):
        figures = [name for name in theirs if name != "seconds" and theirs[name]]
        np.testing.assert_allclose(
            [float(mine[name]) for name in figures], [float(theirs[name]) for name in figures], rtol=1e-2
        )
    for mine, theirs in zip(model.get_weights(), whole[1].get_weights(), strict=True):
        np.testing.assert_allclose(mine, theirs, **ALIKE)


def test_a_stage_learns_and_leaves_its_records(whole):
    folder, model, notes = whole
    table = rows(folder)
    assert [row["round"] for row in table] == ["1", "2", "3", "4", "5", "6"]
    assert {"loss", "mae_months", "val_loss", "val_mae_months", "val_within_one_year", "val_mae_first", "seconds"} <= set(
        table[0]
    )
    assert float(table[-1]["val_mae_months"]) < 0.8 * float(table[0]["val_mae_months"])
    assert months_error(model) == pytest.approx(float(table[-1]["val_mae_months"]), rel=1e-3)
    assert (folder / "age.svg").stat().st_size > 0
    assert (folder / "age.png").read_bytes().startswith(b"\x89PNG")
    assert [note.split(" done")[0] for note in notes if " done" in note] == [f"age round {k}" for k in range(1, 7)]


def test_a_stage_that_an_error_broke_goes_on_as_if_nothing_had_happened(whole, tmp_path):
    def cut(_fraction: float, note: str) -> None:
        if note.startswith("age round 3 done"):
            raise PowerCut

    with pytest.raises(PowerCut):
        train(tmp_path, report=cut)
    assert len(rows(tmp_path)) == 3
    assert_same_stage(tmp_path, train(tmp_path, reader(seed=99)), whole)


@pytest.mark.slow
def test_a_process_that_is_killed_in_mid_round_repeats_that_round_only(whole, tmp_path):
    here = Path(__file__).parent
    places = os.pathsep.join([str(here), str(here.parents[2]), os.environ.get("PYTHONPATH", "")])
    surroundings = {**os.environ, "PYTHONPATH": places}
    command = [sys.executable, "-c", KILLED_IN_ROUND_3, str(tmp_path)]
    with subprocess.Popen(command, env=surroundings, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "in round 3\n"
        process.kill()
    assert process.returncode != 0
    assert [row["round"] for row in rows(tmp_path)] == ["1", "2"]

    notes: list[str] = []
    model = train(tmp_path, reader(seed=99), report=lambda _fraction, note: notes.append(note))
    assert notes[0].startswith("age round 3 done")
    assert_same_stage(tmp_path, model, whole)
    assert months_error(model) == pytest.approx(months_error(whole[1]), rel=0.01)


def test_a_stage_that_is_asked_to_stop_keeps_its_last_whole_round(whole, tmp_path):
    steps = iter(range(1000))
    notes: list[str] = []
    with pytest.raises(Stopped):
        train(tmp_path, stop=lambda: next(steps) >= 2 * STEPS + 3, report=lambda _fraction, note: notes.append(note))
    assert [row["round"] for row in rows(tmp_path)] == ["1", "2"]
    assert not any(note.startswith("age round 3 done") for note in notes)
    assert (tmp_path / "age.svg").exists()
    assert_same_stage(tmp_path, train(tmp_path, reader(seed=99)), whole)


def test_a_stage_may_be_stopped_before_its_first_round_ends(tmp_path):
    with pytest.raises(Stopped):
        train(tmp_path, stop=lambda: True)
    assert not (tmp_path / "age.csv").exists()
    assert not (tmp_path / "age.state.npz").exists()


def test_a_stage_that_has_ended_is_not_trained_again(whole):
    folder, model, _ = whole
    notes: list[str] = []
    again = train(folder, reader(seed=99), report=lambda _fraction, note: notes.append(note))
    assert notes == []
    for mine, theirs in zip(again.get_weights(), model.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, theirs)


def test_a_state_that_was_half_written_is_not_read(whole, tmp_path):
    (tmp_path / "part-age.state.npz").write_bytes(b"half")
    assert_same_stage(tmp_path, train(tmp_path), whole)
    write_whole(tmp_path / "a.txt", b"whole")
    assert (tmp_path / "a.txt").read_bytes() == b"whole"


@pytest.mark.parametrize("keep", ["best", "last"])
def test_the_weights_that_a_stage_keeps(tmp_path, keep):
    """A good reader that goes on with wrong ages is best after its first round."""
    good = train(tmp_path / "good")
    model = train(tmp_path / "misled", good, replace(STAGE, rounds=3, keep=keep), ages=228 - AGES)
    errors = [float(row["val_mae_months"]) for row in rows(tmp_path / "misled")]
    assert errors[0] == min(errors) < errors[-1] - 2
    assert months_error(model) == pytest.approx(min(errors) if keep == "best" else errors[-1], rel=1e-3)


def test_the_rate_warms_up_and_falls_to_nearly_zero_by_the_last_step(whole):
    optimizer = whole[1].optimizer
    last = STEPS * STAGE.rounds
    assert int(optimizer.iterations) == last
    rates = [float(optimizer._learning_rate(step)) for step in range(last + 1)]
    assert rates[0] == pytest.approx(STAGE.rate * 0.05, rel=1e-3)
    assert max(rates) == pytest.approx(STAGE.rate, rel=1e-3)
    assert np.argmax(rates) == last // 10 + 1
    assert rates[-1] < STAGE.rate / 500


def test_only_kernels_decay(whole):
    optimizer, model = whole[1].optimizer, whole[1]
    decayed = {weight.name for weight in model.trainable_weights if optimizer._use_weight_decay(weight)}
    assert decayed == {"kernel"}
    assert {weight.name for weight in model.trainable_weights} - decayed == set(UNDECAYED)


def test_each_round_has_the_batches_of_its_number(tmp_path, monkeypatch):
    """Were the count left to Keras, a run that goes on could see a round twice, or on two devices another one."""
    seen: list[int] = []
    pick = Numbers.pick

    def noted(self: Numbers, number: int):
        seen.append(self.round)
        return pick(self, number)

    monkeypatch.setattr(Numbers, "pick", noted)
    train(tmp_path, stage=replace(STAGE, rounds=3))
    assert [seen.count(number) >= STEPS for number in range(5)] == [False, True, True, True, False]


def test_a_graph_is_compiled_by_xla_where_that_is_the_only_way():
    assert jit() is (keras.backend.backend() == "jax")
