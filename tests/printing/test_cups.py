"""The real print service: what is handed over comes out, and what goes wrong has a name."""

from secrets import token_hex

import pypdfium2 as pdfium
import pytest

from app.devices.jobs import Jobs
from app.devices.printing.cups_press import CupsPress
from app.devices.printing.press import PressError, PrintStage, PrintTrouble, Ways
from app.devices.printing.print_run import PrintRun
from tests.printing.cups import OUT, QUEUE, PrintService


def followed(press, job, qtbot):
    """Where the job has got to in the end."""
    seen = []

    def over():
        seen.append(press.state(job, QUEUE))
        return seen[-1].stage.over

    qtbot.waitUntil(over, timeout=20000)
    return seen[-1].stage


def test_the_usual_printer_is_named_as_people_call_it(press):
    assert press.printers()[0] == (QUEUE, "Demo printer")


def test_what_comes_out_is_the_same_page(press, page, another_page, qtbot):
    title = f"page {token_hex(4)}"
    job = press.send(page, title, "a4", QUEUE)
    assert followed(press, job, qtbot) is PrintStage.PRINTED
    (out,) = OUT.glob(f"*{title.replace(' ', '_')}*.pdf")
    other, meant = pdfium.PdfDocument(another_page), pdfium.PdfDocument(page)
    printed = pdfium.PdfDocument(out.read_bytes())
    out.unlink()
    assert len(printed) == len(meant)
    for ours, theirs in zip(meant, printed, strict=True):
        assert theirs.get_size() == pytest.approx(ours.get_size(), abs=2)
        assert difference(ours, theirs) < 0.02 < difference(other[0], theirs)


def difference(one, other):
    """How far two pages are apart: 0 the same, 1 white against black."""
    first, second = (
        page.render(scale=1, grayscale=True).to_pil().resize((300, 424)) for page in (one, other)
    )
    pairs = zip(first.tobytes(), second.tobytes(), strict=True)
    return sum(abs(a - b) for a, b in pairs) / (300 * 424 * 255)


def test_a_job_is_found_by_its_title(press, page, qtbot):
    title = f'page "of $5" {token_hex(4)}'
    job = press.send(page, title, "a4", QUEUE)
    assert press.find(title, QUEUE) == job
    assert press.find(f"{title} not", QUEUE) is None
    followed(press, job, qtbot)


def test_a_stopped_queue_keeps_the_page_until_it_runs_again(press, service, page, qtbot):
    service.run("cupsdisable", QUEUE)
    try:
        job = press.send(page, "waits", "a4", QUEUE)
        qtbot.waitUntil(lambda: press.state(job, QUEUE).trouble is PrintTrouble.STOPPED)
        assert press.state(job, QUEUE).stage is PrintStage.WAITING
    finally:
        service.run("cupsenable", QUEUE)
    assert followed(press, job, qtbot) is PrintStage.PRINTED


def test_a_page_can_be_taken_back(press, service, page, qtbot):
    service.run("cupsdisable", QUEUE)
    try:
        job = press.send(page, "not wanted", "a4", QUEUE)
        press.cancel(job, QUEUE)
        assert followed(press, job, qtbot) is PrintStage.CANCELLED
        press.cancel(job, QUEUE)
    finally:
        service.run("cupsenable", QUEUE)


@pytest.mark.parametrize(
    ("reason", "trouble"),
    [
        ("media-empty-error", PrintTrouble.PAPER),
        ("media-needed", PrintTrouble.PAPER),
        ("media-jam-warning", PrintTrouble.JAM),
        ("door-open-report", PrintTrouble.COVER),
        ("toner-empty-error", PrintTrouble.INK),
        ("offline-report", PrintTrouble.OFFLINE),
    ],
)
def test_what_a_printer_says_is_understood(press, service, page, reason, trouble):
    service.run("cupsdisable", QUEUE)
    job = press.send(page, "waits", "a4", QUEUE)
    try:
        service.say(reason)
        assert press.state(job, QUEUE).trouble is trouble
    finally:
        press.cancel(job, QUEUE)
        service.say("none")
        service.run("cupsenable", QUEUE)


def test_a_queue_that_takes_nothing_says_so(press, service, page):
    service.run("cupsreject", QUEUE)
    try:
        with pytest.raises(PressError) as refused:
            press.send(page, "refused", "a4", QUEUE)
    finally:
        service.run("cupsaccept", QUEUE)
    assert refused.value.trouble is PrintTrouble.REFUSES


def test_a_printer_that_is_gone_says_so(press, page):
    with pytest.raises(PressError) as gone:
        press.send(page, "gone", "a4", "not-there")
    assert gone.value.trouble is PrintTrouble.NO_PRINTER


def test_no_print_service_says_so():
    with pytest.raises(PressError) as none:
        CupsPress("localhost:9").printers()
    assert none.value.trouble is PrintTrouble.SERVICE


def test_a_service_without_a_printer_has_none(service):
    bare = PrintService(queue=False)
    try:
        assert CupsPress(bare.address).printers() == ()
    finally:
        bare.close()


class Forgetful(CupsPress):
    """Takes the first page, but its answer is lost on the way."""

    lost = False

    def send(self, page, title, paper, printer, ways):
        job = super().send(page, title, paper, printer, ways)
        if not self.lost:
            self.lost = True
            raise PressError(PrintTrouble.SERVICE)
        return job


def test_a_page_whose_answer_was_lost_comes_out_once(service, page, qtbot):
    jobs = Jobs()
    run = PrintRun(Forgetful(service.address), jobs, rate=20)
    seen, title = [], f"lost {token_hex(4)}"
    run.changed.connect(lambda state: seen.append(state.stage))
    try:
        for end in (PrintStage.FAILED, PrintStage.PRINTED):
            for _ in range(5):
                run.start(page, title, "a4", QUEUE)
            qtbot.waitUntil(lambda end=end: seen[-1] is end, timeout=20000)
    finally:
        jobs.close()
    (out,) = OUT.glob(f"*{title.replace(' ', '_')}*.pdf")
    out.unlink()


def test_copies_come_out_as_often_as_they_are_wanted(press, page, qtbot):
    title = f"copies {token_hex(4)}"
    job = press.send(page, title, "a4", QUEUE, Ways(copies=3, both_sides=True))
    assert followed(press, job, qtbot) is PrintStage.PRINTED
    (out,) = OUT.glob(f"*{title.replace(' ', '_')}*.pdf")
    printed = pdfium.PdfDocument(out.read_bytes())
    out.unlink()
    assert len(printed) == 3 * len(pdfium.PdfDocument(page))
    assert difference(printed[0], printed[2]) < 0.02, "one whole copy after the other"
