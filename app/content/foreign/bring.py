"""A library of others into a content folder: all of it, or nothing."""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import tomli_w

from app.content.foreign.make import Made, made
from app.content.foreign.mapping import Map
from app.content.foreign.pictures import Picture, Pictures, taken
from app.content.foreign.record import ImportRecord, mark
from app.content.foreign.report import Report
from app.content.foreign.told import tell
from app.content.media_rules import FOLDER as MEDIA
from app.content.own import plain_table
from app.core.errors import KioskError
from app.core.long_work import LongWork

_OFTEN = 50
_HANDS = 2


def bring_in(
    files: Sequence[Path],
    out: Path,
    using: Map,
    images: Path | None = None,
    *,
    for_money: bool = True,
    work: LongWork | None = None,
) -> Report:
    """Make every exercise of ``files`` a draft in the content folder ``out``; what became of it.

    Raises KioskError in one sentence, and Stopped, and then ``out`` is as it was before.
    """
    work = work or LongWork()
    if images is not None and not images.is_dir():
        raise KioskError(f"There is no folder {images}. Say with --images where the pictures are.")
    if out.exists() and not out.is_dir():
        raise KioskError(f"{out} is not a folder. Say with --out where the exercises are to go.")
    report = Report()
    drafts = _drafts(files, using, Pictures(images), for_money, report, work)
    if not drafts:
        first = f" {report.left_out[0]}." if report.left_out else ""
        names = ", ".join(using.take.name[:4])
        raise KioskError(
            f"Nothing of {files[0].name} was taken in.{first or f' No row has a {names}.'} "
            "See docs/adding-a-library.md."
        )
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        stage = Path(mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    except OSError as error:
        raise KioskError(f"{out} cannot be written to. Choose another folder.") from error
    try:
        gone = _stage_pictures(stage, out, drafts, report, work)
        record = ImportRecord.of(out)
        units = _stage_words(stage, out, drafts, gone, record, report, work)
        work.at(0.98, "Putting exercises in place")
        _put(stage, out, record, units)
        report.save(out)
    except OSError as error:
        raise KioskError(
            "The exercises could not be written. The disk may be full: make room and try again."
        ) from error
    finally:
        rmtree(stage, ignore_errors=True)
    return report


def _drafts(
    files: Sequence[Path],
    using: Map,
    pictures: Pictures,
    for_money: bool,
    report: Report,
    work: LongWork,
) -> list[Made]:
    groups = tell(files, using, work)
    drafts = []
    for count, rows in enumerate(groups.values()):
        if count % _OFTEN == 0:
            work.at(0.05 + 0.3 * count / len(groups), "Making drafts")
        draft = made(rows, using, pictures, for_money, report.left_out.append)
        if draft is not None:
            drafts.append(draft)
            name = draft.texts["en"].name
            if draft.notes:
                report.notes[name] = draft.notes
            if draft.split:
                report.split[name] = draft.split
            for language in draft.texts:
                report.languages[language] = report.languages.get(language, 0) + 1
    return drafts


def _stage_pictures(
    stage: Path, out: Path, drafts: Sequence[Made], report: Report, work: LongWork
) -> set[str]:
    """The names of pictures that did not open after all."""
    wanted = {it.name: it for draft in drafts for it in draft.pictures}
    report.pictures = len(wanted)
    fresh = [it for it in wanted.values() if not (out / MEDIA / it.name).is_file()]
    (stage / MEDIA).mkdir()

    def keep(picture: Picture) -> str | None:
        if work.stopped:
            return None
        data = taken(picture)
        if data is None:
            return picture.name
        (stage / MEDIA / picture.name).write_bytes(data)
        return None

    gone = set()
    with ThreadPoolExecutor(_HANDS) as hands:
        for count, lost in enumerate(hands.map(keep, fresh)):
            if count % _OFTEN == 0:
                work.at(0.35 + 0.4 * count / len(fresh), "Taking pictures")
            if lost:
                gone.add(lost)
    work.check()
    report.pictures -= len(gone)
    return gone


def _stage_words(
    stage: Path,
    out: Path,
    drafts: Sequence[Made],
    gone: set[str],
    record: ImportRecord,
    report: Report,
    work: LongWork,
) -> list[dict[str, bytes]]:
    units = []
    for count, draft in enumerate(drafts):
        if count % _OFTEN == 0:
            work.at(0.75 + 0.23 * count / len(drafts), "Writing exercises")
        name, unit = draft.texts["en"].name, dict(_files(draft, gone))
        known = any(path in record.files for path in unit)
        if not all(record.is_untouched(out, path) for path in unit):
            report.kept.append(name)
            continue
        same = known and all(mark(data) in record.files.get(it, []) for it, data in unit.items())
        (report.same if same else report.updated if known else report.taken).append(name)
        units.append(unit)
    return units


def _files(draft: Made, gone: set[str]) -> Iterator[tuple[str, bytes]]:
    table = plain_table(draft.exercise)
    photos = [it for it in draft.exercise.media.photos if it not in gone]
    if draft.exercise.media.photos:
        table["media"] = {"photos": photos}
    name = f"exercises/{draft.exercise.id}.toml"
    yield name, tomli_w.dumps(table).encode()
    for language, text in draft.texts.items():
        yield f"text/{language}/{name}", tomli_w.dumps(plain_table(text)).encode()


def _put(stage: Path, out: Path, record: ImportRecord, units: Sequence[dict[str, bytes]]) -> None:
    """Each file by one rename; a kill between two is put right by importing again."""
    fresh = {path: data for unit in units for path, data in unit.items()}
    for path in {os.path.dirname(path) for path in fresh}:
        (stage / path).mkdir(parents=True, exist_ok=True)
        (out / path).mkdir(parents=True, exist_ok=True)
    for path, data in fresh.items():
        (stage / path).write_bytes(data)
    (out / MEDIA).mkdir(exist_ok=True)
    for path, data in fresh.items():
        record.files[path] = [*record.files.get(path, []), mark(data)]
    record.under_way = True
    record.save(out)
    for picture in (stage / MEDIA).iterdir():
        picture.replace(out / MEDIA / picture.name)
    for path in fresh:
        (stage / path).replace(out / path)
    for path, data in fresh.items():
        record.files[path] = [mark(data)]
    record.under_way = False
    record.save(out)
