"""What the first start needs of the machine."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.core.print_form import PrintForm


class Tools(NamedTuple):
    """``hear`` plays a tone and speaks a sentence, at a loudness from 0 to 1. ``test_page`` draws
    a page with a title and lines. ``screen_mm`` is how large the screen says it is. ``begin_demo``
    has the demo clinic shown from the next start on."""

    hear: Callable[[str, float], None]
    test_page: Callable[[Sequence[str], PrintForm], bytes]
    screen_mm: Callable[[], tuple[float, float]]
    begin_demo: Callable[[], None]
