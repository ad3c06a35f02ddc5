"""Two kiosks changed the same thing: what becomes of it, and that all are equal in the end."""

import pytest

from app.core.kinds import Outcome, Part
from app.core.record import Slot
from app.core.session.compile import compile_session
from app.core.session.events import RepDone, SetEnded, SetStarted
from app.core.session.steps import works
from app.store.recorder import SessionRecorder
from app.sync.errors import SyncError
from tests.core.samples import MONDAY
from tests.store.place import CODE, MORNING, PIN
from tests.sync.clinic import caseload_of, rows_of


@pytest.fixture
def pat(clinic, a, b):
    """A patient with a plan, known at both."""
    patient = a.store.patients.add("Olga Plantedname", code=CODE, pin=PIN).id
    a.store.plans.save(a.place.plan, patient)
    clinic.settle()
    return patient


def equal(clinic):
    clinic.settle()
    first, *others = clinic.kiosks
    for other in others:
        assert rows_of(other) == rows_of(first)
        assert caseload_of(other) == caseload_of(first)
    for kiosk in clinic.kiosks:
        assert kiosk.ledger.rows("PRAGMA foreign_key_check") == []
        assert kiosk.ledger.rows("SELECT * FROM outbox") == []


def conflicts(kiosk, tab):
    return kiosk.ledger.rows(
        "SELECT col, kept, aside, kiosk FROM sync_conflict WHERE tab = ? AND resolved_at IS NULL",
        tab,
    )


def test_a_second_exchange_moves_nothing(clinic, a, b, pat):
    clinic.settle()
    assert (a.exchange(), b.exchange()) == (0, 0)


def test_of_two_new_plans_the_first_counts_and_the_other_is_shown(clinic, a, b, pat):
    mine = a.store.plans.save(a.place.plan, pat, made_by=a.physio.id, reason="A's reason")
    other = b.store.plans.save(b.place.plan, pat, made_by=b.physio.id, reason="B's reason")
    more = b.store.plans.save(b.place.plan, pat, made_by=b.physio.id, reason="B again")
    equal(clinic)
    for kiosk in (a, b):
        assert kiosk.store.plans.current(pat).id == mine.id
        versions = kiosk.store.plans.versions(pat)
        assert {it.id for it in versions} > {mine.id, other.id, more.id}
        assert len({it.version for it in versions}) == len(versions)
        assert conflicts(kiosk, "plan") == [("plan", mine.id, more.id, "Room 2")]


def test_a_plan_goes_on_after_a_fork(clinic, a, b, pat):
    a.store.plans.save(a.place.plan, pat)
    b.store.plans.save(b.place.plan, pat)
    clinic.settle()
    last = b.store.plans.save(b.place.plan, pat)
    equal(clinic)
    assert a.store.plans.current(pat).id == last.id


def test_a_proposal_is_decided_once(clinic, a, b, pat):
    plan = a.store.plans.current(pat)
    proposal = a.people.proposal(pat, plan, kind="hold")
    clinic.settle()
    a.store.proposals.accept(proposal, None, a.physio)
    b.store.proposals.decline(proposal, b.physio, "No")
    equal(clinic)
    assert b.store.proposals.get(proposal).decision == "accepted"
    ((col, kept, aside, kiosk),) = conflicts(a, "proposal")
    assert (col, kept.split("|")[0], aside.split("|")[0]) == ("decision", "accepted", "declined")
    assert kiosk == "Room 2"


def test_a_person_beats_what_the_rules_superseded(clinic, a, b, pat):
    plan = a.store.plans.current(pat)
    proposal = a.people.proposal(pat, plan, kind="hold")
    clinic.settle()
    a.store.proposals.put(pat, plan.id, None)
    b.store.proposals.accept(proposal, None, b.physio)
    equal(clinic)
    assert a.store.proposals.get(proposal).decision == "accepted"
    assert conflicts(a, "proposal") == []


def test_two_kiosks_propose_and_one_waits(clinic, a, b, pat):
    plan = a.store.plans.current(pat)
    first = a.people.proposal(pat, plan, day=0)
    second = b.people.proposal(pat, plan, day=1)
    equal(clinic)
    assert a.store.proposals.waiting(pat).id == second
    assert a.store.proposals.get(first).decision == "superseded"


def test_a_flag_seen_twice_keeps_both_words(clinic, a, b, pat):
    flag = a.people.flag(pat)
    clinic.settle()
    a.store.flags.see(flag, a.physio, "Called")
    clinic.clock.advance(60)
    b.store.flags.see(flag, b.physio, "Wrote")
    b.exchange()  # who saw it later is heard first
    equal(clinic)
    (found,) = b.store.flags.of(pat)
    assert found.seen_words == "Called"
    assert [row[:3] for row in conflicts(a, "flag")] == [("seen_words", "Called", "Wrote")]


