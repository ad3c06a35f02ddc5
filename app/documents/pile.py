"""Several documents as one, to be printed in one go."""

from collections.abc import Iterable
from io import BytesIO


def piled(documents: Iterable[bytes], *, both_sides: bool) -> bytes:
    """``documents`` one after the other; on ``both_sides`` of the paper none begins on the back of
    the one before."""
    import pikepdf  # takes a tenth of a second, and one page alone does not need it

    whole = BytesIO()
    with pikepdf.new() as pile:
        for each in documents:
            with pikepdf.open(BytesIO(each)) as document:
                pile.pages.extend(document.pages)
                if both_sides and len(document.pages) % 2:
                    size = document.pages[-1].mediabox
                    width, height = (float(edge) for edge in list(size)[2:])
                    pile.add_blank_page(page_size=(width, height))
        streams = pikepdf.ObjectStreamMode.generate
        pile.save(whole, object_stream_mode=streams, deterministic_id=True)
    return whole.getvalue()
