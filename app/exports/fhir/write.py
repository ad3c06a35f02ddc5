"""All resources into a pack: one Bundle for one patient, NDJSON by type for many."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from uuid import NAMESPACE_URL, uuid5

import orjson

from app.exports.fhir import codes, measures, people, plans, provenance, questions, seen, sessions
from app.exports.fhir.codes import Codes, Json
from app.exports.fhir.context import Context, Words
from app.exports.pack import Pack
from app.exports.source import Source

Maker = Callable[[Context], Iterator[Json]]

_LINE = orjson.OPT_APPEND_NEWLINE

AT_ONCE = 500
"""Resources that go to the pack together."""
MOST = 20_000
"""Resources of one transaction: a server holds all of it in memory."""


@dataclass(frozen=True, slots=True)
class Asked:
    """How it is to be. ``clinic`` tells its numbers from others', where it may be known. A
    ``transaction`` is a Bundle that a server stores under our own ids, of however many
    patients; after ``MOST`` resources another begins, to be loaded next."""

    clinic: str = ""
    snomed: bool = False
    transaction: bool = False


def write_fhir(pack: Pack, source: Source, words: Words, asked: Asked) -> None:
    """``words`` is what the content's ids are called."""
    alone = source.choice.patients is not None and len(source.choice.patients) == 1
    bundle = alone and not asked.transaction
    codes_ = Codes(snomed=asked.snomed)
    to = Context(source, words, codes_, bundle=bundle, clinic=asked.clinic)
    if alone or asked.transaction:
        _write_bundle(pack, to, asked.transaction)
        return
    for kind, makers in MAKERS.items():
        with pack.file(f"fhir/{kind}.ndjson") as file:
            file.rows = 0
            for some in _batches(chain.from_iterable(make(to) for make in makers)):
                file.write(b"".join(orjson.dumps(it, option=_LINE) for it in some))
                file.rows += len(some)


def _entry(resource: Json, transaction: bool) -> Json:
    entry: Json = {"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource}
    if transaction:
        url = f"{resource['resourceType']}/{resource['id']}"
        entry["request"] = {"method": "PUT", "url": url}
    return entry


def _write_bundle(pack: Pack, to: Context, transaction: bool) -> None:
    kind = "transaction" if transaction else "collection"
    makers = chain.from_iterable(MAKERS.values())
    batches = _batches(chain.from_iterable(make(to) for make in makers))
    timed = f',"timestamp":"{to.today}T00:00:00Z"' if to.today else ""
    some, number = next(batches, None), 1
    while some is not None or number == 1:
        name = "bundle" if number == 1 else f"bundle-{number}"
        with pack.file(f"fhir/{name}.json") as file:
            file.write(f'{{"resourceType":"Bundle","type":"{kind}"{timed},"entry":['.encode())
            file.rows = 0
            while some is not None and not (transaction and file.rows >= MOST):
                entries = (orjson.dumps(_entry(it, transaction)) for it in some)
                file.write((b",\n" if file.rows else b"\n") + b",\n".join(entries))
                file.rows += len(some)
                some = next(batches, None)
            file.write(b"\n]}\n")
        number += 1


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
        (codes.TIERS, "KioskTiers", codes.OUR_TIERS, True),
        (codes.EXERCISES, "KioskExercises", dict(to.words.exercises), False),
        (codes.LESSONS, "KioskLessons", dict(to.words.lessons), False),
    ):
        if meanings:
            yield codes.code_system(
                url, name, meanings, str(uuid5(NAMESPACE_URL, url)), complete=complete
            )


MAKERS: dict[str, tuple[Maker, ...]] = {
    "Patient": (people.patients,),
    "Condition": (people.conditions,),
    "Goal": (people.goals,),
    "CarePlan": (plans.care_plans,),
    "Procedure": (sessions.sessions, sessions.home_sessions, sessions.lessons),
    "Questionnaire": (questions.questionnaires,),
    "QuestionnaireResponse": (measures.screenings,),
    "Observation": (
        *(sessions.sets, sessions.durations),
        *(measures.answers, measures.home_pain, measures.measurements),
        *(measures.adherence, measures.screening_outcomes),
    ),
    "Flag": (seen.flags,),
    "Communication": (seen.communications,),
    "Provenance": (provenance.provenances,),
    "CodeSystem": (_code_systems,),
}
"""Which resources are made of what, in this order: none points at one that comes after it."""
