"""The language of the layout engine: literals, and the few words that each page is written in."""

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}

PRELUDE = """\
#set text(font: "Tinos", fallback: false, kerning: false, ligatures: false, overhang: false,
  hyphenate: false, cjk-latin-spacing: none, costs: (widow: 100%, orphan: 100%, runt: 0%))
#set par(linebreaks: "simple", leading: 0pt, spacing: 0pt, justify: false)
#set block(above: 0pt, below: 0pt)
#let p(above, body, sticky: false, whole: false, left: 0pt, right: 0pt) = block(
  width: 100%, above: above, sticky: sticky, breakable: not whole,
  inset: (left: left, right: right - 0.1pt), body)
#let e(above, height, body, sticky: false) = block(
  width: 100%, height: height, above: above, sticky: sticky, body)
#let b(name) = [#metadata(name)<b>]
"""
"""What every paper starts with: no kerning, lines broken one by one, no spacing but the paper's.

A column is a trace wider than stated, since some lines of LibreOffice hold a little too much.
"""


def literal(text: str) -> str:
    """Give text as a string literal; whatever it holds, it stays text."""
    return '"' + "".join(_ESCAPES.get(sign) or _plain(sign) for sign in text) + '"'


def _plain(sign: str) -> str:
    return sign if sign.isprintable() or sign == " " else f"\\u{{{ord(sign):x}}}"


def pt(length: float) -> str:
    """Give a length of pt."""
    return f"{length:.4f}".rstrip("0").rstrip(".") + "pt"


def colour(digits: str) -> str:
    """Give a colour of six hex digits, black where they are empty."""
    return f'rgb("#{digits}")' if digits else "black"
