"""Look at what the demo left, as its reader would: every screen, the page's words, the QR code."""

import sys
from pathlib import Path

import pypdfium2
import zxingcpp

FEWEST_SCREENS = 8
FEWEST_WORDS = 80
MOST_PAGES = 2
CONTENT = Path(__file__).parents[1] / "resources" / "content"


def complaints(demo: Path) -> list[str]:
    """What is wrong with a demo's folder, one plain sentence each."""
    found = []
    screens = [path for path in (demo / "screens").glob("*.png") if path.stat().st_size > 5_000]
    if len(screens) < FEWEST_SCREENS:
        found.append(f"{len(screens)} pictures of screens; {FEWEST_SCREENS} are expected.")
    if not any((demo / "data").rglob("*")):
        found.append("No records were left in data.")
    with pypdfium2.PdfDocument(demo / "handout.pdf") as handout:
        pages = len(handout)
        words = handout[0].get_textpage().get_text_range().split()
        codes = [
            code
            for page in handout
            for code in zxingcpp.read_barcodes(page.render(scale=3).to_pil())
        ]
    if pages > MOST_PAGES:
        found.append(f"The handout has {pages} pages; {MOST_PAGES} at most are expected.")
    if len(words) < FEWEST_WORDS:
        found.append(f"The handout holds {len(words)} words; {FEWEST_WORDS} are expected.")
    known = "".join(path.read_text() for path in CONTENT.rglob("*.toml"))
    if not [code.text for code in codes if code.text and f'"{code.text}"' in known]:
        found.append("No QR code on the handout leads to an address that the content names.")
    return found


if __name__ == "__main__":
    problems = complaints(Path(sys.argv[1]))
    print("\n".join(problems) or "The demo is whole: screens, records, page and QR code.")
    sys.exit(bool(problems))
