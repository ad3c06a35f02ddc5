"""Who needs a human today, and why."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.caseload import LIST, CaseNeed
from db.migrations import m0007_reading
from tests.store.people import People, day
from tests.store.place import Place

QUIET = 7


@pytest.fixture
def people(store):
    return People(store)


def lines(store, need, **more):
    return [
        (case.name, case.reason, case.since)
        for group in store.caseload.today(QUIET, **more)
        if group.need is need
        for case in group.cases
    ]


def needs(store):
    """The need of each patient by name; everybody stands under one alone."""
    groups = store.caseload.today(QUIET)
    listed = [(case.name, group.need) for group in groups for case in group.cases]
    assert len(listed) == len(dict(listed))
    assert [group.count for group in groups] == [len(group.cases) for group in groups]
    return dict(listed)


def test_an_empty_clinic(store):
    assert [(group.count, group.cases) for group in store.caseload.today(QUIET)] == [(0, ())] * 5


def test_flags_come_by_tier_then_by_age(store, people):
    for number, (name, tier, raised) in enumerate(
        [
            ("Late", "soon", 2),
            ("Early", "soon", 1),
            ("Urgent", "urgent", 3),
            ("Now", "emergency", 4),
        ]
    ):
        people.flag(people.patient(name, f"10000{number}"), tier, day=raised)
    assert [name for name, *_ in lines(store, CaseNeed.FLAGGED)] == [
        "Now",
        "Urgent",
        "Early",
        "Late",
    ]


def test_a_line_shows_the_worst_flag_and_how_many_more(store, people):
    ann = people.patient("Ann")
    people.flag(ann, "soon", day=-3)
    people.flag(ann, "urgent", "screening", day=-1)
    people.flag(ann, "soon", day=-2, seen_at="2026-11-20T08:00:00.000Z")
    (case,) = store.caseload.cases(CaseNeed.FLAGGED, QUIET)
    assert (case.tier, case.reason, case.since, case.more) == ("urgent", "screening", day(-1), 1)


def test_a_flag_comes_before_a_proposal_and_a_proposal_before_silence(store, people):
    ann, bob, cat = (people.patient(n, f"10000{i}") for i, n in enumerate(("Ann", "Bob", "Cat")))
    plans = [people.plan(each, starts=-20) for each in (ann, bob, cat)]
    people.flag(ann)
    people.proposal(ann, plans[0])
    people.proposal(bob, plans[1], day=-2)
    assert needs(store) == {"Ann": CaseNeed.FLAGGED, "Bob": CaseNeed.READY, "Cat": CaseNeed.UNSEEN}
    (case,) = store.caseload.cases(CaseNeed.READY, QUIET)
    assert (case.reason, case.exercise, case.since) == ("progress", "squat", day(-2))


def test_easing_is_more_pressing_than_progressing_and_staying_is_no_decision(store, people):
    for number, kind in enumerate(("hold", "progress", "review", "ease")):
        patient = people.patient(kind, f"10000{number}")
        people.proposal(patient, people.plan(patient), kind)
    assert [name for name, *_ in lines(store, CaseNeed.READY)] == ["ease", "review", "progress"]
    assert needs(store)["hold"] is CaseNeed.ON_TRACK


@pytest.mark.parametrize(
    ("last", "need"),
    [(-8, CaseNeed.UNSEEN), (-7, CaseNeed.UNSEEN), (-6, CaseNeed.ON_TRACK), (0, CaseNeed.ON_TRACK)],
)
def test_unseen_after_seven_days(store, people, last, need):
    ann = people.patient("Ann")
    people.session(ann, people.plan(ann, starts=-10), day=last)
    assert needs(store) == {"Ann": need}


def test_a_session_in_which_nothing_was_done_does_not_count(store, people):
    ann = people.patient("Ann")
    people.session(ann, people.plan(ann, starts=-10), day=-1, outcome="skipped")
    assert lines(store, CaseNeed.UNSEEN) == [("Ann", "never", day(-10))]


def test_a_session_logged_at_home_counts_until_it_is_taken_back(store, people):
    ann = people.patient("Ann")
    plan = people.plan(ann, starts=-20)
    people.session(ann, plan, day=-9)
    people.home(ann, plan, day=-2)
    assert needs(store) == {"Ann": CaseNeed.ON_TRACK}
    people.home(ann, plan, day=-2, done=0)
    assert lines(store, CaseNeed.UNSEEN) == [("Ann", "", day(-9))]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (-9, None, (CaseNeed.ON_TRACK, "paused", None)),
        (-9, 3, (CaseNeed.ON_TRACK, "paused", day(3))),
        (-9, 0, (CaseNeed.ON_TRACK, "paused", day(0))),
        (-9, -3, (CaseNeed.ON_TRACK, "never", day(-12))),
        (-11, -8, (CaseNeed.UNSEEN, "never", day(-8))),
        (2, 9, (CaseNeed.UNSEEN, "never", day(-12))),
    ],
)
def test_a_paused_plan_is_not_due(store, people, first, last, expected):
    ann = people.patient("Ann")
    people.plan(ann, starts=-12)
    people.pause(ann, first, last)
    ((_, need),) = needs(store).items()
    assert (need, *lines(store, need)[0]) == (expected[0], "Ann", *expected[1:])


def test_plans_that_have_not_begun_ran_out_or_never_were(store, people):
    starts = {"Soon": 3, "Over": -28, "LastDay": -27}
    for number, (name, first) in enumerate(starts.items()):
        people.plan(people.patient(name, f"10000{number}"), starts=first)
    people.patient("None", "200000")
    assert needs(store) == {
        "Soon": CaseNeed.ON_TRACK,
        "LastDay": CaseNeed.UNSEEN,
        "None": CaseNeed.PLANLESS,
        "Over": CaseNeed.PLANLESS,
    }
    assert lines(store, CaseNeed.PLANLESS) == [("None", "no_plan", None), ("Over", "over", day(-1))]
    assert lines(store, CaseNeed.ON_TRACK) == [("Soon", "not_started", day(3))]


def test_who_has_ended_or_been_archived_is_not_listed(store, people):
    ann = people.patient("Ann")
    people.end(people.plan(ann, starts=-12))
    gone = people.patient("Gone", "100009", archived=people.ledger.now())
    people.flag(gone)
    people.proposal(gone, people.plan(gone))
    assert needs(store) == {}


def test_an_end_that_is_undone_lists_the_patient_again(store, people):
    ann = people.patient("Ann")
    end = people.end(people.plan(ann))
    with people.ledger.write() as db:
        db.execute("UPDATE plan_end SET undone_at = ? WHERE id = ?", (people.ledger.now(), end))
    assert needs(store) == {"Ann": CaseNeed.ON_TRACK}


def test_groups_come_in_pages(store, people):
    for number in range(5):
        people.plan(people.patient(f"P{number}", f"10000{number}"), starts=-20 - number)
    first = store.caseload.cases(CaseNeed.UNSEEN, QUIET, limit=2)
    second = store.caseload.cases(CaseNeed.UNSEEN, QUIET, limit=2, offset=2)
    assert [case.name for case in (*first, *second)] == ["P4", "P3", "P2", "P1"]
    unseen = next(g for g in store.caseload.today(QUIET, limit=1) if g.need is CaseNeed.UNSEEN)
    assert (unseen.count, len(unseen.cases)) == (5, 1)


@pytest.fixture
def of_two(store, people, physio):
    """Six patients of each need, of whom three are one physio's."""
    for number in range(30):
        mine = number % 2 == 0
        who = people.patient(f"{'Mine' if mine else 'Not'} {number}", f"{200000 + number}")
        if mine:
            with store.ledger.write() as db:
                db.execute("UPDATE patient SET physio_id = ? WHERE id = ?", (physio.id, who))
        if number < 6:
            people.flag(who)
        elif number < 12:
            people.proposal(who, people.plan(who))
        elif number < 18:
            people.plan(who, starts=-20)
        elif number < 24:
            people.plan(who)
    return physio.id


