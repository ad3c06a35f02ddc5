"""Texts that a spreadsheet, a CSV reader or a workbook could stumble over."""

_RUN = (
    *("=1+1", "+1+1", "-1+1", "@SUM(1,1)", '=HYPERLINK("http://x.invalid","x")', "=cmd|'/C x'!A0"),
    *('=IMPORTXML("x")', '=DDE("a";"b";"c")', "＝1+1", "＋1", "－1", "＠x"),
)
_BEFORE = (
    "",
    " ",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "  ",
    "\xa0",
    "\u3000",
    "\ufeff",
    "'",
    "''",
    " '",
    "\x0b",
)
_ODD = (
    *("", "'", '"', '""', ",", ";", "\n", "\r\n", "a\nb", "a\r\nb", 'say "yes"', "a,b;c\td"),
    *("<r>bold</r>", "<r>&</r>", "<b>x</b>", "&amp;", "_x0041_", "\x01\x02", "\x7f", "]]>"),
    *("0012", "1e5", "1/2", "2026-01-01", "TRUE", "#N/A", "#REF!", "NULL", "nan", "{=1}", "[1]"),
    *("שלום", "مرحبا =1", "😀", "e\u0301", "\u202e=1", "a" * 2000, "--", "- item", "+41 79 000"),
)

HOSTILE = tuple(dict.fromkeys([*(before + run for before in _BEFORE for run in _RUN), *_ODD]))
