"""HTML in words that are shown and printed as they stand."""

import re

_TAG = re.compile(
    r"</?(?:p|br|b|i|em|strong|ul|ol|li|div|span|a|h[1-6]|img|script|table|tr|td)\b[^<>]*>"
    r"|&(?:nbsp|amp|lt|gt|quot|#\d+);",
    re.IGNORECASE,
)


def tag_in(words: str) -> str:
    """The first tag of HTML in ``words``, or "" for none."""
    found = _TAG.search(words) if "<" in words or "&" in words else None
    return found[0] if found else ""
