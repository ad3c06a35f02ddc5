"""Each cell of the table of roles, asked of the services: no screen stands between."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.core.caseload import CaseNeed
from app.core.errors import KioskError
from app.core.figures import Span
from app.core.long_work import LongWork
from app.core.plan import plan_from
from app.core.print_form import PLAIN
from app.core.rights import ClinicDecision, Ground
from app.core.roles import Action, Role, may
from app.core.staff import Staff
from app.exports.order import Format
from app.usecases import deciding, patient_cards, people, plan_desk, plan_file
from app.usecases import home_sessions as home_chart
from app.usecases.audit_reading import audit_of
from app.usecases.clinic_reading import chart_of, more_of, today_of
from app.usecases.clinic_settings import ClinicSettings
from app.usecases.day_reading import day_of
from app.usecases.figures import figures_of, write_figures
from app.usecases.own_sign_in import OwnSignIn
from app.usecases.people import PersonForm
from app.usecases.records.export_request import Request, asked
from app.usecases.rights import decide
from app.usecases.team import Team
from app.wiring import open_clinic
from tests.fake_clock import FakeClock


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    clinic = open_clinic(tmp_path_factory.mktemp("roles") / "data", FakeClock(), create=True)
    yield clinic
    clinic.store.close()


@pytest.fixture(scope="module")
def patient(clinic):
    store, library = clinic.store, clinic.library
    patient = store.patients.add("Demo Patient", pin="2718").id
    programme = library.programmes["mid-upper-back"]
    store.plans.save(plan_from(programme, library.exercises, store.today()), patient)
    return patient


@pytest.fixture(scope="module")
def staff(clinic):
    """One of each role, as the records know them."""
    secret = {Role.ADMIN: "a long enough phrase"}
    return {
        role: clinic.store.staff.add(f"10{n}", "Somebody", role, secret.get(role, "135790"))
        for n, role in enumerate(Role)
    }


def request(patients):
    return Request(Path("x.zip"), (Format.CSV,), patients)


def settings(clinic):
    return ClinicSettings(clinic.store, clinic._folder)


def opened(clinic, patient):
    return plan_file.open_plan(clinic, patient)


def weeks(clinic, patient):
    file = opened(clinic, patient)
    return file, file.plan


NO_FIGURES = SimpleNamespace(first="", last="")
# what a role tries: (clinic, staff, patient)
TRIES = {
    Action.SEE_TODAY: [
        lambda c, s, p: today_of(c, s),
        lambda c, s, p: more_of(c, s, CaseNeed.ON_TRACK, 0),
    ],
    Action.SEE_PEOPLE: [lambda c, s, p: people.find(c, s, "demo")],
    Action.SEE_RECORD: [
        lambda c, s, p: chart_of(c, s, p),
        lambda c, s, p: day_of(c, s, p, date(2026, 11, 23)),
    ],
    Action.SEE_FIGURES: [
        lambda c, s, p: figures_of(c, s, date(2026, 11, 23), Span.WEEKS_4, "", LongWork()),
        lambda c, s, p: write_figures(c, s, [Path("none")], NO_FIGURES, "", ()),
        lambda c, s, p: audit_of(c, s, date(2026, 11, 23), "", 10),
    ],
    Action.ADD_PATIENT: [
        lambda c, s, p: people.register(c, s, PersonForm("Another Person"), "2718", ""),
        lambda c, s, p: people.edit(c, s, p, PersonForm("Demo Patient")),
        lambda c, s, p: people.new_pin(c, s, p),
    ],
    Action.ARCHIVE_PATIENT: [
        lambda c, s, p: people.archive(c, s, p),
        lambda c, s, p: people.restore(c, s, p),
    ],
    Action.ISSUE_CARD: [
        lambda c, s, p: patient_cards.new_card(c, s, p),
        lambda c, s, p: patient_cards.card_page(c, s, p, "card"),
        lambda c, s, p: patient_cards.revoke_card(c, s, p),
    ],
    Action.PRINT_PLAN: [lambda c, s, p: patient_cards.plan_page(c, s, p, PLAIN)],
    Action.ENTER_HOME: [
        lambda c, s, p: home_chart.save_ticks(c, s, home_chart.open_chart(c, p), ()),
    ],
    Action.CHANGE_PLAN: [
        lambda c, s, p: plan_desk.save_plan(c, s, *weeks(c, p), "Why"),
        lambda c, s, p: plan_desk.undo(c, s, opened(c, p)),
        lambda c, s, p: plan_desk.pause(c, s, opened(c, p), date(2026, 1, 5), None, "Away"),
        lambda c, s, p: plan_desk.resume(c, s, opened(c, p)),
        lambda c, s, p: plan_desk.end(c, s, opened(c, p), "Better"),
        lambda c, s, p: deciding.accept(c, s, "none"),
        lambda c, s, p: deciding.decline(c, s, "none", "Why"),
    ],
    Action.HANDLE_FLAG: [lambda c, s, p: deciding.see_flag(c, s, p, "none", "")],
    Action.WRITE_NOTE: [lambda c, s, p: c.store.notes.add(p, "A note", s)],
    Action.MAKE_EXERCISE: [
        lambda c, s, p: c.workshop.save(s, c.workshop.opened("close-wall-squat"), {})
    ],
    Action.EXPORT_RECORD: [lambda c, s, p: asked(s, request((p,)))],
    Action.EXPORT_ALL: [lambda c, s, p: asked(s, request(None))],
    Action.ERASE_RECORD: [
        lambda c, s, p: settings(c).erase(s, p),
        lambda c, s, p: c.store.erasure.erase("none", s),
        lambda c, s, p: decide(c, s, p, ClinicDecision.ERASE, Ground.MUST_KEEP),
    ],
    Action.RESTRICT_RECORD: [
        lambda c, s, p: decide(c, s, p, ClinicDecision.REFUSE, Ground.MUST_KEEP),
        lambda c, s, p: c.store.rights.lift(p, Ground.ASKED, s),
        lambda c, s, p: c.store.rights.refuse(p, Ground.CLAIM, s),
    ],
    Action.SEE_SETTINGS: [lambda c, s, p: settings(c).read(s)],
    Action.CHANGE_SETTINGS: [
        lambda c, s, p: settings(c).save(s, {"volume": "40"}),
        lambda c, s, p: settings(c).take_logo(s, Path("none.png")),
        lambda c, s, p: settings(c).drop_logo(s),
    ],
    Action.MANAGE_STAFF: [
        lambda c, s, p: Team(c.store.staff, c.store.badges).read(s),
        lambda c, s, p: Team(c.store.staff, c.store.badges).add(s, "1", "New", "physio", "135791"),
        lambda c, s, p: Team(c.store.staff, c.store.badges).unlock(s, "999"),
        lambda c, s, p: Team(c.store.staff, c.store.badges).set_lead(s, "999", True),
        lambda c, s, p: Team(c.store.staff, c.store.badges).set_secret(s, "999", "135791"),
        lambda c, s, p: Team(c.store.staff, c.store.badges).archive(s, "999"),
        lambda c, s, p: Team(c.store.staff, c.store.badges).set_roles(s, "999", "admin", ""),
        lambda c, s, p: Team(c.store.staff, c.store.badges).revoke_badge(s, "999"),
        lambda c, s, p: Team(c.store.staff, c.store.badges).badged(s),
    ],
    Action.OWN_SIGN_IN: [lambda c, s, p: OwnSignIn(c).read(s)],
}
ELSEWHERE = {Action.BACK_UP, Action.SET_THRESHOLDS}
"""The command line's alone, and a right of a lead whatever the role."""
CELLS = [
    pytest.param(role, action, n, id=f"{role.value}-{action.value}-{n}")
    for action, tries in TRIES.items()
    for n in range(len(tries))
    for role in Role
]


def test_every_action_is_tried():
    assert set(TRIES) | ELSEWHERE == set(Action)


@pytest.mark.parametrize(("role", "action", "n"), CELLS)
def test_each_cell(clinic, staff, patient, role, action, n):
    """Who may is let in: what they ask for may fail for another reason, and says so."""
    said = ""
    try:
        TRIES[action][n](clinic, staff[role], patient)
    except KioskError as error:
        said = str(error)
    assert (f"You may not {action.value}" in said) is not may(role, action)


@pytest.mark.parametrize("action", TRIES)
def test_nobody_without_the_right_changes_anything(clinic, staff, patient, action):
    refused = [role for role in Role if not may(role, action)]
    before = clinic.store.ledger.rows("SELECT count(*), max(rowid) FROM audit")
    for role in refused:
        for attempt in TRIES[action]:
            with pytest.raises(KioskError, match="You may not"):
                attempt(clinic, Staff("x", "999", "Nobody", role), patient)
    assert clinic.store.ledger.rows("SELECT count(*), max(rowid) FROM audit") == before
