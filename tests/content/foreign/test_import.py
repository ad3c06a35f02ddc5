"""Exercise libraries of others, made into drafts."""

import csv
import time
import tomllib

import openpyxl
import pytest

from app.content.foreign.bring import bring_in
from app.content.foreign.choose import chosen_map
from app.content.foreign.mapping import load_map
from app.content.library import check, load
from app.content.own import OwnExercises
from app.core import exercise_edit as edit
from app.core.errors import KioskError
from app.core.exercise_edit import opened
from app.core.long_work import LongWork, Stopped
from app.wiring_content import RESOURCES
from tests.content.foreign.lookalikes import SENTENCES, flat, photographed, saved, translations

OURS = RESOURCES / "content"
MAPS = RESOURCES / "maps"


def brought(file, out, named=None, **more):
    using = load_map(named, MAPS) if named else chosen_map(file, MAPS)
    return bring_in([file], out, using, **more)


def test_a_flat_library_of_eight_hundred_comes_in_as_drafts(tmp_path):
    out = tmp_path / "content"
    report = brought(saved(tmp_path / "list.json", flat(800)), out)
    assert len(report.taken) == 800
    library = load([OURS, out])
    drafts = [it for it in library.exercises.values() if it.id.startswith("own-")]
    assert len(drafts) == 800
    assert all(it.draft and set(it.guessed) >= {"dose", "sides", "needs"} for it in drafts)
    assert not check([OURS, out])
    one = drafts[0]
    assert one.muscles
    assert one.regions
    assert one.level in ("beginner", "intermediate", "expert")


def test_every_word_stays_and_long_steps_end_at_sentences(tmp_path):
    out = tmp_path / "content"
    row = {"name": "Arm lift", "instructions": [" ".join(SENTENCES), "Last."]}
    report = brought(saved(tmp_path / "list.json", [row]), out)
    steps = load([OURS, out]).texts.exercises["own-arm-lift"].steps
    assert steps == (*SENTENCES, "Last.")
    assert report.split == {"Arm lift": 1}


@pytest.mark.parametrize(
    ("said", "reps", "hold_s"),
    [
        ("Reach forward and hold it there for 5 seconds.", 10, 5),
        ("Halte die Spannung etwa 8 Sek. lang.", 10, 8),
        ("Hold for 30-60 seconds.", 3, 30),
        ("Walk for 20 seconds. Hold on to a rail.", 10, 0),
    ],
)
def test_a_hold_that_the_words_tell_is_guessed_and_any_can_be_set(tmp_path, said, reps, hold_s):
    out = tmp_path / "content"
    brought(saved(tmp_path / "list.json", [{"name": "Arm", "instructions": [said]}]), out)
    exercise = load([OURS, out]).exercises["own-arm"]
    assert (exercise.dose.reps, exercise.dose.hold_s) == (reps, hold_s)
    held = edit.dosed(opened(exercise, load([OURS, out]).texts.exercises["own-arm"]), "hold_s", 4)
    phases = held.exercise.phases_under(held.exercise.dose)
    assert [(it.id, seconds) for it, seconds in phases] == [("move", 3), ("hold", 4), ("back", 3)]


def test_cautions_come_first_and_none_is_dropped(tmp_path):
    out = tmp_path / "content"
    row = {"name": "Arm lift", "instructions": ["Lift."], "cautions": "Not after a fracture."}
    brought(saved(tmp_path / "list.json", [row]), out)
    assert load([OURS, out]).texts.exercises["own-arm-lift"].steps == (
        "Not after a fracture.",
        "Lift.",
    )


