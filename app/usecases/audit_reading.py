"""What a manager reads of the audit: no Qt, called on the worker thread."""

from collections.abc import Sequence
from datetime import date

from app.core.audit import AuditEntry, Verified
from app.core.audit_kind import AuditKind
from app.core.roles import Action
from app.core.staff import Staff
from app.documents.handout_model import Paper as PaperSize
from app.usecases.needs import HasPaper, HasStore


def audit_of(
    clinic: HasStore,
    staff: Staff,
    since: date,
    words: str,
    limit: int,
    person: str | None = None,
    kind: AuditKind | None = None,
    called: Sequence[str] = (),
) -> tuple[AuditEntry, ...]:
    """The newest entries in which ``words`` stand, or whose action is ``called`` so on the screen,
    that ``person`` made, of one ``kind``. KioskError for who may not."""
    staff.require(Action.SEE_FIGURES)
    return clinic.store.audit_list.entries(since, words, limit, person, kind, called)


def audit_check(clinic: HasStore, staff: Staff) -> Verified:
    """Whether all of it is as it was written, on any thread: it looks at every entry."""
    staff.require(Action.SEE_FIGURES)
    return clinic.store.check_audit(beside=True)


def audit_pdf(
    clinic: HasPaper,
    title: str,
    about: str,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
) -> bytes:
    """``rows`` as a list on paper, on as many pages as they need."""
    size: PaperSize = "letter" if clinic.setting("paper") == "letter" else "a4"
    return clinic.paper.listing(title, about, headings, rows, clinic.letterhead(), size).pdf
