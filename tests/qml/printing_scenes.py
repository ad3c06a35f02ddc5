"""What a patient sees of printing."""

PRINTING_SCENES = {
    "printing_printing": ("printing", "printing", {}),
    "printing_printed": ("printing", "printing", {"state": "printed"}),
    "printing_preview": ("printing", "printing", {"state": "preview"}),
    "printing_none": (
        "printing",
        "printing",
        {"state": "preview", "trouble": "no_printer", "printer": "", "printers": []},
    ),
    "printing_uncalled": (
        "printing",
        "printing",
        {"state": "preview", "uncalled": ["emergency", "clinic"]},
    ),
    "printing_waits": ("printing", "printing", {"state": "waiting", "trouble": "paper"}),
    "printing_failed": (
        "printing",
        "printing",
        {"state": "failed", "message": "The printer is out of paper. Ask at the desk."},
    ),
}
