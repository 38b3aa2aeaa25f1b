"""What holds for a Word file as a whole: what stands at the edges of its pages."""

from io import BytesIO

import docx
from docx.oxml.ns import qn

from minutes_app.pages.typesetter import Typesetter


def test_other_even_pages_without_a_usual_foot_are_set(typesetter: Typesetter):
    paper = docx.Document()
    styles = paper.styles.element
    styles.remove(styles.find(qn("w:docDefaults")))
    for fonts in styles.xpath("//w:rFonts"):
        fonts.getparent().remove(fonts)
    paper.settings.odd_and_even_pages_header_footer = True
    section = paper.sections[0]
    section.even_page_header.paragraphs[0].text = "Trang chẵn"
    section.even_page_footer.paragraphs[0].text = "Chân trang chẵn"
    paper.add_paragraph("Trang một")
    paper.add_page_break()
    paper.add_paragraph("Trang hai")
    file = BytesIO()
    paper.save(file)
    assert typesetter.set(file.getvalue()).pages == 2
