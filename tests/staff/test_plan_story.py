"""How a plan came to be what it is, as the page of its history tells it."""

from datetime import UTC, datetime, timedelta

import pytest

from app.core.plan import PlanVersion
from app.core.proposals import Decision, Proposal, ProposalKind, StoredProposal
from app.staff.plan.story import story

AT = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PROPOSAL = Proposal(ProposalKind.PROGRESS, "up", ())
NAMES = {"ann": "Ann Lee"}


def version(number, kind="changed", by="ann", why="", days=0):
    return PlanVersion(f"v{number}", number, kind, AT + timedelta(days=days), by, why)


def proposal(**given):
    return StoredProposal("x", "p", "v1", PROPOSAL, AT, **given)


def test_nothing_has_no_story():
    assert story([], [], {}) == ()


def test_the_newest_comes_first_and_only_a_version_can_be_opened():
    said = story(
        [version(1, "started"), version(2, "progressed", days=2)],
        [proposal(decision=Decision.ACCEPTED, decided=AT + timedelta(days=1), decided_by="ann")],
        NAMES,
    )
    assert [it["id"] for it in said] == ["v2", "", "v1"]
    assert said[0]["text"] == "Version 2"
    assert "made harder" in said[0]["detail"]


def test_a_proposal_that_waits_is_no_part_of_it():
    assert story([], [proposal()], NAMES) == ()


def test_what_newer_facts_superseded_is_left_out():
    assert story([], [proposal(decision=Decision.SUPERSEDED, decided=AT)], NAMES) == ()


def test_what_the_kiosk_took_by_itself_names_nobody():
    said = story([], [proposal(decision=Decision.ACCEPTED, decided=AT)], NAMES)
    assert "taken by the kiosk" in said[0]["text"]
    assert "Ann" not in said[0]["detail"]


def test_one_that_was_kept_and_then_decided_stands_there_twice():
    said = story(
        [],
        [
            proposal(
                kept=AT,
                kept_by="ann",
                decision=Decision.DECLINED,
                decided=AT + timedelta(days=1),
                decided_by="gone",
                reason="{Too} early",
            )
        ],
        NAMES,
    )
    assert [it["text"].partition(": ")[2] for it in said] == ["dropped", "kept waiting"]
    assert said[0]["detail"].endswith(" · {Too} early")
    assert "Ann Lee" in said[1]["detail"]


@pytest.mark.parametrize("by", [None, "gone"])
def test_a_version_that_nobody_known_made_has_no_empty_place(by):
    detail = story([version(1, "started", by=by)], [], NAMES)[0]["detail"]
    assert detail.count(" · ") == 1


def test_names_are_shown_without_what_turns_the_line():
    assert "Ann Lee" in story([version(1)], [], {"ann": "Ann\u202e Lee"})[0]["detail"]


def test_days_are_the_clinics(german):
    assert "23 Nov." in story([version(1)], [], NAMES)[0]["detail"]
