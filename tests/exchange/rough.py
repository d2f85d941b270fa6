"""Workbooks and calendars made to cost: small on the disk, endless to understand. No program makes such files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADER = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c>'
    '<c r="B1" t="inlineStr"><is><t>start</t></is></c></row>'
)


def visit(row: int, more: str = "") -> str:
    """A row with a title and a start."""
    return (
        f'<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>Visit {row}</t></is></c>'
        f'<c r="B{row}" t="inlineStr"><is><t>2027-03-03</t></is></c>{more}</row>'
    )


def workbook(rows: Iterable[str], *, behind: str = "", shared: str = "", styles: str = "", sheets: int = 1) -> bytes:
    """A workbook of sheets that are all the same: these rows below the header, and what stands `behind` them."""
    numbers = range(1, sheets + 1)
    sheet = f"<worksheet {MAIN}><sheetData>{HEADER}{''.join(rows)}</sheetData>{behind}</worksheet>"
    names = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="rId{n}"/>' for n in numbers)
    ways = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    kinds = [
        ("/xl/workbook.xml", f"{kind}.sheet.main+xml"),
        ("/xl/sharedStrings.xml", f"{kind}.sharedStrings+xml"),
        ("/xl/styles.xml", f"{kind}.styles+xml"),
        *((f"/xl/worksheets/sheet{n}.xml", f"{kind}.worksheet+xml") for n in numbers),
    ]
    overrides = "".join(f'<Override PartName="{part}" ContentType="{content}"/>' for part, content in kinds)
    parts = {
        "[Content_Types].xml": (
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{ways}</Relationships>',
        "xl/sharedStrings.xml": f"<sst {MAIN}>{shared}</sst>",
        "xl/styles.xml": f"<styleSheet {MAIN}>{styles}</styleSheet>",
        **{f"xl/worksheets/sheet{n}.xml": sheet for n in numbers},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, f'<?xml version="1.0"?>{content}')
    return out.getvalue()


def zone(name: str, *rules: str, offset: str = "+0200") -> str:
    """A VTIMEZONE with a part of summer and of winter time for each rule."""
    parts = "".join(
        f"BEGIN:{part}\r\nDTSTART:16010101T0{hour}0000\r\nRRULE:{rule}\r\nTZOFFSETFROM:{before}\r\n"
        f"TZOFFSETTO:{after}\r\nEND:{part}\r\n"
        for hour, rule in enumerate(rules)
        for part, before, after in (("STANDARD", offset, "+0100"), ("DAYLIGHT", "+0100", offset))
    )
    return f"BEGIN:VTIMEZONE\r\nTZID:{name}\r\n{parts}END:VTIMEZONE\r\n"
