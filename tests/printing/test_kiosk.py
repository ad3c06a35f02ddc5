"""From the patient's screen to paper: the real kiosk and a real CUPS."""

from base64 import b64decode
from functools import partial
from io import BytesIO
from secrets import token_hex

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image

from app.demo.hand import Hand
from app.ui.paper import Sort
from app.wiring import Options, ensure_demo_clinic, kiosk
from tests.fake_clock import FakeClock
from tests.its_thread import store_of
from tests.printing.cups import OUT, QUEUE

PATIENCE_MS = 30_000


@pytest.fixture
def window(press, qtbot, qapp, tmp_path):
    """An open kiosk with the demo clinic."""
    clock, data = FakeClock(), tmp_path / "data"
    ensure_demo_clinic(data, clock, alone=True)
    options = Options(
        data=data, demo=True, clock=clock, size=(1920, 1080), press=press, diagonal=24, sound=False
    )
    with kiosk(options) as window:
        qtbot.waitUntil(lambda: window.view.ready, timeout=PATIENCE_MS)
        yield window


@pytest.fixture
def screen(window, qtbot, tmp_path):
    """A patient's take-home page, made and shown, and the finger before it."""
    clinic = window.reception.clinic
    patient = store_of(window).patients.by_code("204117").id
    printing = window.view.printing
    window.view.go("printing")
    # A name of its own: every test's printer puts its pages into the one folder
    title = f"plan{token_hex(4)}"
    printing.begin_with([Sort(title, partial(clinic.handout_pdf, patient))])
    qtbot.waitUntil(lambda: printing.state == "preview", timeout=PATIENCE_MS)
    return printing, Hand(window.quick, tmp_path), title


def picture(address):
    """The picture in a data address."""
    return Image.open(BytesIO(b64decode(address.partition(",")[2])))


def difference(one, other):
    """How far two pictures are apart: 0 the same, 1 white against black."""
    first, second = (it.convert("L").resize((300, 424)) for it in (one, other))
    pairs = zip(first.tobytes(), second.tobytes(), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (300 * 424 * 255)


def test_what_the_patient_sees_is_what_comes_out(screen, qtbot):
    printing, hand, title = screen
    shown = printing.pages
    hand.touch("Print")
    qtbot.waitUntil(lambda: printing.state == "printed", timeout=PATIENCE_MS)
    (out,) = OUT.glob(f"*{title}*.pdf")
    printed = pdfium.PdfDocument(out)
    assert len(printed) == len(shown)
    for address, sheet in zip(shown, printed, strict=True):
        assert difference(picture(address), sheet.render().to_pil()) < 0.02
    codes = [
        it.text for it in zxingcpp.read_barcodes(printed[len(shown) - 1].render(scale=3).to_pil())
    ]
    assert any("tamethebeast" in code for code in codes)
    out.unlink()


def test_a_stopped_printer_is_told_on_the_screen_and_then_prints(screen, service, qtbot):
    printing, hand, _ = screen
    service.run("cupsdisable", QUEUE)
    try:
        hand.touch("Print")
        qtbot.waitUntil(lambda: printing.trouble == "stopped", timeout=PATIENCE_MS)
        assert printing.state == "waiting"
    finally:
        service.run("cupsenable", QUEUE)
    qtbot.waitUntil(lambda: printing.state == "printed", timeout=PATIENCE_MS)


def test_a_printer_that_refuses_is_told_on_the_screen(screen, service, qtbot):
    printing, hand, _ = screen
    service.run("cupsreject", QUEUE)
    try:
        hand.touch("Print")
        qtbot.waitUntil(lambda: printing.state == "failed", timeout=PATIENCE_MS)
        assert printing.trouble == "refuses"
    finally:
        service.run("cupsaccept", QUEUE)
    hand.touch("Try again")
    qtbot.waitUntil(lambda: printing.state == "printed", timeout=PATIENCE_MS)


def test_a_page_is_taken_back_on_the_screen(screen, service, qtbot):
    printing, hand, _ = screen
    service.run("cupsdisable", QUEUE)
    try:
        hand.touch("Print")
        qtbot.waitUntil(lambda: printing.trouble == "stopped", timeout=PATIENCE_MS)
        hand.touch("Stop printing")
        qtbot.waitUntil(lambda: printing.state == "cancelled", timeout=PATIENCE_MS)
    finally:
        service.run("cupsenable", QUEUE)


@pytest.mark.parametrize(
    ("reason", "trouble"), [("media-empty-error", "paper"), ("offline-report", "offline")]
)
def test_what_the_printer_says_is_told_on_the_screen(screen, service, qtbot, reason, trouble):
    printing, hand, _ = screen
    service.run("cupsdisable", QUEUE)
    try:
        service.say(reason)
        hand.touch("Print")
        qtbot.waitUntil(lambda: printing.trouble == trouble, timeout=PATIENCE_MS)
        printing.cancel()
        qtbot.waitUntil(lambda: printing.state == "cancelled", timeout=PATIENCE_MS)
    finally:
        service.say("none")
        service.run("cupsenable", QUEUE)


def test_the_printer_that_the_clinic_has_set_is_the_only_one(
    window, screen, service, another_page, qtbot
):
    printing, *_ = screen
    service.add_queue("another")
    try:
        for wanted, choices in (("", 2), ("another", 0), ("not-there", 2)):
            store_of(window).settings.set("printer", wanted)
            printing.begin_with([Sort("Page", lambda _: another_page)])
            qtbot.waitUntil(lambda: printing.state == "preview", timeout=PATIENCE_MS)
            assert len(printing.printers) == choices
            assert printing.printer == (wanted if choices == 0 else QUEUE)
    finally:
        service.run("lpadmin", "-x", "another")