def test_the_same_part_done_twice_counts_once_and_both_stay(clinic, a, b, pat):
    from app.core.adherence import adherence

    for kiosk in (a, b):
        kiosk.people.session(pat, kiosk.store.plans.current(pat))
    equal(clinic)
    record = a.store.sessions.record(pat)
    assert len(record.sessions) == 2
    found = adherence(a.store.plans.current(pat), record, Slot(MONDAY, Part.MORNING))
    assert (found.total.done, found.total.extras) == (1, 0)


def test_a_session_open_elsewhere_is_neither_taken_up_nor_ended(clinic, a, b, pat):
    plan = a.store.plans.current(pat)
    session = a.store.sessions.begin(pat, plan, MORNING)
    clinic.settle()
    assert b.store.sessions.open_session(pat) is None
    other = b.store.sessions.begin(pat, plan, MORNING)
    clinic.clock.advance(2 * 86400)
    assert b.store.sessions.close_stale() == 1
    clinic.settle()
    outcomes = dict(a.ledger.rows("SELECT id, outcome FROM session"))
    assert outcomes == {session: None, other: "interrupted"}
    assert a.store.sessions.close_stale() == 1
    equal(clinic)


def test_a_session_travels_while_it_runs(clinic, a, b, pat):
    plan = a.store.plans.current(pat)
    session = a.store.sessions.begin(pat, plan, MORNING)
    recorder = SessionRecorder(a.store, session)
    first, *_ = works(compile_session(plan, MORNING.day, MORNING.part))
    recorder.handle(SetStarted(first))
    for number in range(1, first.target + 1):
        recorder.handle(RepDone(first.key, number, number * 2.0))
        a.exchange()
    b.exchange()
    reps = "SELECT reps_done, rep_seconds FROM set_result"
    assert b.one(reps) == a.one(reps)
    recorder.handle(SetEnded(first.key, Outcome.DONE, first.target, 0))
    equal(clinic)
    assert b.one("SELECT seen_on FROM caseload") == (MONDAY.isoformat(),)


def test_each_column_of_a_person_is_merged_by_itself(clinic, a, b, pat):
    a.store.patients.edit(pat, name="Olga Other", language="en", birth_year=1950)
    b.store.patients.edit(pat, name="Olga Plantedname", language="de", birth_year=None)
    equal(clinic)
    found = a.store.patients.get(pat)
    assert (found.name, found.language, found.birth_year) == ("Olga Other", "de", 1950)
    assert a.store.find.people("Other").people[0].id == pat
    assert b.store.find.people("Other").people[0].id == pat
    assert conflicts(a, "patient") == []


def test_two_names_keep_one_and_show_the_other(clinic, a, b, pat):
    a.store.patients.edit(pat, name="Olga First", language="en", birth_year=None)
    b.store.patients.edit(pat, name="Olga Second", language="en", birth_year=None)
    equal(clinic)
    assert b.store.patients.get(pat).name == "Olga First"
    assert conflicts(b, "patient") == [("name", "Olga First", "Olga Second", "Room 2")]


def test_a_setting_is_the_clinics_but_not_a_screens(clinic, a, b, pat):
    a.store.settings.set_all({"clinic_name": "North", "diagonal": "27"})
    a.store.settings.set_all({"screen_foot": "640", "low_controls": "yes"})
    a.store.settings.set_all({"screen_turn": "90", "dark_hours": "20:00-07:00"})
    a.store.settings.set_all({"picture_size": "90", "touch_map": "1.05,0,-0.02,0,1.04,0.01"})
    equal(clinic)
    assert b.store.settings.get("clinic_name") == "North"
    of_a_screen = ("diagonal", "screen_foot", "low_controls", "screen_turn", "dark_hours")
    for screens in (*of_a_screen, "picture_size", "touch_map"):
        assert b.store.settings.get(screens) == ""
    a.store.settings.set("clinic_name", "East")
    b.store.settings.set("clinic_name", "West")
    equal(clinic)
    assert b.store.settings.get("clinic_name") == "East"
    assert conflicts(a, "clinic") == [("value", "East", "West", "Room 2")]


