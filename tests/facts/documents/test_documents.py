"""Articles as text, web page, PDF and Word document, and files that are none or mean harm."""

import subprocess
import sys
import zlib
from datetime import date
from pathlib import Path

import pytest

from facts.documents import LARGEST, read_document
from facts.documents.limits import MEMORY
from facts.documents.plain_text import paragraphs_of
from facts.errors import DocumentProblem, DocumentRefused
from settings import PROJECT
from tests.facts.documents.made import pdf, with_part, word

SENTENCE = "The city of Example signed 61 projects at the fair, worth more than 2 billion yuan."
PAGE = f"""<!doctype html><html><head><title>Example signs 61 projects</title>
<meta property="article:published_time" content="2024-05-06"><meta property="og:site_name"
content="The Example Daily"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Example signs 61 projects</h1><p>{SENTENCE}</p><p>{SENTENCE} It was the second time that the
city took part in the fair, which is held in the capital of the province every spring.</p>
</article><footer>Copyright 2019</footer></body></html>""".encode()
ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w>&b;</w>"""


def refused(name: str, content: bytes) -> DocumentProblem:
    with pytest.raises(DocumentRefused) as told:
        read_document(name, content)
    assert "\n" not in str(told.value)
    return told.value.problem


def test_text_gives_title_day_publisher_and_paragraphs() -> None:
    head = "News\nExample signs 61 projects\n\n16:50, 2024-05-06"
    text = f"{head}\n{SENTENCE}\nSource: Daily  Editor: A"
    document = read_document("a.txt", text.encode())
    assert document.title == "Example signs 61 projects"
    assert document.published == date(2024, 5, 6)
    assert document.publisher == "Daily"
    assert document.language == "en"
    assert document.paragraphs[3] == SENTENCE


def test_chinese_text_is_read_in_an_older_encoding_as_well() -> None:
    head = "示例市签约61个项目\n发布时间：2024年5月6日"
    text = f"{head}\n示例市在博览会上签约61个项目，总投资超过20亿元。"
    document = read_document("a.txt", text.encode("gb18030"))
    assert (document.language, document.published) == ("zh-Hans", date(2024, 5, 6))
    assert document.title == "示例市签约61个项目"
    assert read_document("a.txt", "示例市簽約61個項目。".encode()).language == "zh-Hant"


def test_wrapped_lines_become_paragraphs() -> None:
    text = "The city signed sixty-one projects at the fair which is\nheld each spring.\nIt is glad."
    assert paragraphs_of(text) == (
        "The city signed sixty-one projects at the fair which is held each spring.",
        "It is glad.",
    )


@pytest.mark.slow
def test_a_web_page_gives_its_article_only() -> None:
    document = read_document("a.html", PAGE)
    assert document.title == "Example signs 61 projects"
    assert document.published == date(2024, 5, 6)
    assert document.publisher == "The Example Daily"
    assert SENTENCE in document.paragraphs
    assert not any("Copyright" in paragraph for paragraph in document.paragraphs)


@pytest.mark.slow
def test_pdf_and_docx_give_their_text() -> None:
    assert SENTENCE in read_document("a.pdf", pdf(SENTENCE)).paragraphs
    assert read_document("A.DOCX", word("Heading", SENTENCE)).paragraphs == ("Heading", SENTENCE)


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.txt", b"x" * (LARGEST + 1), DocumentProblem.TOO_LARGE),
        ("a.txt", b"word " * 100_000, DocumentProblem.TOO_LARGE),
        ("a.txt", b" \n ", DocumentProblem.EMPTY),
        ("a.txt", b"\x00\x01\x02", DocumentProblem.BROKEN),
        ("a.txt", b"\xff\xff\xff", DocumentProblem.BROKEN),
        ("a.exe", b"MZ", DocumentProblem.WRONG_TYPE),
        ("", b"text", DocumentProblem.WRONG_TYPE),
        ("a.pdf", b"plain text", DocumentProblem.WRONG_TYPE),
        ("a.html", b"plain text", DocumentProblem.WRONG_TYPE),
        ("a.docx", b"%PDF-1.7", DocumentProblem.WRONG_TYPE),
        ("a.txt", b"PK\x03\x04", DocumentProblem.WRONG_TYPE),
        ("a.docx", b"\xd0\xcf\x11\xe0", DocumentProblem.WRONG_TYPE),
        ("a.txt", b"\x89PNG\r\n", DocumentProblem.WRONG_TYPE),
        ("a.txt", "городская газета сообщает о ярмарке".encode(), DocumentProblem.OTHER_LANGUAGE),
        (
            "a.txt",
            "市は展示会で六十一のプロジェクトに署名しました。".encode(),
            DocumentProblem.OTHER_LANGUAGE,
        ),
        ("a.txt", b"la ville a signe des projets a la foire " * 9, DocumentProblem.OTHER_LANGUAGE),
    ],
)
def test_what_is_no_article_is_refused(name: str, content: bytes, problem: DocumentProblem) -> None:
    assert refused(name, content) == problem


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.pdf", pdf(SENTENCE, password="example"), DocumentProblem.PROTECTED),
        ("a.pdf", pdf(), DocumentProblem.SCANNED),
        ("a.pdf", b"%PDF-1.7 and nothing more", DocumentProblem.BROKEN),
        ("a.docx", b"PK\x03\x04 and nothing more", DocumentProblem.BROKEN),
        ("a.docx", word()[:500], DocumentProblem.BROKEN),
        ("a.docx", with_part(word(), "word/styles.xml", ENTITIES), DocumentProblem.BROKEN),
        ("a.docx", with_part(word(), "x.bin", b"0" * 60_000_000), DocumentProblem.TOO_HEAVY),
        ("a.html", b"<html><body></body></html>", DocumentProblem.EMPTY),
    ],
)
def test_broken_protected_and_swelling_files_are_refused(
    name: str, content: bytes, problem: DocumentProblem
) -> None:
    assert refused(name, content) == problem


@pytest.mark.slow
def test_an_archive_without_a_document_is_refused() -> None:
    content = with_part(word(SENTENCE), "word/document.xml", b"")
    renamed = content.replace(b"word/document.xml", b"word/nodocument.x")
    assert refused("a.docx", renamed) == DocumentProblem.WRONG_TYPE


@pytest.mark.slow
def test_a_pdf_that_swells_cannot_take_this_process_with_it() -> None:
    swelling = zlib.compress(b"(x) Tj " * 60_000_000)
    content = pdf("x").replace(b"/Length", b"/Filter /FlateDecode /Length", 1)
    head, _, tail = content.partition(b"stream\n")
    bomb = head + b"stream\n" + swelling + b"\nendstream" + tail.partition(b"endstream")[2]
    assert refused("a.pdf", bomb) in {
        DocumentProblem.TOO_HEAVY,
        DocumentProblem.BROKEN,
        DocumentProblem.SCANNED,
    }


@pytest.mark.slow
def test_the_process_that_parses_may_neither_fill_memory_nor_write(tmp_path: Path) -> None:
    code = f"""
from facts.documents.limits import limit_this_process
limit_this_process()
try:
    b"0" * {MEMORY}
except MemoryError:
    print("no memory")
try:
    with open({str(tmp_path / "x")!r}, "w") as file:
        file.write("x")
except OSError:
    print("no writing")
"""
    done = subprocess.run(
        (sys.executable, "-c", code), capture_output=True, cwd=PROJECT, check=True
    )
    assert done.stdout.split(b"\n")[:2] == [b"no memory", b"no writing"]
