"""Word and Hangul documents for tests, written as the standards have them, part by part."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
HP = 'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section"'


def archive(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
    return out.getvalue()


def word(body: str, **others: str) -> bytes:
    """A Word document of this body; other parts by their names without the suffix."""
    parts = {"word/document.xml": f"<w:document {W} {MC}><w:body>{body}<w:sectPr/></w:body></w:document>"}
    return archive(parts | {f"word/{name}.xml": text for name, text in others.items()})


def hangul(*sections: str) -> bytes:
    parts = {"mimetype": "application/hwp+zip"}
    parts |= {f"Contents/section{n}.xml": f"<hs:sec {HP}>{body}</hs:sec>" for n, body in enumerate(sections)}
    return archive(parts)


def wp(text: str, properties: str = "") -> str:
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def hp(text: str) -> str:
    return f'<hp:p id="0"><hp:run charPrIDRef="0"><hp:t>{escape(text)}</hp:t></hp:run><hp:linesegarray/></hp:p>'


def wtable(rows: Sequence[Sequence[str]]) -> str:
    cells = ("".join(f"<w:tc><w:tcPr/>{wp(text)}</w:tc>" for text in row) for row in rows)
    return "<w:tbl><w:tblPr/>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def htable(rows: Sequence[Sequence[str]]) -> str:
    told = ""
    for r, row in enumerate(rows):
        told += "<hp:tr>"
        for c, text in enumerate(row):
            address = f'<hp:cellAddr colAddr="{c}" rowAddr="{r}"/><hp:cellSpan colSpan="1" rowSpan="1"/>'
            told += f"<hp:tc><hp:subList>{hp(text)}</hp:subList>{address}</hp:tc>"
        told += "</hp:tr>"
    return f"<hp:p><hp:run><hp:tbl>{told}</hp:tbl></hp:run></hp:p>"