def test_of_one_physio_and_of_all_each_need_is_counted_and_listed(store, of_two):
    for physio, count in ((None, 6), (of_two, 3), ("nobody", 0)):
        groups = store.caseload.today(QUIET, physio=physio)
        assert [group.count for group in groups] == [count] * 5
        assert [len(group.cases) for group in groups] == [count] * 5
        names = {case.name[:4] for group in groups for case in group.cases}
        assert names == ({"Mine", "Not "} if physio is None else {"Mine"} if count else set())
        assert store.caseload.counts(QUIET, physio) == dict.fromkeys(CaseNeed, count)
    assert store.caseload.flagged() == 6


def test_what_is_asked_for_otherwise_is_counted_anew(place, store, of_two):
    asked = store.caseload.today
    first = asked(QUIET)
    assert asked(QUIET) is first
    store.caseload.let_go()
    assert asked(QUIET) == first
    assert asked(QUIET) is not first
    assert [len(it.cases) for it in asked(QUIET, limit=2)] == [2] * 5
    assert asked(100)[2].count == 0
    place.clock.advance(7 * 86_400)
    assert asked(QUIET)[2].count == 12


def test_where_some_stand_of_few_and_of_many(store, of_two):
    """Few are looked up one by one, many among all."""
    rows = store.ledger.rows("SELECT id FROM patient ORDER BY id")
    every = [patient for (patient,) in rows]
    few = store.caseload.of(every, QUIET)
    many = store.caseload.of([*every, *map(str, range(LIST))], QUIET)
    assert few == many
    assert [it.need for it in few] == [need for need in CaseNeed for _ in range(6)]
    assert store.caseload.of(every[:1], QUIET) == [it for it in few if it.patient == every[0]]
    assert store.caseload.of([], QUIET) == []


