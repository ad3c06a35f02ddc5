"""A physio reads what is proposed, and why, in one breath."""

from pathlib import Path

import pytest
from msgspec import convert
from msgspec.structs import replace

from app.core.kinds import Part
from app.core.phrase_text import braces
from app.core.proposal_text import FACTS, CountText, every_word, sentence
from app.core.proposals import Decision, Evidence, Proposal, ProposalKind, StoredProposal
from app.core.rules.assess import assess
from app.wiring import load_library
from tests.core.rules.build import REACH, SQUAT, Sitting, at, case, settled, when

TEXT = load_library(Path("none")).texts.proposals
NAMES = {"reach-1": "Small reach", "reach-2": "Reach", "reach-3": "Long reach"}
FOUR = (Sitting(0), Sitting(0, before=2, part=Part.AFTERNOON), Sitting(1, effort=5), Sitting(2))


def accepted(kind, rule, to):
    rows = (Evidence("session", "s0"),)
    said = Proposal(kind, rule, rows, 1, "reach-1", to)
    decided = when(0, 7.5)
    return StoredProposal("row", "patient", "plan", said, decided, Decision.ACCEPTED, decided)


EASED = (accepted(ProposalKind.EASE, "too_hard", "reach-2"),) * 2
RED_NOW_AND_THEN = [Sitting(day, after=7 if day % 2 == 0 else 1) for day in range(5)]
UP = accepted(ProposalKind.PROGRESS, "progress", "reach-2")


def words(proposal):
    return sentence(proposal, TEXT, lambda name: NAMES.get(name, name))


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (
            case(at(2), *FOUR),
            "One step up: Reach → Long reach. Every rep done in 4 sessions on 3 days. "
            "Pain 2 at most, effort 5 at most.",
        ),
        (
            case(at(2), Sitting(0, during={1: 7})),
            "One step down: Reach → Small reach. Pain reached 7 of 10 in Reach.",
        ),
        (
            case(at(2), Sitting(0, after=5), today=1, settled=(settled("s0", False, 1),)),
            "Every exercise: about 30 % fewer reps. Pain had not settled by the next day.",
        ),
        (
            case(at(0), Sitting(0, during={1: 7})),
            "reach-0: about 30 % less. Pain reached 7 of 10 in reach-0.",
        ),
        (
            case(at(2), Sitting(0, during={1: 7}, version={1: SQUAT[4]})),
            "Please look at this: squat-4 stood in for Reach. Pain reached 7 of 10 in squat-4.",
        ),
        (
            case(at(2), Sitting(0, effort=8), Sitting(1, effort=8), proposals=EASED),
            "Please look at this: the plan was made easier 2 × already. "
            "Effort was 8 or more 2 × in a row.",
        ),
        (
            case(at(2), Sitting(0, version={1: REACH[1]}), today=11, proposals=(UP,)),
            "One step down: Reach → Small reach. Away for 11 days. Reach has never been tried.",
        ),
        (
            case(at(2), *RED_NOW_AND_THEN),
            "Please look at this. Pain was red in 3 of the last 5 sessions, up to 7 of 10.",
        ),
        (
            case(at(2), Sitting(0, before=6), Sitting(1, before=8)),
            "Please look at this. Pain was red 2 × in a row, up to 8 of 10.",
        ),
    ],
)
def test_what_a_physio_reads(seen, said):
    assert words(assess(seen).proposal) == said


def test_numbers_have_the_forms_of_their_language():
    days = {"one": "{count} dzien", "few": "{count} dni-kilka", "other": "{count} dni"}
    text = replace(TEXT, language="pl", counts=convert({"days": days}, CountText))

    def away(count, words=text):
        said = Proposal(
            ProposalKind.EASE, "away", (), 1, "reach-2", "reach-1", facts={"days": count}
        )
        return sentence(said, words, NAMES.get)

    assert "Away for 1 day. " in away(1, TEXT)
    assert [away(count).split("Away for ")[1].split(".")[0] for count in (1, 3, 12)] == [
        "1 dzien",
        "3 dni-kilka",
        "12 dni",
    ]


def test_every_sentence_is_short_and_asks_only_for_facts_there_are():
    for key, said in every_word(TEXT).items():
        assert braces(said) <= FACTS, key
        assert len(said.split()) <= 18, key


def test_a_fact_that_is_lacking_leaves_no_brace():
    for rule in TEXT.reasons.__struct_fields__:
        assert "{" not in words(Proposal(ProposalKind.HOLD, rule, ()))
