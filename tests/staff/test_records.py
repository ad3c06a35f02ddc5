"""What leaves the kiosk, what a manager counts, and what the audit says."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.adherence import AdherenceBand
from app.core.audit import SAID, AuditEntry, Break, Broken
from app.core.audit_kind import ACTIONS
from app.core.dataset.choice import SMALL_GROUP, Privacy
from app.core.figures import Figures, Flagged, Span
from app.core.flags import Tier
from app.core.measures.registry import Change
from app.core.record_part import ALL_PARTS
from app.devices.system_user import COMMAND
from app.exports.order import Format
from app.staff.audit.model import _line
from app.staff.audit.words import action_words, actions_with, broken_words, by_words
from app.staff.figures.words import parts_of, span_words
from app.staff.records.export_state import (
    ExportState,
    Taken,
    everybody,
    judged,
    part_options,
    request_of,
)
from app.staff.records.record_words import every_word, record_words

LONG = "nine calm green rivers"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
NONE = dict.fromkeys(AdherenceBand)
EVERY = dict.fromkeys(Change, 12)
FIGURES = Figures(
    first=date(2026, 10, 27),
    last=date(2026, 11, 23),
    plans=12,
    weeks=4,
    measured=50,
    told=0,
    bands=dict.fromkeys(AdherenceBand, 12),
    changes=dict.fromkeys(("pain", "psfs", "confidence"), EVERY),
    flags={Tier.EMERGENCY: Flagged(0, 0, None), Tier.URGENT: Flagged(9, 1, 2.25), Tier.SOON: None},
    lessons=12,
    right=2,
    answered=3,
    discharged=0,
)


def told(figures, title):
    return dict(next(it for it in parts_of(figures) if it.title == title).rows)


def export(kind=Taken.PDF, **given):
    return judged(ExportState(place="/stick", kind=kind, parts=part_options(), **given))


def test_a_paper_needs_a_place_and_a_part():
    assert export().ready
    assert not judged(replace(export(), place="")).ready
    none = tuple({**it, "on": False} for it in part_options())
    assert not judged(replace(export(), parts=none)).ready
    assert judged(replace(export(Taken.COPY), parts=none)).ready


def test_a_pack_of_everything_is_locked():
    assert not export(Taken.PACK).ready
    assert export(Taken.PACK, passphrase=LONG, again=LONG).ready
    assert not export(Taken.PACK).open


def test_everybodys_records_are_open_only_without_names():
    assert not export(Taken.ALL).ready
    assert export(Taken.ALL, privacy=Privacy.DEIDENTIFIED).ready
    assert export(Taken.ALL, passphrase=LONG, again=LONG).ready


def test_a_passphrase_that_is_still_being_typed_again_is_no_mistake():
    half = export(passphrase=LONG, again=LONG[:5])
    assert (half.unlike, half.ready) == (False, False)
    assert export(passphrase=LONG, again="x").unlike
    short = export(passphrase="short", again="short")
    assert (short.short, short.ready) == (True, False)


def test_a_file_is_named_after_what_is_in_it():
    one = request_of(export(), "p", "204518")
    assert one.out == Path("/stick/record-204518.pdf")
    assert one.formats == (Format.PDF,)
    copy = request_of(export(Taken.COPY), "p", "204518")
    assert (copy.out.name, copy.copy, copy.pages) == ("copy-204518.zip", True, ())
    pack = request_of(export(Taken.PACK), "p", "204518")
    assert (pack.out.name, pack.pages) == ("record-204518.zip", tuple(ALL_PARTS))


def test_everybodys_records_go_back_as_far_as_was_chosen():
    assert everybody(export(Taken.ALL), NOW).first is None
    assert everybody(export(Taken.ALL, span=Span.WEEKS_4), NOW).first == date(2026, 10, 27)


def test_words_of_a_record_that_nobody_knows_stay_as_they_are():
    assert record_words("Ümläut {0}") == "Ümläut {0}"
    assert all(record_words(it) == it for it in every_word())


def test_every_word_of_a_record_is_translated(marked):
    assert {record_words(it) for it in every_word()} == {f"<{it}>" for it in every_word()}


def test_few_people_are_never_counted():
    few = replace(FIGURES, plans=None, measured=None, right=None, bands=NONE)
    hidden = f"fewer than {SMALL_GROUP}, hidden"
    assert told(few, "Plans")["Patients with a plan in this time"] == hidden
    assert told(few, "Sessions")["A week, measured at the kiosk"] == hidden
    assert told(few, "Lessons")["Answers that were right"] == hidden
    assert set(told(few, "How plans are kept").values()) == {hidden}


def test_flags_say_how_long_they_waited_where_one_was_seen():
    assert told(FIGURES, "Flags") == {
        "Emergency": "0; 0; –",
        "Urgent": "9; 1; 2.3 h",
        "Soon": f"fewer than {SMALL_GROUP}, hidden",
    }


def test_nothing_answered_is_no_share_of_it():
    assert told(FIGURES, "Lessons")["Answers that were right"] == "67 %"
    none = replace(FIGURES, right=0, answered=0)
    assert told(none, "Lessons")["Answers that were right"] == "–"


def test_figures_are_the_clinics(german):
    assert told(FIGURES, "Sessions")["A week, measured at the kiosk"] == "12,5"
    assert span_words(FIGURES) == "27 Okt. 2026 – 23 Nov. 2026"


def test_whoever_did_it_has_a_name():
    assert by_words("") == "the kiosk"
    assert by_words("Ann\u202e Lee") == "Ann Lee"
    assert by_words(f"{COMMAND}root") == "command by root"
    assert by_words(f"{COMMAND}{{who}}") == "command by {who}"


@pytest.mark.parametrize("why", Break)
def test_all_that_can_be_wrong_with_the_audit_is_said(why):
    assert why in SAID
    assert "{" not in broken_words(Broken(why, "entry 7"))


def test_actions_are_found_by_what_the_screen_calls_them(marked):
    action = next(iter(next(iter(ACTIONS.values()))))
    assert actions_with(" ") == ()
    assert action in actions_with(f"<{action.upper()}")
    assert action_words(action) == f"<{action}>"


def test_an_entry_about_nothing_says_nothing():
    line = _line(AuditEntry(NOW, "record exported", "", "", ""))
    assert (line["about"], line["by"]) == ("", "the kiosk")
    assert _line(AuditEntry(NOW, "x", "", "204518", ""))["about"] == "204 518"
    assert _line(AuditEntry(NOW, "x", "", "101", ""))["about"] == "101"
