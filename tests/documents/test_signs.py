"""Which signs a handout has, whom to call for them, and the numbers, on every handout there is."""

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec.structs import replace as changed

from app.content.library import load
from app.core.kinds import Region
from app.core.print_form import Layout
from app.core.signs import Call
from app.documents.fonts import Fonts
from app.documents.handout import ClinicHeader
from app.documents.handout_model import Handout, Paper
from app.documents.parts import BLANK
from tests.documents import arabic, pseudo
from tests.documents.reading import sheets
from tests.documents.samples import CONTENT, printed
from tests.documents.test_handout import seed
from tests.documents.test_reading_order import whole

WRITTEN_IN = f"call us on {BLANK} if you feel"
PROGRAMMES = ("mid-upper-back", "neck", "low-back")
EVERYWHERE = {
    "chest pain or pressure",
    "trouble breathing",
    "a suddenly weak or numb arm, leg or face",
}
MORE = {
    "mid-upper-back": set[str](),
    "neck": {
        "double vision",
        "slurred speech",
        "a fall with no warning",
        "a sudden, very bad headache",
    },
    "low-back": {"numbness between your legs", "new trouble with pee or poo"},
}


def text_of(plan: Handout, fonts: Fonts) -> str:
    return " ".join(" ".join(sheet.text for sheet in sheets(printed(plan, fonts))).split())


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_emergencies_call_for_help_and_not_for_the_clinic(programme: str, fonts: Fonts) -> None:
    plan = seed(programme)
    assert set(plan.signs_for(Call.EMERGENCY)) == EVERYWHERE | MORE[programme]
    text = text_of(plan, fonts)
    now = text.index("Call 112 now if you have")
    stop = text.index("Stop and call us on 01234 567 890 if you feel")
    for sign in plan.signs_for(Call.EMERGENCY):
        assert now < text.index(sign) < stop
    for sign in plan.signs_for(Call.CLINIC):
        assert text.index(sign) > stop
        assert "chest" not in sign
        assert "breath" not in sign


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_signs_of_another_region_are_not_printed(programme: str, fonts: Fonts) -> None:
    text = text_of(seed(programme), fonts)
    others = set[str]().union(*MORE.values()) - MORE[programme]
    assert not [sign for sign in others if sign in text]


def test_a_programme_of_no_region_has_every_sign(fonts: Fonts) -> None:
    plan = seed()
    own = changed(plan.plan.programme, region=None)
    every = EVERYWHERE.union(*MORE.values())
    nowhere = replace(plan, plan=replace(plan.plan, programme=own))
    assert set(nowhere.signs_for(Call.EMERGENCY)) == every


def test_every_region_has_signs_of_both_kinds() -> None:
    signs = load([CONTENT]).signs
    for region in Region:
        assert {sign.call for sign in signs if sign.fits(region)} == set(Call)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("programme", [*PROGRAMMES, "arabic", "pseudo"])
def test_both_numbers_are_on_every_handout(
    programme: str, layout: Layout, paper: Paper, fonts: Fonts, tmp_path: Path
) -> None:
    made = {"arabic": arabic.plan, "pseudo": pseudo.plan}.get(programme, lambda: seed(programme))()
    clinic = ClinicHeader("Clinic", "01234 567 890", emergency="+44 1632 960 999")
    file = tmp_path / "page.pdf"
    file.write_bytes(printed(replace(made, clinic=clinic, layout=layout, paper=paper), fonts))
    done = subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True)
    text = " ".join(re.sub("[\u202a-\u202e\u200b\u200e\u200f]", "", done.stdout).split())
    assert text.count("01234 567 890") >= 2  # at the top, and where it says when to call
    assert "+44 1632 960 999" in text


@pytest.mark.parametrize(
    ("clinic", "uncalled", "now", "stop"),
    [
        (ClinicHeader(""), (Call.EMERGENCY, Call.CLINIC), "Call an ambulance now", WRITTEN_IN),
        (ClinicHeader("", "01 23", emergency="911"), (), "Call 911 now", "call us on 01 23 if"),
        (
            ClinicHeader("", "ask@example.org"),
            (Call.EMERGENCY, Call.CLINIC),
            "Call an amb",
            WRITTEN_IN,
        ),
        (ClinicHeader("", "", emergency="112"), (Call.CLINIC,), "Call 112 now", WRITTEN_IN),
    ],
)
def test_without_a_number_the_box_still_says_what_to_do(
    clinic: ClinicHeader, uncalled: tuple[Call, ...], now: str, stop: str, fonts: Fonts
) -> None:
    text = text_of(replace(seed(), clinic=clinic), fonts)
    assert clinic.uncalled == uncalled
    assert now in text
    assert stop in text


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("programme", PROGRAMMES)
def test_a_handout_with_all_it_can_have_is_two_pages(
    programme: str, paper: Paper, fonts: Fonts
) -> None:
    """README says so."""
    plan = replace(whole(programme, paper, Layout.STANDARD), next_stage=())
    assert len(sheets(printed(plan, fonts))) == 2


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("programme", PROGRAMMES)
def test_in_large_print_it_is_three_or_four(programme: str, paper: Paper, fonts: Fonts) -> None:
    plan = replace(whole(programme, paper, Layout.LARGE), next_stage=())
    assert len(sheets(printed(plan, fonts))) in (3, 4)
