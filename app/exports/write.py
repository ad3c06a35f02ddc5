"""One pack from one set of rows, whole or not at all."""

from collections.abc import Callable
from hashlib import sha256

from app.core.long_work import LongWork
from app.exports.about import about
from app.exports.datapackage import NAME as DATAPACKAGE
from app.exports.datapackage import datapackage
from app.exports.dictionary import described, dictionary_csv, dictionary_json, questions_csv
from app.exports.disk import Disk
from app.exports.fhir.write import Asked, write_fhir
from app.exports.gauge import EffortGauge
from app.exports.manifest import NAME, manifest
from app.exports.order import Chosen, Format, Maker, Order
from app.exports.pack import Pack
from app.exports.parquet import add_file, duckdb, write_parquet
from app.exports.place import Unfinished, check_place, said_plainly
from app.exports.source import Gauged, Source
from app.exports.tables import write_csv, write_json
from app.exports.workbook import write_workbook

SQLITE_NAME = "records.sqlite"
QUESTIONS = "safety-questions.csv"
RECORD = "record.pdf"
NOT_MADE = "letters/not-made.txt"
"""Whose letter is missing in a pack, and why."""


def write_pack(
    order: Order,
    source: Source,
    chosen: Chosen,
    maker: Maker,
    work: LongWork,
    before_it_appears: Callable[[str], None],
) -> None:
    """Writes the pack of ``source``.

    ``before_it_appears`` is called when all of it is on the disk and the file is about to get its
    name, with the SHA-256 of the manifest, which holds those of the other files. Raises KioskError
    for what the disk does, and Stopped; then there is no new file.
    """
    order.check()
    if Format.PARQUET in order.formats:
        duckdb()
    with said_plainly(order.out):
        check_place(order.out)
        unfinished = Unfinished(order.out)
    disk = Disk(order.out, work)
    pack = Pack(unfinished.file, disk, order.passphrase)
    try:
        _write(order, source, chosen, maker, work, pack)
        work.at(1.0, "Finishing")
        whole = manifest(order, maker, pack.entries, chosen)
        pack.add(NAME, whole)
        pack.close()
        disk.do(unfinished.sync)
        disk.settle()
        before_it_appears(sha256(whole).hexdigest())
        with said_plainly(order.out):
            unfinished.finish()
    except BaseException:
        unfinished.forget()
        disk.abandon(pack.abandon, unfinished.discard)
        raise
    disk.close()


def _write(
    order: Order, source: Source, chosen: Chosen, maker: Maker, work: LongWork, pack: Pack
) -> None:
    tables, privacy = source.tables(), order.choice.privacy
    pack.add("dictionary.csv", dictionary_csv(tables, privacy))
    pack.add("dictionary.json", dictionary_json(tables, privacy))
    if Format.CSV in order.formats:
        pack.add(DATAPACKAGE, datapackage(tables, privacy))
        pack.add(QUESTIONS, questions_csv(maker.words))
    rows = sum(source.count(table) for table in tables)
    gauge = EffortGauge(order, rows, len(chosen.patients), maker.scratch, work)
    gauged = Gauged(source, gauge)
    for form in Format:
        if form not in order.formats:
            continue
        gauge.begin(form)
        match form:
            case Format.CSV:
                write_csv(pack, gauged)
            case Format.JSON:
                write_json(pack, gauged)
            case Format.FHIR:
                asked = Asked(maker.clinic, order.snomed, order.transaction)
                write_fhir(pack, gauged, maker.words, asked)
            case Format.XLSX:
                write_workbook(pack, gauged, about(order, chosen))
            case Format.SQLITE:
                path = maker.scratch / "plain.sqlite"
                maker.plain_file(path, tables, gauged.rows, described(tables, privacy))
                add_file(pack, SQLITE_NAME, path)
                path.unlink(missing_ok=True)
            case Format.PARQUET:
                write_parquet(pack, gauged, maker.scratch)
            case Format.PDF:
                if maker.record is not None:
                    pack.add(RECORD, maker.record(source), squeezed=True)
                _write_letters(pack, maker, gauge)


def _write_letters(pack: Pack, maker: Maker, gauge: EffortGauge) -> None:
    """A letter that cannot be made keeps nobody else's back: a list says whose, and why."""
    unmade = []
    for letter in maker.letters():
        if letter.pdf is None:
            unmade.append(f"{letter.code} {letter.name}: {letter.why}\n")
        else:
            pack.add(f"letters/{letter.code}.pdf", letter.pdf, squeezed=True)
        gauge(1)
    if unmade:
        pack.add(NOT_MADE, "".join(unmade).encode())
