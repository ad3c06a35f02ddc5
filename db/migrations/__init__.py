"""Numbered steps from an empty file to today's shape. A released step is never edited."""

from collections.abc import Callable, Iterator

from db.migrations import (
    m0001_people,
    m0002_plans,
    m0003_sessions,
    m0004_review,
    m0005_staff,
    m0006_safety,
    m0007_reading,
    m0008_erasing,
    m0009_telling,
    m0010_reasons,
    m0011_keeping,
    m0012_flares,
    m0013_own_rules,
    m0014_told_by_staff,
    m0015_goals,
    m0017_counting,
    m0018_leading,
    m0021_witness,
    m0030_many_kiosks,
    m0031_audit_chain,
    m0033_rights,
    m0034_allowed,
    m0035_dose,
    m0036_templates,
    m0037_badges,
    m0038_particulars,
    m0041_titles,
    m0042_letter_drafts,
    m0048_first_start,
    m0050_find_longer,
)
from db.sqlite import Database, Migrations, dbapi2

_STEPS = (
    m0001_people,
    m0002_plans,
    m0003_sessions,
    m0004_review,
    m0005_staff,
    m0006_safety,
    m0007_reading,
    m0008_erasing,
    m0009_telling,
    m0010_reasons,
    m0011_keeping,
    m0012_flares,
    m0013_own_rules,
    m0014_told_by_staff,
    m0015_goals,
    m0017_counting,
    m0018_leading,
    m0021_witness,
    m0030_many_kiosks,
    m0031_audit_chain,
    m0033_rights,
    m0034_allowed,
    m0035_dose,
    m0036_templates,
    m0037_badges,
    m0038_particulars,
    m0041_titles,
    m0042_letter_drafts,
    m0048_first_start,
    m0050_find_longer,
)


def migrations() -> Migrations:
    """Every step, in order, as sqlite-utils applies them: each in a transaction of its own."""
    steps = Migrations("physio-kiosk")
    for module in _STEPS:
        steps(name=module.__name__.rpartition(".")[2])(_runner(module.SQL))
    return steps


def unknown(db: Database) -> set[str]:
    """Names of steps that ``db`` has had and this release does not know: it is newer."""
    steps = migrations()
    known = {module.__name__.rpartition(".")[2] for module in _STEPS}
    return {done.name for done in steps.applied(db)} - known


def _runner(script: str) -> Callable[[Database], None]:
    def run(db: Database) -> None:
        for statement in _statements(script):
            db.execute(statement)

    return run


def _statements(script: str) -> Iterator[str]:
    """The statements of ``script`` one by one: executescript would end the transaction."""
    statement = ""
    for line in script.strip().splitlines(keepends=True):
        statement += line
        if dbapi2.complete_statement(statement):
            yield statement.strip().removesuffix(";")
            statement = ""
    if statement.strip():
        raise ValueError(f"unfinished statement: {statement.strip()[:60]}")
