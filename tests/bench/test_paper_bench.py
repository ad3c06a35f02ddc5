"""What a handout costs: over its bare drawing, against WeasyPrint, and in memory."""

import gc
import statistics
import zlib
from collections.abc import Callable
from io import BytesIO
from time import perf_counter
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas

from app.documents import lettering as letters
from app.documents import sheet as paper_sheet
from app.documents.checking import checked
from app.documents.figure_form import FigureForm
from app.documents.fonts import Fonts
from app.documents.handout import render
from app.documents.pictures import Gallery
from tests.documents.samples import FONTS
from tests.documents.test_structure import whole

MOST_OVER_BARE = 2.0
LEAST_FASTER_THAN_WEASYPRINT = 5
KILOBYTES = 1000
MOST_GROWTH = 4 * 1024 * 1024


def median(job: Callable[[], object], rounds: int = 9) -> float:
    """Seconds of one ``job``, after a first one that is not counted."""
    job()
    took = []
    for _ in range(rounds):
        started = perf_counter()
        job()
        took.append(perf_counter() - started)
    return statistics.median(took)


def bare(fonts: Fonts, monkeypatch: Any) -> Callable[[], bytes]:
    """reportlab drawing the strings, paths and forms of one handout, with no layout at all."""
    calls: list[tuple[int, str, tuple[Any, ...]]] = []
    real_letters, real_put = letters.lettering, FigureForm.put
    shapes = {name: getattr(Canvas, name) for name in ("roundRect", "circle", "drawPath")}
    inks = {name: getattr(Canvas, name) for name in ("setFillColor", "setStrokeColor")}

    def lettering(line: Any, size: float, x: float, y: float, document: Any) -> tuple[str, str]:
        for part in line.parts:
            calls.append((pages[0], "text", (part.face.name, size, x, y, part.chars)))
            x += part.width * size / 1000
        return real_letters(line, size, x, y, document)

    def put(form: FigureForm, canvas: Canvas, *place: float) -> None:
        drawn = zlib.decompress(form.packed).decode()  # before the time is taken
        calls.append((pages[0], "form", (drawn, place)))
        real_put(form, canvas, *place)

    def noted(name: str, real: Any) -> Any:
        def call(canvas: Canvas, *said: Any, **named: Any) -> Any:
            calls.append((pages[0], name, (said, named)))
            return real(canvas, *said, **named)

        return call

    pages = [0]
    end = paper_sheet.Sheet.end_page

    def end_page(it: Any) -> None:
        pages[0] += 1
        end(it)

    with monkeypatch.context() as patch:
        patch.setattr(paper_sheet, "lettering", lettering)
        patch.setattr(FigureForm, "put", put)
        patch.setattr(paper_sheet.Sheet, "end_page", end_page)
        for name, real in {**shapes, **inks}.items():
            patch.setattr(Canvas, name, noted(name, real))
        render(whole(), fonts)

    def draw() -> bytes:
        out = BytesIO()
        canvas, page = Canvas(out, invariant=1, pageCompression=1, initialFontName=fonts.first), 0
        for number, name, said in calls:
            if number != page:
                canvas.showPage()
                page = number
            if name == "text":
                font, size, x, y, chars = said
                canvas.setFont(font, size)
                canvas.drawString(x, y, chars)
            elif name == "form":
                canvas.addLiteral(said[0])
            else:
                getattr(canvas, name)(*said[0], **said[1])
        canvas.showPage()
        canvas.save()
        return out.getvalue()

    return draw


def test_a_handout_costs_at_most_twice_its_bare_drawing(monkeypatch: Any) -> None:
    fonts, gallery, said = Fonts(FONTS), Gallery(), whole()
    floor = median(bare(fonts, monkeypatch))
    ours = median(lambda: render(said, fonts, gallery))
    cold = median(lambda: render(said, fonts, Gallery()))
    print(
        f"bare {floor:.3f} s, handout {ours:.3f} s: {ours / floor:.2f}; undrawn {cold / floor:.2f}"
    )
    assert max(ours, cold) <= MOST_OVER_BARE * floor


def test_it_is_looked_at_in_well_under_half_a_second() -> None:
    document = render(whole(), Fonts(FONTS))
    took = median(lambda: checked(document), 5)
    print(f"looking at {document.pages} pages: {took:.3f} s")
    assert took <= 0.5


def test_the_file_is_small() -> None:
    assert len(render(whole(), Fonts(FONTS)).pdf) <= 200 * KILOBYTES


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_weasyprint_takes_five_times_as_long_for_the_same_content() -> None:
    import weasyprint  # warns as it is imported

    fonts, gallery, said = Fonts(FONTS), Gallery(), whole()
    ours = median(lambda: render(said, fonts, gallery), 5)
    page = html(said)
    theirs = median(lambda: weasyprint.HTML(string=page).write_pdf(pdf_variant="pdf/ua-1"), 3)
    print(f"weasyprint {theirs:.3f} s, handout {ours:.3f} s: {theirs / ours:.1f} times")
    assert theirs >= LEAST_FASTER_THAN_WEASYPRINT * ours


def test_a_thousand_handouts_take_no_more_memory_than_a_hundred() -> None:
    fonts, gallery, said = Fonts(FONTS), Gallery(), whole()
    for _ in range(100):
        render(said, fonts, gallery)
    before = resident()
    for _ in range(900):
        render(said, fonts, gallery)
    grown = resident() - before
    print(f"900 more handouts: {grown / 1024 / 1024:.1f} MB more")
    assert grown <= MOST_GROWTH


def resident() -> int:
    """Bytes this process has in memory."""
    gc.collect()
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096


def html(said: Any) -> str:
    """The same words, figures as the same paths, and a chart, for a browser's engine."""
    from app.core.kinds import Side
    from app.figure.motion import Motion
    from tests.documents.as_svg import svg

    texts, parts = said.texts, []
    items = [*said.plan.items, *(step.item for step in said.next_stage)]
    for item in items:
        text = texts.exercises[item.exercise.id]
        pictures = "".join(svg(key.frame) for key in Motion(item.exercise).keys(Side.LEFT)[:4])
        steps = "".join(f"<li>{step}</li>" for step in text.steps)
        parts.append(f"<section><h2>{text.name}</h2>{pictures}<ol>{steps}</ol></section>")
    signs = "".join(f"<li>{sign}</li>" for sign in said.words.stop.signs)
    boxes = "<td class=box></td>" * 14
    rows = "".join(f"<tr><th>{n}</th>{boxes}</tr>" for n in range(8))
    return (
        "<html lang=en><head><title>Plan</title><style>@page{size:A4;margin:12mm}"
        "body{font:14pt Inter,sans-serif}svg{width:30mm}.box{border:1px solid;width:8mm;height:7mm}"
        "section{break-inside:avoid}</style></head><body>"
        f"<h1>{said.programme_text.title}</h1>{''.join(parts)}<h2>Stop</h2><ul>{signs}</ul>"
        f"<table>{rows}</table><h2>{said.lesson.title}</h2><p>{said.lesson.body}</p></body></html>"
    )