def test_a_list_of_translations_goes_to_the_files_of_its_languages(tmp_path):
    out = tmp_path / "content"
    report = brought(saved(tmp_path / "dump.json", translations(800)), out)
    assert report.languages == {"en": 800, "de": 800, "ar": 800}
    english, german = load([OURS, out]), load([OURS, out], "de")
    text = english.texts.exercises["own-tr-1"]
    assert text.steps == (
        "Sit tall.",
        "Lift one arm & breathe.",
        "Caution: do not hold your breath.",
    )
    assert german.texts.exercises["own-tr-1"].steps == (
        "Setz dich aufrecht hin.",
        "Hebe den Arm.",
        "Atme aus.",
    )
    exercise = english.exercises["own-tr-1"]
    assert exercise.credit == "somebody.example, CC BY-SA 4.0"
    assert not check([OURS, out])


def test_nested_translations_and_lines_and_tables_come_in_too(tmp_path):
    nested = tmp_path / "nested.jsonl"
    words = '{"name": "Reach", "language": {"short_name": "en"}, "description": "<p>Up.</p>"}'
    nested.write_text(f'{{"id": 7, "translations": [{words}]}}\n', encoding="utf-8")
    assert brought(nested, tmp_path / "one").taken == ["Reach"]

    table = tmp_path / "list.csv"
    with table.open("w", newline="", encoding="utf-8-sig") as file:
        rows = csv.writer(file, delimiter=";")
        rows.writerow(["Name", "Instructions", "muscles"])
        rows.writerow(["Überkopf", "One.\nTwo, three.", "neck|shoulders"])
    using = tmp_path / "map.toml"
    using.write_text(
        '[take]\nname = "Name"\nsteps = "Instructions"\nmuscles = ["Missing", "muscles"]\n'
        '[always]\nlicence = "CC BY 4.0"\nauthor = "Us"\nlanguage = "German"\n'
    )
    out = tmp_path / "two"
    bring_in([table], out, load_map(str(using), MAPS))
    library = load([OURS, out], "de")
    assert library.texts.exercises["own-uberkopf"].steps == ("One.", "Two, three.")
    assert library.exercises["own-uberkopf"].credit == "Us, CC BY 4.0"

    book = openpyxl.Workbook()
    book.active.append(["name", "instructions"])
    book.active.append(["Sheet lift", "Lift it."])
    book.save(tmp_path / "list.xlsx")
    assert brought(tmp_path / "list.xlsx", tmp_path / "three").taken == ["Sheet lift"]


def test_importing_again_updates_and_loses_no_edit(tmp_path):
    out, rows = tmp_path / "content", flat(20)
    file = saved(tmp_path / "list.json", rows)
    brought(file, out)
    again = brought(file, out)
    assert (len(again.same), len(again.taken), len(again.updated)) == (20, 0, 0)
    names = sorted((out / "exercises").iterdir())
    words = out / "text" / "en" / "exercises" / names[0].name
    edited = words.read_text().replace("Get ready", "My own words")
    words.write_text(edited)
    (out / "exercises" / names[1].name).unlink()
    for row in rows:
        row["instructions"] = ["Only this."]
    third = brought(file := saved(file, rows), out)
    assert len(third.kept) == 2
    assert len(third.updated) == 18
    assert words.read_text() == edited
    assert not (out / "exercises" / names[1].name).exists()
    other = out / "text" / "en" / "exercises" / names[2].name
    assert tomllib.loads(other.read_text())["steps"] == ["Only this."]


