"""Paper through CUPS: what the clinic's own printers are set up in."""

from app.core.errors import KioskError
from app.devices.printing.ipp import Attribute, Group, ask
from app.devices.printing.press import (
    ONCE,
    PressError,
    Printer,
    PrintStage,
    PrintState,
    PrintTrouble,
    Ways,
)

MEDIA = {"a4": "iso_a4_210x297mm", "letter": "na_letter_8.5x11in"}

_COLLATED = "separate-documents-collated-copies"
_USER: Attribute = ("name", "requesting-user-name", "physio-kiosk")
"""Of the same user's jobs CUPS tells the names."""

# Job and printer states of RFC 8011
_PROCESSING = 5
_PRINTER_STOPPED = 5

_REASONS = {
    "media-empty": PrintTrouble.PAPER,
    "media-needed": PrintTrouble.PAPER,
    "media-jam": PrintTrouble.JAM,
    "cover-open": PrintTrouble.COVER,
    "door-open": PrintTrouble.COVER,
    "interlock-open": PrintTrouble.COVER,
    "toner-empty": PrintTrouble.INK,
    "marker-supply-empty": PrintTrouble.INK,
    "offline": PrintTrouble.OFFLINE,
    "offline-report": PrintTrouble.OFFLINE,
    "timed-out": PrintTrouble.OFFLINE,
    "shutdown": PrintTrouble.OFFLINE,
    "paused": PrintTrouble.STOPPED,
    "moving-to-paused": PrintTrouble.STOPPED,
}


class CupsPress:
    """The print service of ``server``."""

    def __init__(self, server: str = "localhost") -> None:
        self._server = server

    def printers(self) -> tuple[Printer, ...]:
        """All there are, the usual one first. Raises PressError without a print service."""
        try:
            found = ask(self._at("/"), "CUPS-Get-Printers", (_wanted("printer-name,printer-info"),))
        except PressError as error:
            if error.trouble is PrintTrouble.NO_PRINTER:  # how CUPS says that there are none
                return ()
            raise
        usual = self._usual()
        names = [Printer(each["printer-name"], _title(each)) for each in found]
        return tuple(sorted(names, key=lambda it: it.name != usual))

    def send(self, page: bytes, title: str, paper: str, printer: str, ways: Ways = ONCE) -> str:
        """The job's number. Raises PressError."""
        about: tuple[Attribute, ...] = (
            self._printer(printer),
            _USER,
            ("name", "job-name", title),
            ("mimeMediaType", "document-format", "application/pdf"),
        )
        how: tuple[Attribute, ...] = (
            ("keyword", "media", MEDIA[paper]),
            ("integer", "copies", str(ways.copies)),
            ("keyword", "sides", "two-sided-long-edge" if ways.both_sides else "one-sided"),
            ("keyword", "multiple-document-handling", _COLLATED),
        )
        (job, *_) = ask(self._at(f"/printers/{printer}"), "Print-Job", about, how, page)
        return str(job["job-id"])

    def find(self, title: str, printer: str) -> str | None:
        """The number of the job with ``title``."""
        about = (
            self._printer(printer),
            _USER,
            ("keyword", "which-jobs", "all"),
            _wanted("job-id,job-name"),
        )
        jobs = ask(self._at(f"/printers/{printer}"), "Get-Jobs", about)
        return next((str(job["job-id"]) for job in jobs if job.get("job-name") == title), None)

    def state(self, job: str, printer: str) -> PrintState:
        """Where the job is, and what holds it up."""
        (found, *_) = ask(
            self._at(f"/printers/{printer}"),
            "Get-Job-Attributes",
            (self._job(job), _USER, _wanted("job-state")),
        )
        match found["job-state"]:
            case 9:
                return PrintState(PrintStage.PRINTED)
            case 7:
                return PrintState(PrintStage.CANCELLED)
            case 8:
                return PrintState(PrintStage.FAILED, self._trouble(printer) or PrintTrouble.OTHER)
            case state:
                trouble = self._trouble(printer)
                running = state == _PROCESSING and not trouble
                return PrintState(PrintStage.PRINTING if running else PrintStage.WAITING, trouble)

    def cancel(self, job: str, printer: str) -> None:
        """Take it back. A job that is already out stays out."""
        try:
            ask(self._at(f"/printers/{printer}"), "Cancel-Job", (self._job(job), _USER))
        except PressError as error:
            if error.trouble is not PrintTrouble.OTHER:
                raise

    def _trouble(self, printer: str) -> PrintTrouble:
        (found, *_) = ask(
            self._at(f"/printers/{printer}"),
            "Get-Printer-Attributes",
            (self._printer(printer), _wanted("printer-state,printer-state-reasons")),
        )
        reasons = found.get("printer-state-reasons", "none")
        for reason in [reasons] if isinstance(reasons, str) else reasons:
            for ending in ("-error", "-warning", "-report", ""):
                trouble = _REASONS.get(reason.removesuffix(ending))
                if trouble:
                    return trouble
        return (
            PrintTrouble.STOPPED
            if found["printer-state"] == _PRINTER_STOPPED
            else PrintTrouble.NONE
        )

    def _usual(self) -> str:
        try:
            (found, *_) = ask(self._at("/"), "CUPS-Get-Default", (_wanted("printer-name"),))
        except KioskError:
            return ""
        return str(found["printer-name"])

    def _at(self, path: str) -> str:
        return f"ipp://{self._server}{path}"

    def _printer(self, name: str) -> Attribute:
        return ("uri", "printer-uri", self._at(f"/printers/{name}"))

    def _job(self, number: str) -> Attribute:
        return ("uri", "job-uri", self._at(f"/jobs/{number}"))


def _wanted(names: str) -> Attribute:
    return ("keyword", "requested-attributes", names)


def _title(printer: Group) -> str:
    return str(printer.get("printer-info") or printer["printer-name"])
