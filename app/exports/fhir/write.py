"""All resources into a pack: one Bundle for one patient, NDJSON by type for many."""

from collections.abc import Callable, Iterator
from itertools import chain
from uuid import NAMESPACE_URL, uuid5

import orjson

from app.exports.fhir import codes, measures, people, plans, provenance, sessions
from app.exports.fhir.codes import Codes, Json
from app.exports.fhir.context import Context, Words
from app.exports.pack import Pack
from app.exports.source import Source

Maker = Callable[[Context], Iterator[Json]]

_LINE = orjson.OPT_APPEND_NEWLINE

AT_ONCE = 500
"""Resources that go to the pack together."""


def write_fhir(pack: Pack, source: Source, words: Words, *, snomed: bool = False) -> None:
    """``words`` is what the content's ids are called."""
    alone = source.choice.patients is not None and len(source.choice.patients) == 1
    to = Context(source, words, Codes(snomed=snomed), bundle=alone)
    if alone:
        _write_bundle(pack, to)
        return
    for kind, makers in MAKERS.items():
        with pack.file(f"fhir/{kind}.ndjson") as file:
            file.rows = 0
            for some in _batches(chain.from_iterable(make(to) for make in makers)):
                file.write(b"".join(orjson.dumps(it, option=_LINE) for it in some))
                file.rows += len(some)


def _write_bundle(pack: Pack, to: Context) -> None:
    makers = chain.from_iterable(MAKERS.values())
    every = chain.from_iterable(make(to) for make in makers)
    timed = f',"timestamp":"{to.today}T00:00:00Z"' if to.today else ""
    with pack.file("fhir/bundle.json") as file:
        file.write(f'{{"resourceType":"Bundle","type":"collection"{timed},"entry":['.encode())
        file.rows = 0
        for some in _batches(every):
            entries = (
                orjson.dumps({"fullUrl": f"urn:uuid:{it['id']}", "resource": it}) for it in some
            )
            file.write((b",\n" if file.rows else b"\n") + b",\n".join(entries))
            file.rows += len(some)
        file.write(b"\n]}\n")


def _batches(every: Iterator[Json]) -> Iterator[list[Json]]:
    some: list[Json] = []
    for resource in every:
        some.append(resource)
        if len(some) == AT_ONCE:
            yield some
            some = []
    if some:
        yield some


def _code_systems(to: Context) -> Iterator[Json]:
    for url, name, meanings, complete in (
        (codes.OURS, "KioskCodes", codes.OUR_CODES, True),
        (codes.SOURCES, "KioskSources", codes.OUR_SOURCES, True),
        (codes.EXERCISES, "KioskExercises", dict(to.words.exercises), False),
        (codes.LESSONS, "KioskLessons", dict(to.words.lessons), False),
    ):
        if meanings:
            yield codes.code_system(
                url, name, meanings, str(uuid5(NAMESPACE_URL, url)), complete=complete
            )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "Patient": (people.patients,),
    "CarePlan": (plans.care_plans,),
    "Goal": (people.goals,),
    "Procedure": (sessions.sessions, sessions.home_sessions, sessions.lessons),
    "Observation": (
        *(sessions.sets, sessions.durations),
        *(measures.answers, measures.home_pain, measures.measurements),
        *(measures.adherence, measures.screening_outcomes),
    ),
    "QuestionnaireResponse": (measures.screenings,),
    "Provenance": (provenance.provenances,),
    "CodeSystem": (_code_systems,),
}
"""Which resources are made of what, in this order."""