@pytest.mark.parametrize(
    ("licence", "why"),
    [
        ("CC BY-ND 4.0", "allows no changes"),
        ("Creative Commons Attribution-NonCommercial 4.0", "allows no use for money"),
        ("All rights reserved", "leave in writing"),
    ],
)
def test_a_licence_that_forbids_it_keeps_the_exercise_out(tmp_path, licence, why):
    rows = [
        {"name": "Kept out", "instructions": ["Do."], "licence": licence},
        {"name": "Free", "instructions": ["Do."], "licence": "CC0"},
    ]
    report = brought(saved(tmp_path / "list.json", rows), tmp_path / "content")
    assert report.taken == ["Free"]
    assert why in report.left_out[0].why
    with pytest.raises(KioskError, match=why):
        brought(saved(tmp_path / "one.json", rows[:1]), tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_clinic_without_money_may_use_what_others_may_not(tmp_path):
    rows = [{"name": "Free", "instructions": ["Do."], "licence": "CC BY-NC 4.0"}]
    file = saved(tmp_path / "list.json", rows)
    assert brought(file, tmp_path / "content", for_money=False).taken == ["Free"]


def test_a_physio_confirms_on_one_page_and_the_next_import_leaves_it(tmp_path):
    content, rows = tmp_path / "content", flat(1, pictures=True)
    images = photographed(tmp_path / "pictures", rows, (60, 40))
    file = saved(tmp_path / "list.json", rows)
    brought(file, content, images=images)
    own = OwnExercises(tmp_path / "exercises", [OURS, content])
    library = load([OURS, content])
    (name,) = [it for it in library.exercises if it.startswith("own-")]
    draft = opened(library.exercises[name], library.texts.exercises[name])
    with pytest.raises(KioskError, match="positions"):
        edit.confirmed(draft)
    draft = edit.agreed(edit.agreed(draft, "needs"), "equipment")
    with pytest.raises(KioskError, match="how much"):
        edit.confirmed(draft)
    draft = edit.sided(edit.dosed(draft, "reps", 7), "each")
    done = edit.confirmed(draft)
    own.save(done.exercise, done.text, {})
    rows[0]["instructions"] = ["Something else."]
    brought(saved(file, rows), content, images=images)
    kept = own.load([name]).exercises[name]
    assert (kept.draft, kept.dose.reps, kept.sides) == (False, 7, "each")
    assert own.media(name, kept.media.photos[0]) is not None


def test_a_picture_is_drawn_anew_and_nothing_else_of_its_file_comes_in(tmp_path):
    rows = flat(1, pictures=True)
    images = photographed(tmp_path / "pictures", rows, (60, 40))
    for photo in images.rglob("*.jpg"):
        photo.write_bytes(photo.read_bytes() + b"written to break what shows it")
    content = tmp_path / "content"
    brought(saved(tmp_path / "flat.json", rows), content, images=images)
    kept = [it.read_bytes() for it in content.rglob("*.jpg")]
    assert kept
    assert not any(b"break" in it for it in kept)


def test_what_nothing_shows_is_not_confirmed(tmp_path):
    content = tmp_path / "content"
    brought(saved(tmp_path / "list.json", flat(1)), content)
    library = load([OURS, content])
    (name,) = [it for it in library.exercises if it.startswith("own-")]
    draft = opened(library.exercises[name], library.texts.exercises[name])
    for guess in draft.exercise.guessed:
        draft = edit.agreed(draft, guess)
    with pytest.raises(KioskError, match="photo or a video"):
        edit.confirmed(draft)


def test_stopping_leaves_nothing_behind(tmp_path):
    work = LongWork(lambda share, what: work.stop() if share > 0.8 else None)
    file = saved(tmp_path / "list.json", flat(200))
    with pytest.raises(Stopped):
        brought(file, tmp_path / "content", work=work)
    assert [it.name for it in tmp_path.iterdir()] == ["list.json"]


def test_three_thousand_with_two_thousand_pictures_come_in_within_a_minute(tmp_path):
    rows = [*flat(3000)]
    for row, pictured in zip(rows, flat(1000, pictures=True), strict=False):
        row["images"] = pictured["images"]
    images = photographed(tmp_path / "pictures", rows, (600, 400))
    file, shares = saved(tmp_path / "list.json", rows), []
    began = time.process_time()
    work = LongWork(lambda share, what: shares.append(share))
    report = brought(file, tmp_path / "content", images=images, work=work)
    assert time.process_time() - began < 60
    assert (len(report.taken), report.pictures) == (3000, 2000)
    assert len(shares) > 50
    assert shares == sorted(shares)