def test_who_needs_nobody_stands_last_and_without_a_need(store, people):
    ann = people.patient("Ann")
    people.end(people.plan(ann, starts=-12))
    bob = people.patient("Bob", "100002")
    people.flag(bob)
    assert [(it.name, it.need) for it in store.caseload.of([ann, bob], QUIET)] == [
        ("Bob", CaseNeed.FLAGGED),
        ("Ann", None),
    ]
    (found,) = store.caseload.of([ann], QUIET)
    assert (found.reason, found.since, found.programme) == ("", None, "sample")


acts = st.lists(
    st.one_of(
        st.tuples(st.just("plan"), st.integers(-40, 5), st.integers(1, 6)),
        st.tuples(st.just("session"), st.integers(-30, 0), st.sampled_from(["done", "stopped"])),
        st.tuples(st.just("home"), st.integers(-9, 0), st.integers(0, 1)),
        st.tuples(st.just("pause"), st.integers(-20, 5), st.none() | st.integers(6, 9)),
        st.tuples(st.just("end"), st.integers(-5, 0), st.none()),
    ),
    max_size=8,
)


@settings(max_examples=25)
@given(acts)
def test_the_triggers_keep_what_the_tables_say(tmp_path_factory, done):
    with Place(tmp_path_factory.mktemp("place") / "data").open() as store:
        people = People(store)
        ann = people.patient("Ann")
        plan = people.plan(ann)
        ended = set()
        for act, one, two in done:
            match act:
                case "plan":
                    plan = people.plan(ann, one, two)
                case "session":
                    people.session(ann, plan, one, outcome=two)
                case "home":
                    people.home(ann, plan, one, done=two)
                case "pause":
                    people.pause(ann, one, two)
                case "end" if plan.id not in ended:
                    ended.add(plan.id)
                    people.end(plan, one)
        kept = store.ledger.rows("SELECT * FROM caseload")
        with store.ledger.write() as db:
            db.execute("DELETE FROM caseload")
            db.execute(_filling())
        assert store.ledger.rows("SELECT * FROM caseload") == kept


def _filling():
    """The statement of the migration that reads it all anew."""
    begin = m0007_reading.SQL.index("INSERT INTO caseload (\n")
    return m0007_reading.SQL[begin : m0007_reading.SQL.index(";", begin)]
