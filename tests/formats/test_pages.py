"""Word and Hangul documents: what is text in them, what stands side by side, and what places are called."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence

import pytest
from amounts import inputs
from each import each
from hypothesis import given
from hypothesis import strategies as st

from qa_lint.engine.locate import locate_spot, whole_of
from qa_lint.formats import docx, hwpx, pages
from qa_lint.model import Language, Reading, Span, Spot, UserError

from .office_files import W, archive, hangul, hp, htable, word, wp, wtable

BOTH: tuple[Language, Language] = ("ko", "en")
READ = {"docx": docx.read, "hwpx": hwpx.read}
MAKE: dict[str, tuple[Callable[..., bytes], Callable[[str], str], Callable[[Sequence[Sequence[str]]], str]]] = {
    "docx": (word, wp, wtable),
    "hwpx": (hangul, hp, htable),
}
KINDS = pytest.mark.parametrize("kind", MAKE)


def read(data: bytes, languages: tuple[Language, ...] = BOTH) -> Reading:
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()
    kind = "hwpx" if "mimetype" in names else "docx"
    return READ[kind](data, f"a.{kind}", languages)


def blocks(data: bytes, languages: tuple[Language, ...] = ("en",)) -> list[str]:
    return [str(block.text) for block in read(data, languages).blocks]


def pairs(reading: Reading) -> list[tuple[str, str]]:
    return [(pair.source.text, pair.target.text) for pair in reading.pairs]


# ---------------------------------------------------------------------- both


@KINDS
def test_a_paragraph_is_a_block_and_is_called_by_its_number(kind: str) -> None:
    make, paragraph, _ = MAKE[kind]
    data = make(paragraph("하나 & 둘") + paragraph("") + paragraph("One & two"))
    reading = read(data)
    assert [(block.language, str(block.text)) for block in reading.blocks] == [("ko", "하나 & 둘"), ("en", "One & two")]
    two = locate_spot(Spot(reading.blocks[1], Span(6, 9)))
    assert (str(two), two.text, two.excerpt, two.start.line) == (f"a.{kind}:¶3", "two", "One & two", 3)
    assert reading.bilingual
    assert blocks(data, ("en",)) == ["하나 & 둘", "One & two"]


@KINDS
def test_a_table_in_both_languages_is_pairs_and_what_stands_around_it_blocks(kind: str) -> None:
    make, paragraph, table = MAKE[kind]
    rows = [
        ("번호", "국문 원문", "영문 번역"),
        ("1", "하나", "One"),
        ("2", "둘", "Two"),
        ("3", "셋", "Three"),
        ("4", "넷", ""),
    ]
    data = make(paragraph("제목") + table(rows) + paragraph("The end"))
    reading = read(data)
    assert pairs(reading) == [("하나", "One"), ("둘", "Two"), ("셋", "Three"), ("넷", "")]
    assert [str(block.text) for block in reading.blocks] == ["제목", "The end"]
    assert [whole_of(pair.target).label for pair in reading.pairs] == ["T1!C2", "T1!C3", "T1!C4", "T1!C5"]
    assert reading.pairs[0].key == "T1!B2"
    assert {whole_of(side).key for pair in reading.pairs for side in (pair.source, pair.target)} == {
        ""
    }  # it is the place
    assert "One" in blocks(data)


@KINDS
def test_a_header_names_the_columns_of_a_table(kind: str) -> None:
    make, _, table = MAKE[kind]
    rows = [("Key", "Source", "Target", "qa"), ("k", "One", "하나", "ignore known"), ("m", "2024", "2024", "")]
    reading = read(make(table(rows)))
    assert [(pair.key, *pair.texts) for pair in reading.pairs] == [("k", "One", "하나"), ("m", "2024", "2024")]
    assert [pair.source.language for pair in reading.pairs] == ["en", "en"]
    assert [suppression.reason for suppression in reading.suppressions] == ["known"]


@KINDS
@pytest.mark.parametrize("order", [(0, 1, 2, 3, 4, 5), (0, 3, 1, 4, 2, 5), (3, 4, 5, 0, 1, 2), (0, 1, 3, 4)])
def test_a_table_with_several_columns_of_each_language(kind: str, order: tuple[int, ...]) -> None:
    make, _, table = MAKE[kind]
    rows = [
        ("직책", "성명", "전화", "Title", "Name", "Phone"),
        ("과장", "표은결", "02-555-0101", "Director", "Pyo Eun-gyeol", "+82-2-555-0101"),
        ("주무관", "제갈솔", "02-555-0102", "Officer", "Jegal Sol", "+82-2-555-0102"),
    ]
    reading = read(make(table([[row[column] for column in order] for row in rows])))
    assert sorted(pairs(reading)) == sorted((row[n], row[n + 3]) for row in rows for n in range(3) if n in order)
    assert not reading.blocks


@KINDS
@pytest.mark.parametrize(
    "rows",
    [
        [["직책", "성명", "Title", "이름"], ["과장", "표은결", "Director", "Pyo"]],  # not as many of each
        [["직책", "Title", "Name", "성명"], ["과장", "Director", "Pyo", "표은결"]],  # in another order
    ],
)
def test_columns_that_do_not_answer_each_other_are_none(kind: str, rows: list[list[str]]) -> None:
    make, _, table = MAKE[kind]
    assert ("성명", "Name") not in pairs(read(make(table(rows))))
    assert ("표은결", "Pyo") not in pairs(read(make(table(rows))))


@KINDS
def test_a_table_in_one_language_or_of_labels_is_text(kind: str) -> None:
    make, _, table = MAKE[kind]
    reading = read(make(table([("구분", "내용"), ("이름", "홍보관"), ("면적", "300"), ("Name", "Hall")])))
    assert reading.pairs == []
    assert [str(block.text) for block in reading.blocks] == ["구분", "내용", "이름", "홍보관", "면적", "Name", "Hall"]


@KINDS
def test_figures_of_a_table_in_a_document_of_one_language_are_text(kind: str) -> None:
    make, paragraph, table = MAKE[kind]
    data = make(paragraph("Sales") + table([("Asia", "980,000"), ("Europe", "–"), ("", "１２.5")]) + paragraph("17"))
    assert blocks(data) == ["Sales", "Asia", "980,000", "Europe", "１２.5"]


def test_cells_without_rows_are_text() -> None:
    body = f"<w:tbl><w:tc>{wp('하나')}</w:tc><w:tc>{wp('One')}</w:tc></w:tbl>"
    assert [str(block.text) for block in read(word(body)).blocks] == ["하나", "One"]


@KINDS
def test_a_table_in_a_cell(kind: str) -> None:
    make, paragraph, table = MAKE[kind]
    inner = table([("하나", "One"), ("둘", "Two")])
    outer = table([("@",)]).replace(paragraph("@"), paragraph("머리") + inner)
    reading = read(make(outer))
    assert pairs(reading) == [("하나", "One"), ("둘", "Two")]
    assert whole_of(reading.pairs[1].target).label == "T2!B2"
    assert [whole_of(block).label for block in reading.blocks] == ["T1!A1"]


@KINDS
@inputs(usual=15, nightly=500)
@given(st.lists(st.text(alphabet="가나 a.<&>\t'é\n", max_size=8).map(lambda text: f"x{text}y"), max_size=5))
def test_every_character_is_in_its_paragraph(kind: str, texts: list[str]) -> None:
    make, paragraph, _ = MAKE[kind]
    reading = read(make("".join(map(paragraph, texts))), ("en",))
    assert [str(block.text) for block in reading.blocks] == texts
    for number, block in enumerate(reading.blocks, 1):
        assert whole_of(block).label == f"¶{number}"
        assert block.raw(Span(0, len(block.text))) == texts[number - 1]


@KINDS
def test_what_is_no_such_document_is_one_error(kind: str) -> None:
    other = archive({"word/other.xml": "<a/>"})
    for data in (other, b"", other[:-30]):
        with pytest.raises(UserError) as caught:
            READ[kind](data, "a", BOTH)
        assert caught.value.problem.path == "a"


@KINDS
@inputs(usual=25, nightly=1_000)
@given(st.data())
def test_any_xml_is_read_or_is_an_error(kind: str, data: st.DataObject) -> None:
    """Elements of the format in any order and depth, and bytes that are none."""
    names = [
        "p", "r", "t", "tbl", "tr", "tc", "del", "ins", "pPr", "rPr", "gridSpan", "vMerge", "footnote", "br", "run",
        "cellAddr", "cellSpan", "subList", "footNote", "header", "deleteBegin", "deleteEnd", "hiddenComment", "tab",
    ]  # fmt: skip
    tree = st.recursive(
        st.sampled_from(["가", "One", ""]),
        lambda inner: st.builds(
            lambda name, number, parts: (
                f'<w:{name} w:val="{number}" rowSpan="{number}" colAddr="{number}">{"".join(parts)}</w:{name}>'
            ),
            st.sampled_from(names),
            st.sampled_from(["restart", "0", "2", "99999999", "-1"]),
            st.lists(inner, max_size=4),
        ),
        max_leaves=25,
    )
    body = data.draw(tree)
    made = word(body) if kind == "docx" else hangul(body.replace("w:val", "val").replace("w:", "hp:"))
    for languages in (BOTH, ("en",)):
        reading = READ[kind](made, "a", languages)
        for segment in reading.segments:
            assert whole_of(segment).label
    broken = body.encode()[: data.draw(st.integers(0, len(body)))] + data.draw(st.binary(max_size=4))
    try:
        READ[kind](archive({"word/document.xml": broken, "Contents/section0.xml": broken}), "a", BOTH)
    except UserError as error:
        told = error.problem
    else:
        return
    assert told.path == "a"


# ---------------------------------------------------------------------- Word


def run(text: str, kind: str = "t") -> str:
    return f"<w:r><w:{kind}>{text}</w:{kind}></w:r>"


def test_changes_are_read_as_accepted() -> None:
    changed = f'<w:p>{run("It costs ")}<w:del w:id="1">{run("3", "delText")}</w:del><w:ins w:id="2">{run("4")}</w:ins>'
    changed += f"{run(' won.')}<w:moveFrom>{run('gone')}</w:moveFrom><w:moveTo>{run(' Here.')}</w:moveTo></w:p>"
    assert blocks(word(changed)) == ["It costs 4 won. Here."]


def test_a_paragraph_whose_end_was_deleted_goes_on_with_the_next() -> None:
    joined = wp("One ", "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>") + wp("two.") + wp("Three.")
    assert blocks(word(joined)) == ["One two.", "Three."]
    assert blocks(word(wp("One.", "<w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"))) == ["One."]


def test_a_word_may_begin_in_one_run_and_end_in_another() -> None:
    data = word(f"<w:p>{run('3 bil')}<w:proofErr/>{run('lion')}<w:r><w:tab/></w:r>{run('won')}</w:p>")
    [block] = read(data, ("en",)).blocks
    assert locate_spot(Spot(block, Span(0, 9))).text == "3 billion"
    assert block.text == "3 billion\twon"


def test_what_is_no_text_of_a_word_document() -> None:
    field = run(" PAGE ", "instrText") + run("page")
    tabs = "<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr>"
    ruby = f"<w:ruby><w:rt>{run('reading')}</w:rt><w:rubyBase>{run('base')}</w:rubyBase></w:ruby>"
    frame = f"<w:txbxContent>{wp('box')}</w:txbxContent>"
    twice = (
        f"<mc:AlternateContent><mc:Choice>{frame}</mc:Choice><mc:Fallback>{frame}</mc:Fallback></mc:AlternateContent>"
    )
    body = f"<w:p>{tabs}{field}</w:p><w:p>{ruby}</w:p><w:p>{run('a')}<w:r>{twice}</w:r>{run('b')}</w:p>"
    assert blocks(word(body)) == ["page", "base", "ab", "box"]


def test_what_stands_for_a_character_in_a_word_document() -> None:
    marks = "".join(f"<w:r><w:{mark}/></w:r>{run('x')}" for mark in ("tab", "ptab", "br", "cr", "noBreakHyphen"))
    assert blocks(word(f"<w:p>{run('a')}{marks}</w:p>")) == ["a\tx\tx\nx\nx\u2011x"]


def test_what_parts_the_notes_of_a_word_document_from_its_text_is_not_counted() -> None:
    kinds = ("separator", "continuationSeparator", "continuationNotice", "normal")
    notes = "".join(f'<w:footnote w:type="{kind}" w:id="{n}">{wp("x")}</w:footnote>' for n, kind in enumerate(kinds))
    [*_, note] = read(word(wp("Text."), footnotes=f"<w:footnotes {W}>{notes}</w:footnotes>"), ("en",)).blocks
    assert whole_of(note).label == "note1"


def test_hidden_text_is_none_and_is_told() -> None:
    hidden = "<w:r><w:rPr><w:vanish{}/></w:rPr><w:t>{}</w:t></w:r>"
    styled = '<w:r><w:rPr><w:rStyle w:val="Secret"/></w:rPr><w:t>two</w:t><w:tab/></w:r>'
    seen = '<w:r><w:rPr><w:rStyle w:val="Secret"/><w:vanish w:val="0"/></w:rPr><w:t>three</w:t></w:r>'
    mark = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
    styles = (
        '<w:styles xmlns:w="w"><w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    )
    off = hidden.format(' w:val="false"', ".")
    body = f"<w:p>{mark}{run('One ')}{hidden.format('', 'one ')}{styled}{seen}{off}</w:p>"
    data = word(body, styles=styles)
    assert blocks(data) == ["One three."]
    assert [str(note) for note in read(data).notes] == ["a.docx: stretches of hidden text that are not checked: 2"]


def test_headers_and_notes_come_after_the_text() -> None:
    notes = f'<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote w:id="2">{wp("A note")}</w:footnote>'
    notes += f'<w:footnote w:id="3">{wp("Another")}</w:footnote>'
    data = word(
        wp("Text"),
        footnotes=f"<w:footnotes {W}>{notes}</w:footnotes>",
        header2=f"<w:hdr {W}>{wp('Head')}</w:hdr>",
        footer1=f"<w:ftr {W}>{wp('Foot')}</w:ftr>",
        footer3=f"<w:ftr {W}>{wp('Last foot')}</w:ftr>",
        endnotes=f'<w:endnotes {W}><w:endnote w:id="2">{wp("End")}</w:endnote></w:endnotes>',
        comments=f"<w:comments {W}>{wp('Nobody reads this')}</w:comments>",
    )
    told = [(whole_of(block).label, str(block.text)) for block in read(data, ("en",)).blocks]
    assert told == [
        ("¶1", "Text"), ("header1", "Head"), ("footer1", "Foot"), ("footer2", "Last foot"), ("note1", "A note"),
        ("note2", "Another"), ("endnote1", "End"),
    ]  # fmt: skip


def test_merged_cells_of_a_word_table() -> None:
    heading = f"<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>{wp('제1장')}</w:tc></w:tr>"
    over = "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>"
    begun = f"<w:tr><w:tc>{over}{wp('하나. 둘.')}</w:tc><w:tc>{wp('One.')}</w:tc></w:tr>"
    going = f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>{wp('Two.')}</w:tc></w:tr>"
    rest = wtable([("셋", "Three"), ("넷", "Four"), ("다섯", "Five")]).removeprefix("<w:tbl><w:tblPr/>")
    head = wtable([("ko", "en")]).removesuffix("</w:tbl>")
    reading = read(word(f"{head}{heading}{begun}{going}{rest}"))
    assert pairs(reading) == [("하나. 둘.", "One. Two."), ("셋", "Three"), ("넷", "Four"), ("다섯", "Five")]


@each("columns", ["x", "", "-2", "²", "1000000"])
def test_a_number_that_is_none_is_one_column(columns: str) -> None:
    cell = f"<w:tc><w:tcPr><w:gridSpan w:val='{columns}'/></w:tcPr>{wp('하나')}</w:tc>"
    table = f"<w:tbl><w:tblPr/><w:tr>{cell}<w:tc>{wp('One')}</w:tc></w:tr>"
    rest = wtable([("둘", "Two"), ("셋", "Three")]).removeprefix("<w:tbl><w:tblPr/>")
    assert pairs(read(word(table + rest))) == [("하나", "One"), ("둘", "Two"), ("셋", "Three")]


def test_line_breaks_divide_languages_and_not_sentences() -> None:
    lines = ["하나는", "둘이다.", "One is", "two."]
    data = word("<w:p>" + "<w:r><w:br/></w:r>".join(map(run, lines)) + "</w:p>")
    assert [str(block.text) for block in read(data).blocks] == ["하나는\n둘이다.", "One is\ntwo."]
    assert blocks(data) == ["\n".join(lines)]


def test_the_package_says_which_part_is_the_document() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    relations = f'<Relationships><Relationship Id="r" Type="{kind}" Target="/doc/main.xml"/></Relationships>'
    body = f"<w:document {W}>{wp('Text')}</w:document>"
    notes = f'<w:footnotes {W}><w:footnote w:id="1">{wp("Note")}</w:footnote></w:footnotes>'
    assert blocks(archive({"_rels/.rels": relations, "doc/main.xml": body, "doc/footnotes.xml": notes})) == [
        "Text",
        "Note",
    ]


# ---------------------------------------------------------------------- Hangul


def test_sections_come_in_their_order() -> None:
    assert blocks(hangul(*[hp(f"Section {n}") for n in range(11)])) == [f"Section {n}" for n in range(11)]


def test_deleted_text_of_a_hangul_document_is_none() -> None:
    change = '<hp:p><hp:run><hp:t>It costs <hp:deleteBegin Id="1"/>3<hp:tab/><hp:deleteEnd Id="1"/>'
    change += '<hp:insertBegin Id="2"/>4<hp:insertEnd Id="2"/> won.<hp:lineBreak/>Yes.</hp:t></hp:run></hp:p>'
    over = '<hp:p><hp:run><hp:t>A<hp:deleteBegin Id="3"/> b</hp:t></hp:run></hp:p>'
    over += '<hp:p><hp:run><hp:t>c<hp:deleteEnd Id="3"/>D</hp:t></hp:run></hp:p>'
    end = '<hp:p><hp:run><hp:t>One <hp:deleteBegin Id="4"/><hp:deleteEnd Id="4" paraend="1"/></hp:t></hp:run></hp:p>'
    above = "<hp:dutmal><hp:mainText>base</hp:mainText><hp:subText>reading</hp:subText></hp:dutmal>"
    assert blocks(hangul(f"<hp:p><hp:run><hp:t>The </hp:t>{above}</hp:run></hp:p>")) == ["The base"]
    assert blocks(hangul(change + over + end + hp("two."))) == ["It costs 4 won.\nYes.", "AD", "One two."]


def test_what_stands_for_a_character_in_a_hangul_document() -> None:
    marks = "".join(f"<hp:{mark}/>x" for mark in ("tab", "lineBreak", "hyphen", "nbSpace", "fwSpace"))
    text = f"<hp:p><hp:run><hp:t>a{marks}</hp:t></hp:run></hp:p>"
    assert blocks(hangul(text)) == ["a\tx\nx\u2011x\u00a0x\u3000x"]


def test_notes_and_headers_of_a_hangul_document() -> None:
    note = f'<hp:ctrl><hp:footNote number="1"><hp:subList>{hp("A note")}</hp:subList></hp:footNote></hp:ctrl>'
    head = f"<hp:ctrl><hp:header><hp:subList>{hp('Head')}</hp:subList></hp:header></hp:ctrl>"
    hidden = f"<hp:ctrl><hp:hiddenComment><hp:subList>{hp('said of it')}</hp:subList></hp:hiddenComment></hp:ctrl>"
    data = hangul(
        f"<hp:p><hp:run>{head}<hp:t>Before</hp:t>{note}{hidden}<hp:t> after</hp:t></hp:run></hp:p>{hp('Next')}"
    )
    told = [(whole_of(block).label, str(block.text)) for block in read(data, ("en",)).blocks]
    assert told == [("¶1", "Before after"), ("¶2", "Next"), ("header1", "Head"), ("note1", "A note")]


def test_a_cell_of_a_hangul_table_that_reaches_over_rows() -> None:
    table = htable([("하나. 둘.", "One."), ("", "Two."), ("셋", "Three"), ("넷", "Four"), ("다섯", "Five")])
    one = '<hp:cellSpan colSpan="1" rowSpan="1"/>'
    spanned = table.replace(one, one.replace('rowSpan="1"', 'rowSpan="2"'), 1)
    gone = f'<hp:tc><hp:subList>{hp("")}</hp:subList><hp:cellAddr colAddr="0" rowAddr="1"/>{one}</hp:tc>'
    assert gone in spanned
    reading = read(hangul(spanned.replace(gone, "")))
    assert pairs(reading)[:2] == [("하나. 둘.", "One. Two."), ("셋", "Three")]


def test_a_document_with_a_password_is_named() -> None:
    data = archive({"META-INF/manifest.xml": "<m><encryption-data/></m>", "Contents/section0.xml": "garbled"})
    with pytest.raises(UserError, match="password"):
        hwpx.read(data, "a.hwpx", BOTH)


@KINDS
def test_a_table_in_a_cell_ends_there(kind: str) -> None:
    make, _, table = MAKE[kind]
    tc = kind.replace("docx", "w:tc").replace("hwpx", "hp:tc")
    inner = table([("안", "In"), ("속", "Within")])
    outer = table([("하나", "One"), ("둘", "Two"), ("셋", "Three")]).replace(f"</{tc}>", f"{inner}</{tc}>", 1)
    reading = read(make(outer))
    assert pairs(reading)[1:] == [("둘", "Two"), ("셋", "Three")]
    told = [str(whole_of(side)).partition(":")[2] for pair in reading.pairs for side in (pair.source, pair.target)]
    assert told == ["T1!A1–T2!B2", "T1!B1", "T1!A2", "T1!B2", "T1!A3", "T1!B3"]


def test_what_is_behind_the_text_of_a_run_is_none() -> None:
    written = "<w:p><w:r><w:t>하나</w:t><w:tab/>둘<w:t>셋</w:t></w:r>넷</w:p>"
    assert [text.replace("\t", " ") for text in blocks(word(written))] == ["하나 셋"]


def test_a_note_of_two_paragraphs_and_a_line_that_is_none_behind_it() -> None:
    notes = f'<w:footnote w:id="2">{wp("A note")}{wp("More of it")}</w:footnote>'
    notes += f'<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote w:id="3">{wp("Another")}</w:footnote>'
    reading = read(word(wp("Text"), footnotes=f"<w:footnotes {W}>{notes}</w:footnotes>"), ("en",))
    assert [str(whole_of(block)) for block in reading.blocks] == [
        *("a.docx:¶1", "a.docx:note1", "a.docx:note1", "a.docx:note2"),
    ]


@KINDS
def test_a_paragraph_that_is_too_long_is_told_and_the_others_are_read(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "LONGEST_LINE", 1234)
    make, paragraph, _ = MAKE[kind]
    reading = read(make(paragraph("One") + paragraph("a" * 1235) + paragraph("b" * 1234)), ("en",))
    assert [len(block.text) for block in reading.blocks] == [3, 1234]
    told = f"a.{kind}: ¶2: the paragraph is 1,235 characters long; over 1,234 are not checked"
    assert [str(problem) for problem in reading.errors] == [told]


@KINDS
@each(
    ("rows", "are_pairs"),
    [
        # of ten rows two may have another language in a column, and half must have both sides
        (["1"] * 8 + ["2"] * 2, True),
        (["1"] * 7 + ["2"] * 3, False),
        (["1"] * 5 + ["3"] * 5, True),
        (["1"] * 4 + ["3"] * 6, False),
        (["1"], False),  # a page in two columns
        (["1"] * 2, True),
    ],
)
def test_which_tables_are_translations(kind: str, rows: list[str], are_pairs: bool) -> None:
    make, _, table = MAKE[kind]
    texts = {
        "1": ("도서관은 문을 닫는다", "The library closes"),
        "2": ("The hall opens", "The hall is open"),
        "3": ("하나", ""),
    }
    reading = read(make(table([texts[row] for row in rows])))
    assert bool(reading.pairs) == are_pairs
    assert len(reading.pairs) == (len(rows) if are_pairs else 0)
    assert bool(reading.blocks) != are_pairs


@KINDS
@each(
    ("head", "is_header"),
    [
        (("우리말", "영어로는"), True),  # not in the languages of what is below
        (("하늘", "sky"), False),
        (("번호 1", "번호 1"), False),  # what stands in both was left untranslated
    ],
)
def test_what_heads_two_columns_is_no_pair(kind: str, head: tuple[str, str], is_header: bool) -> None:
    make, _, table = MAKE[kind]
    rows = [("하나", "One"), ("둘", "Two"), ("셋", "Three"), ("넷", "Four"), ("다섯", "Five")]
    assert pairs(read(make(table([head, *rows])))) == ([] if is_header else [head]) + rows


@KINDS
def test_the_last_cell_of_a_table_may_reach_over_both_columns(kind: str) -> None:
    make, _, table = MAKE[kind]
    rows = [("하나", "One"), ("둘", "Two"), ("셋", "Three"), ("넷", "Four"), ("제2장",)]
    made = table(rows)
    over = {
        "docx": ("<w:tc><w:tcPr/>" + wp("제2장"), "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + wp("제2장")),
        "hwpx": ('rowAddr="4"/><hp:cellSpan colSpan="1"', 'rowAddr="4"/><hp:cellSpan colSpan="2"'),
    }
    assert over[kind][0] in made
    assert pairs(read(make(made.replace(*over[kind])))) == rows[:4]


def test_a_table_without_text_at_the_end_of_a_document_says_nothing() -> None:
    reading = read(word(wp("하나") + "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>"))
    assert (pairs(reading), [str(block.text) for block in reading.blocks]) == ([], ["하나"])


@KINDS
def test_a_paragraph_in_both_languages_is_two_blocks(kind: str) -> None:
    make, paragraph, _ = MAKE[kind]
    halves = "도서관은 월요일에 쉽니다. The library is closed on Mondays."
    told = [(block.language, str(block.text)) for block in read(make(paragraph("제목") + paragraph(halves))).blocks]
    assert told == [("ko", "제목"), ("ko", "도서관은 월요일에 쉽니다."), ("en", "The library is closed on Mondays.")]
