"""The tags of a finished page, written into its PDF (ISO 32000-1, 14.7; ISO 14289-1)."""

from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFObject, PDFStream

from app.documents.lettering import spoken
from app.documents.tags import Element, Tags

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class _Written(PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object whose text is known last, when all that it points to has a number."""

    text = ""

    def format(self, document: Any) -> bytes:
        return self.text.encode("ascii")


def write_structure(document: Any, tags: Tags, title: str, language: str) -> None:
    """Put ``tags`` and what else PDF/UA asks for into reportlab's ``document``."""
    catalog = document.Catalog
    catalog.StructTreeRoot = _tree(document, tags)
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
    said = PDFStream(content=XMP.format(title=escape(title), language=escape(language)).encode())
    said.dictionary["Type"], said.dictionary["Subtype"] = PDFName("Metadata"), PDFName("XML")
    catalog.Metadata = document.Reference(said)
    for number, page in enumerate(document.Pages.pages):
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = number, PDFName("S")


def _tree(document: Any, tags: Tags) -> Any:
    numbers: dict[int, int] = {}
    written: list[tuple[Element, Element | None, _Written]] = []
    root = _Written()
    top = _numbered(document, root)

    def visit(element: Element, parent: Element | None) -> None:
        mine = _Written()
        numbers[id(element)] = _numbered(document, mine)
        written.append((element, parent, mine))
        for kid in element.kids:
            visit(kid, element)

    visit(tags.root, None)
    pages = [_number(document, page.__InternalName__) for page in document.Pages.pages]
    for element, parent, mine in written:
        above = top if parent is None else numbers[id(parent)]
        mine.text = _element(element, above, numbers, pages)
    parents = " ".join(
        f"{n} [{' '.join(f'{numbers[id(element)]} 0 R' for element in page)}]"
        for n, page in enumerate(tags.pages[: len(pages)])
    )
    root.text = (
        f"<</Type /StructTreeRoot /K {numbers[id(tags.root)]} 0 R "
        f"/ParentTree <</Nums [{parents}]>> /ParentTreeNextKey {len(pages)}>>"
    )
    return document.Reference(root)


def _element(element: Element, above: int, numbers: dict[int, int], pages: list[int]) -> str:
    said = f"<</Type /StructElem /S /{element.kind} /P {above} 0 R"
    kids = [f"{numbers[id(kid)]} 0 R" for kid in element.kids] + [*map(str, element.marks)]
    if element.marks:
        said += f" /Pg {pages[element.page - 1]} 0 R"
    if kids:
        said += f" /K [{' '.join(kids)}]"
    if element.alt:
        said += f" /Alt {spoken(element.alt)}"
    if element.box:
        said += f" /A <</O /Layout /BBox [{' '.join(f'{edge:.1f}' for edge in element.box)}]>>"
    if element.scope:
        said += f" /A <</O /Table /Scope /{element.scope}>>"
    return said + ">>"


def _numbered(document: Any, thing: Any) -> int:
    return _number(document, document.Reference(thing).name)


def _number(document: Any, name: str) -> int:
    number: int = document.idToObjectNumberAndVersion[name][0]
    return number
