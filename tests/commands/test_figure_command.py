"""``physio-kiosk figure``: a sheet or a loop of what exercises look like."""

import subprocess
import sys

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from tests.figure.drawings import CONTENT, NAMES, exercise


@pytest.fixture
def figure(tmp_path):
    def call(*words):
        command = [sys.executable, "-m", "app", "figure", *map(str, words)]
        return subprocess.run(command, capture_output=True, text=True)

    return call


def text_of(path):
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_one_exercise_as_a_picture(figure, tmp_path):
    out = tmp_path / "sheet.png"
    result = figure("--exercise", "spider-rotation", "--out", out)
    assert (result.returncode, result.stderr) == (0, "")
    with Image.open(out) as picture:
        colours = picture.convert("RGB").getcolors(1 << 24)
    assert sum(count for count, colour in colours if colour == (0xD9, 0x6F, 0x06)) > 2000


def test_all_exercises_on_pages(figure, tmp_path):
    out = tmp_path / "sheet.pdf"
    assert figure("--out", out).returncode == 0
    pages = text_of(out)
    assert len(pages) > 1
    words = set(" ".join(pages).replace(",", " ").split())
    assert set(NAMES) <= words


def test_a_sheet_names_each_key_pose(figure, tmp_path):
    out = tmp_path / "sheet.pdf"
    figure("--exercise", "tabletop-thoracic-rotation", "--out", out)
    (page,) = text_of(out)
    for name in ("table-hand-on-head", "table-in", "table-out"):
        assert name in page


def test_a_loop_shows_both_sides_in_real_time(figure, tmp_path):
    out = tmp_path / "loop.gif"
    assert figure("--exercise", "open-book", "--out", out).returncode == 0
    with Image.open(out) as loop:
        rep = sum(phase.seconds for phase in exercise("open-book").phases)
        lasts = loop.n_frames * loop.info["duration"] / 1000
        assert 2 * rep <= lasts <= 2 * rep + 2
        assert 20 <= 1000 / loop.info["duration"] <= 30
        assert loop.info["loop"] == 0
        loop.seek(5)
        left = loop.convert("L")
        loop.seek(5 + loop.n_frames // 2)
        right = loop.convert("L").transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    assert difference(left, right) < 1


def difference(one, other):
    """The mean over all pixels."""
    return ImageStat.Stat(ImageChops.difference(one, other)).mean[0]


def test_content_of_ones_own(figure, tmp_path):
    for folder in ("exercises", "text/en/exercises"):
        (tmp_path / "own" / folder).mkdir(parents=True)
        words = (CONTENT / folder / "open-book.toml").read_text()
        words = words.replace("yaw = 12", "yaw = 40").replace('"Open Book"', '"Our own book"')
        (tmp_path / "own" / folder / "open-book.toml").write_text(words)
    out = tmp_path / "sheet.pdf"
    figure("--content", tmp_path / "own", "--exercise", "open-book", "--out", out)
    assert "Our own book" in text_of(out)[0]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--exercise", "open-bok", "--out", "x.png"], 'did you mean "open-book"?'),
        (["--exercise", "juggling", "--out", "x.png"], 'There is no exercise "juggling"'),
        (["--exercise", "open-book", "--out", "x.svg"], "Let the name end in .png, .pdf, .gif."),
        (["--out", "x.gif"], "Say which with --exercise ID."),
        (["--content", "no-such-folder", "--out", "x.png"], "There is no folder no-such-folder."),
        (["--exercise", "open-book", "--out", "/dev/null/x.png"], "Choose another file"),
        ([], "Missing option '--out'."),
    ],
)
def test_a_mistake_gets_one_plain_line(words, says, figure):
    result = figure(*words)
    assert result.returncode != 0
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


def test_what_photos_show_has_no_figure(figure, tmp_path):
    """The drawing may be of what the exercise was copied from."""
    own = tmp_path / "own"
    (own / "exercises").mkdir(parents=True)
    bridge = (CONTENT / "exercises" / "bridge.toml").read_text()
    (own / "exercises" / "bridge.toml").write_text(f'{bridge}\n[media]\nphotos = ["one.jpg"]\n')
    result = figure("--content", own, "--exercise", "bridge", "--out", tmp_path / "one.gif")
    assert result.returncode == 1
    assert "shown by its own photos or video" in result.stderr
    assert figure("--content", own, "--out", tmp_path / "all.pdf").returncode == 0
    pages = " ".join(text_of(tmp_path / "all.pdf"))
    assert "Long Bird-dog" in pages or "Bird-dog" in pages
    assert "(bridge)" not in pages


def test_it_needs_no_qt(tmp_path):
    words = ["x", "figure", "--exercise", "open-book", "--out", str(tmp_path / "x.png")]
    code = (
        "import sys, app.__main__ as it\n"
        f"sys.argv = {words!r}\n"
        "it.main()\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
