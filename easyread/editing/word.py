"""An Easy Read page as a Word file, made in a browser: each statement a row, its picture on the left, its words on the right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from easyread.model import EasyPage, Sentence, Statement
from easyread.zips import zipped

_SIDE, _WIDE = 1_440_000, (2_600, 6_400)
"""A picture's side in EMU (4 cm), and the widths of both columns in twentieths of a point."""
_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_PARTS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="png" ContentType="image/png"/>'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
)


def _style(name: str, title: str, size: int, more: str = "") -> str:
    kind = f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{title}"/>{more}'
    return f'{kind}<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'


_STYLES = (
    f"<w:styles {_NAMES}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="36"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    + _style("Heading1", "heading 1", 52, '<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr>')
    + _style("Heading2", "heading 2", 44, '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr>')
    + "</w:styles>"
)


def word_file(page: EasyPage, pictures: Mapping[str, bytes]) -> bytes:
    """The page as a file of Word. `pictures`: PNG by name; a statement whose picture is not there has words alone."""
    used = [name for name in dict.fromkeys(statement.picture.key for statement in page.statements) if name in pictures]
    links = "".join(
        f'<Relationship Id="p{number}" Type="{_OFFICE}/image" Target="media/p{number}.png"/>' for number in range(len(used))
    )
    styles = f'<Relationship Id="styles" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    whole = f'<Relationship Id="whole" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": f'<Relationships xmlns="{_PARTS}">{whole}</Relationships>',
        "word/document.xml": f"<w:document {_NAMES}><w:body>{''.join(_body(page, used))}</w:body></w:document>",
        "word/styles.xml": _STYLES,
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PARTS}">{styles}{links}</Relationships>',
    }
    texts = ((path, f'<?xml version="1.0" encoding="UTF-8"?>{text}'.encode()) for path, text in parts.items())
    return zipped([*texts, *((f"word/media/p{number}.png", pictures[name]) for number, name in enumerate(used))])


def _body(page: EasyPage, used: list[str]) -> Iterator[str]:
    yield _paragraph(page.title, "Heading1")
    number = 0
    for section in page.sections:
        if section.title:
            yield _paragraph(section.title, "Heading2")
        if section.statements:
            rows = []
            for statement in section.statements:
                number += 1
                rows.append(_row(statement, used, number))
            grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDE)
            yield f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
            yield "<w:p/>"
    yield '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>'


def _paragraph(words: str, style: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{_run(words)}</w:p>'


def _run(words: str, bold: bool = False) -> str:
    return f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def _row(statement: Statement, used: list[str], number: int) -> str:
    name = statement.picture.key
    picture = _picture(used.index(name), statement.alt, number) if name in used else ""
    words = "".join(_sentence(sentence, statement.is_item and not place) for place, sentence in enumerate(statement.sentences))
    cells = zip(_WIDE, (f"<w:p>{picture}</w:p>", words), strict=True)
    inside = "".join(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{each}</w:tc>' for width, each in cells)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{inside}</w:tr>"


def _sentence(sentence: Sentence, is_item: bool) -> str:
    runs: Iterable[str] = (_run(run.text, run.hard) for run in sentence.runs)
    return f"<w:p>{_run('• ') if is_item else ''}{''.join(runs)}</w:p>"


def _picture(place: int, alt: str, number: int) -> str:
    size = f'cx="{_SIDE}" cy="{_SIDE}"'
    told = f'id="{number}" name="Picture {number}" descr="{escape(alt)}"'
    return (
        f"<w:r><w:drawing><wp:inline><wp:extent {size}/><wp:docPr {told}/><a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        f'<pic:cNvPr {told}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="p{place}"/><a:stretch><a:fillRect/></a:stretch>'
        f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
