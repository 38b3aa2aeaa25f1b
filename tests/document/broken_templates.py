"""Templates with a mistake: what each is, its bytes, where the fault lies and what is said."""

from typing import NamedTuple

from tests.document.word import cell, docx, ins, link, p, row, run, table

FOOTNOTES = '<w:footnote w:type="separator" w:id="-1">{}</w:footnote><w:footnote w:id="2">{}'
DELETED = '<w:del w:id="1" w:author="a"><w:r><w:delText>{}</w:delText></w:r></w:del>'


class Broken(NamedTuple):
    name: str
    data: bytes
    where: str
    code: str
    says: str


def body(name: str, where: str, code: str, says: str, *blocks: str, **parts: str) -> Broken:
    return Broken(name, docx(*blocks, **parts), where, code, says)


def line(name: str, text: str, code: str, says: str) -> Broken:
    """Give a template whose second paragraph holds this text."""
    return body(name, "đoạn 2", code, says, p("Biên bản"), p(text))


BROKEN = (
    line("a name spelt wrongly", "{{ delegatoin }}", "unknown-name", "có phải “delegation”?"),
    line("a name like no other", "{{ xyzzy }}", "unknown-name", "không có tên “xyzzy”"),
    line("a field spelt wrongly", "{{ session.vennue }}", "unknown-name", "có phải “venue”?"),
    line("a field of a text", "{{ delegation.name }}", "no-field", "là chữ, không có “.name”"),
    line("a field of a list", "{{ attendance.groups.title }}", "no-field", "phải lặp bằng for"),
    line("a list printed", "{{ attendance.groups }}", "not-text", "lặp bằng for"),
    line("a group of fields printed", "{{ session }}", "not-text", "chọn một phần"),
    line("a text looped over", "{% for a in delegation %}{% endfor %}", "not-rows", "danh sách"),
    line("a filter of another language", "{{ delegation|map }}", "unknown-filter", "không có phép"),
    line("a filter spelt wrongly", "{{ delegation|uper }}", "unknown-filter", "có phải “upper”?"),
    line("a filter of lists on a text", "{{ chair|upper }}", "not-text", "không dùng được với"),
    line("a test nobody knows", "{% if drafter is blank %}{% endif %}", "unknown-test", "is blank"),
    line("half a tag", "{{ delegation", "half-tag", "“{{ delegation” không có cặp"),
    line("a closing brace too many", "Ngày }} tháng", "half-tag", "“Ngày }}” không có cặp"),
    line("an empty tag", "{{ }}", "grammar", "viết chưa đúng"),
    line("two values in a tag", "{{ delegation drafter }}", "grammar", "viết chưa đúng"),
    line("a quote left open", '{{ drafter|default("x) }}', "grammar", "dấu nháy"),
    line("a loop without list", "{% for x %}{% endfor %}", "grammar", "viết chưa đúng"),
    line("else with a condition", "{% if drafter %}{% else if delegation %}{% endif %}", "grammar",
         "viết “{% else %}”"),
    line("two else", "{% if drafter %}a{% else %}b{% else %}c{% endif %}", "grammar", "sau “else”"),
    line("a condition never closed", "{% if drafter %}a", "never-closed", "thêm “{% endif %}”"),
    line("a loop never closed", "{%p for x in state.bases %}", "never-closed", "“{% endfor %}”"),
    line("an end without beginning", "a{% endif %}", "never-opened", "không có thẻ mở"),
    line("ends crossed", "{% for b in state.bases %}{% if drafter %}{% endfor %}{% endif %}",
         "never-opened", "{% endfor %}"),
    line("a statement nobody knows", "{% print drafter %}", "unknown-statement", "chỉ dùng if"),
    line("text beside a paragraph tag", "Nếu {%p if drafter %}", "not-alone", "riêng một đoạn"),
    line("a row tag outside a table", "{%tr for x in state.bases %}", "not-in-table", "trong bảng"),
    line("a name of a loop behind it", "{% for b in state.bases %}{% endfor %}{{ b.text }}",
         "unknown-name", "không có tên “b”"),
    line("loop outside a loop", "{{ loop.index }}", "unknown-name", "không có tên “loop”"),
    line("a name that a branch may not set", '{% if drafter %}{% set a = "x" %}{% endif %}{{ a }}',
         "unknown-name", "không có tên “a”"),
    line("a text minus one", "{{ drafter - 1 }}", "not-number", "chỉ trừ được số"),
    line("a text compared with a number", "{% if drafter > 3 %}{% endif %}", "not-comparable",
         "khác loại"),
    line("nested without end", "{% if drafter %}" * 40 + "{% endif %}" * 40, "too-deep", "10 tầng"),
    line("a tag without end", "{{ " + "a" * 2000 + " }}", "too-long", "quá dài"),
    body("a tag over two paragraphs", "đoạn 1", "half-tag", "“{{ delegation”",
         p("{{ delegation"), p("}}")),
    body("a name in a cell", "bảng 2, hàng 3, ô 2", "unknown-name", "“delegatoin”",
         table(row("a", "b")), p("x"), table(row("a", "b"), row("a", "b"),
         row("a", "{{ delegatoin }}"))),
    body("a name in a nested table", "bảng 1, hàng 1, ô 2", "unknown-name", "“xyzzy”",
         table(row("a", cell(table(row("b", "{{ xyzzy }}")), p("c"))))),
    body("a name in the header", "đầu trang, đoạn 1", "unknown-name", "có phải “delegation”?",
         p("x"), header=p("{{ delegaton }}")),
    body("a name in a footnote", "chú thích cuối trang, đoạn 1", "unknown-name", "“xyzzy”",
         p("x"), footnotes=FOOTNOTES.format(p(), p("{{ xyzzy }}")) + "</w:footnote>"),
    body("text in the row of a row tag", "bảng 1, hàng 1, ô 1", "not-alone", "riêng một hàng",
         table(row("{%tr for b in state.bases %}", "Nội dung"), row("{{ b.text }}", "x"),
               row("{%tr endfor %}", ""))),
    body("text in the cell of a cell tag", "bảng 1, hàng 1, ô 1", "not-alone", "riêng một ô",
         table(row(cell("{%tc for b in state.bases %}", "Nội dung"), "{{ b.text }}",
                   "{%tc endfor %}"))),
    body("a condition over two cells of three", "bảng 1, hàng 1, ô 1", "not-level", "cùng chỗ",
         table(row("{% if drafter %}a", "b{% endif %}", "c"))),
    body("a condition from text to text", "đoạn 1", "not-level", "không cùng chỗ",
         p("Nếu {% if drafter %}a"), p("b{% endif %} thì")),
    body("a tag half in a tracked change", "đoạn 1", "split-tag", "nửa trong nửa ngoài",
         p("{{ dele", ins(run("gation }}")), " họp")),
    body("a tag half in a link", "đoạn 1", "split-tag", "nửa trong nửa ngoài",
         p("{{ dele", link(run("gation }}")), " họp")),
    body("a tag that was deleted", "đoạn 1", "hidden-tag", "không in ra được",
         p("a", DELETED.format("{{ drafter }}"))),
    body("a tag inside a field", "đoạn 1", "hidden-tag", "MERGEFIELD",
         p('<w:fldSimple w:instr="MERGEFIELD {{ drafter }}"/>')),
    body("a tag inside a formula", "đoạn 1", "hidden-tag", "không in ra được",
         p("<m:oMath><m:r><m:t>{{ drafter }}</m:t></m:r></m:oMath>")),
)  # fmt: skip
"""Each has one fault."""
