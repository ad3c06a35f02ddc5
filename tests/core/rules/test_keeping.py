"""What a physio kept waiting while saving another change waits on until newer facts speak."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as struct_replace

from app.core.proposals import Evidence, Proposal, ProposalKind, StoredProposal
from app.core.rules.keeping import touches, waits_on
from app.core.rules.not_settled import not_settled
from app.core.rules.standing import May, standing
from tests.core.rules.build import MADE, Sitting, at, case, settled, when

ROWS = (Evidence("session", "s0"), Evidence("answer", "a0"))
UP = Proposal(ProposalKind.PROGRESS, "progress", ROWS, 1, "reach-2", "reach-3")
LESS = Proposal(ProposalKind.EASE, "not_settled", ROWS, facts={"percent": 30})


def said(rule, *rows):
    return Proposal(ProposalKind.REVIEW, rule, rows)


@pytest.mark.parametrize(
    ("kept", "speaks", "waits"),
    [
        (UP, None, True),
        (UP, said("plan_ends", Evidence("plan", "p")), True),
        (UP, said("no_change", Evidence("answer", "a1")), True),
        (UP, said("hold_pain", Evidence("answer", "a1")), False),
        (UP, said("two_red", Evidence("session", "s1")), False),
        (LESS, struct_replace(LESS, position=1, to_exercise="reach-1"), True),
        (LESS, struct_replace(LESS, evidence=(*ROWS, Evidence("measurement", "m1"))), False),
    ],
)
def test_it_gives_way_to_newer_facts_alone(kept, speaks, waits):
    assert waits_on(kept, speaks) is waits


def test_less_that_was_kept_waiting_is_still_done_under_the_new_version():
    sore, no = Sitting(0, after=5), (settled("s0", False, 1),)
    before = case(at(2), sore, today=1, settled=no)
    waiting = StoredProposal("p", "patient", "plan", not_settled(before), when(1))
    edited = replace(at(2), id="next", weeks=6, made=MADE + timedelta(days=1, hours=6))
    gone = case(edited, sore, today=1, settled=no, proposals=(waiting,))
    assert standing(gone).may is May.GO
    kept = struct_replace(waiting, plan="next", kept=edited.made)
    seen = case(edited, sore, today=1, settled=no, proposals=(kept,))
    assert standing(seen).may is May.GENTLY
    assert waits_on(kept.proposal, not_settled(seen))


def test_what_it_is_about_is_its_exercise_and_of_less_everywhere_all_of_them():
    was = at(2)
    other = replace(was, items=(was.items[0], replace(was.items[1], easier=None)))
    same = replace(was, items=(replace(was.items[0], easier=None), was.items[1]))
    assert [touches(UP, was, now) for now in (replace(was, weeks=9), other, same)] == [
        *(False, False, True),
    ]
    assert touches(LESS, was, other)
    assert not touches(said("plan_ends"), was, other)