def test_codes_are_given_out_apart_and_a_typed_one_that_clashes_is_renumbered(clinic, a, b, pat):
    given = [kiosk.store.patients.add("Somebody", pin=None).code for kiosk in (a, b) for _ in "123"]
    assert {int(code) % 32 for code in given[:3]} == {0}
    assert {int(code) % 32 for code in given[3:]} == {1}
    one = a.store.patients.add("One", pin=PIN, code="555555")
    two = b.store.patients.add("Two", pin=PIN, code="555555")
    equal(clinic)
    assert a.store.patients.get(one.id).code == "555555"
    new = b.store.patients.get(two.id).code
    assert new != "555555"
    assert conflicts(b, "patient") == [("code", new, "555555", "Room 2")]
    assert b.store.patients.sign_in(new, PIN).patient == two.id


def test_two_members_of_staff_get_two_numbers(clinic, a, b, pat):
    from app.core.roles import Role

    a.store.staff.add("104", "One", Role.PHYSIO, "314159")
    b.store.staff.add("104", "Two", Role.PHYSIO, "314159")
    equal(clinic)
    assert sorted(it.staff.number for it in a.store.staff.all()) == ["101", "104", "105"]


def test_activities_named_in_two_places_keep_their_words(clinic, a, b, pat):
    a.store.measures.name_activities(pat, ["Climb stairs", "Drive"])
    b.store.measures.name_activities(pat, ["Carry bags", "Sleep"])
    equal(clinic)
    words = {it.words for it in a.store.measures.activities(pat)}
    assert words == {"Climb stairs", "Drive", "Carry bags", "Sleep"}


def test_a_sixth_activity_holds_nobody_up(clinic, a, b, pat):
    a.store.measures.name_activities(pat, ["1", "2", "3", "4", "5"])
    named = b.store.measures.name_activities(pat, ["6"])
    b.store.measures.rate(pat, {named[0].id: 4})
    b.people.flag(pat)
    clinic.settle()
    assert len(a.store.flags.of(pat)) == 1
    assert len(a.store.measures.activities(pat)) == 5


def test_a_plan_that_both_ended_has_ended_once(clinic, a, b, pat):
    plan = a.store.plans.current(pat).id
    a.store.breaks.end(plan, MONDAY, "Better", a.physio.id)
    b.store.breaks.end(plan, MONDAY, "Moved", b.physio.id)
    equal(clinic)
    assert a.one("SELECT reason FROM plan_end WHERE undone_at IS NULL") == ("Better",)


def test_the_shorter_pause_and_the_stopped_card_win(clinic, a, b, pat):
    a.store.breaks.pause(pat, MONDAY, "Away", a.physio.id)
    text = a.store.patients.new_card(pat)
    clinic.settle()
    assert b.store.patients.sign_in_card(text).patient == pat
    b.store.patients.cards.revoke(pat)
    b.store.breaks.resume(pat, MONDAY, b.physio.id)
    equal(clinic)
    assert a.store.patients.sign_in_card(text).patient is None
    assert a.one("SELECT paused_to FROM caseload") == (MONDAY.isoformat(),)


def test_a_pin_and_a_card_made_on_one_work_on_the_other(clinic, a, b, pat):
    assert b.store.patients.sign_in(CODE, PIN).patient == pat
    a.store.patients.set_pin(pat, "999999")
    clinic.settle()
    assert b.store.patients.sign_in(CODE, "999999").patient == pat
    assert b.store.staff_door.sign_in("101", "271828").staff.number == "101"


def test_what_changes_while_it_is_sent_is_sent_again(clinic, a, b, pat):
    from app.sync.exchange import Exchange

    exchange = Exchange(a.ledger)
    a.store.patients.edit(pat, name="Before", language="en", birth_year=None)
    send = exchange.link.call

    def slow(function, *values):
        answer = send(function, *values)
        if function == "push":
            exchange.link.call = send
            a.store.patients.edit(pat, name="After", language="en", birth_year=None)
        return answer

    exchange.link.call = slow
    exchange.run()
    exchange.close()
    equal(clinic)
    assert b.store.patients.get(pat).name == "After"


def test_what_was_decided_about_two_sides_is_known_everywhere(clinic, a, b, pat):
    test_two_names_keep_one_and_show_the_other(clinic, a, b, pat)
    with a.ledger.write() as db:
        db.execute(
            "UPDATE sync_conflict SET resolved_at = ?, resolved_by = ?",
            (a.ledger.now(), a.physio.id),
        )
    equal(clinic)
    assert conflicts(b, "patient") == []


def test_a_kiosk_without_the_network_says_so_and_loses_nothing(clinic, a, b, pat, server):
    server.stop()
    try:
        a.people.flag(pat)
        with pytest.raises(SyncError, match="cannot be reached"):
            a.exchange()
        with pytest.raises(SyncError):
            a.exchange()
    finally:
        server.start()
    equal(clinic)
    assert len(b.store.flags.of(pat)) == 1
