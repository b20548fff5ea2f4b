#!/usr/bin/env python3
"""Turns the records of a peer benchmark into a workspace, so that we and the peers make the same documents.

    records-to-workspace.py BENCH_DIR DOCS OUT [COUNT]

BENCH_DIR holds `templates/briefing.LANG.md.scriban`, DOCS `data/NNN.json` and `md/NNN.LANG.md`. OUT becomes a workspace with a document for
each record. Its data stand in the bodies; loops and sentences are run by our engine from the benchmark's own templates, in which only this
is changed:

- headings are one level lower, since a document of ours has its title among them; blocks have our names for them;
- a number that stands for markup is written as markup: what a template prints from data is never markup with us;
- the caption of the table is a paragraph, as our Markdown knows no captions;
- an address of e-mail is a link with words, since one in angle brackets may hold no value.
"""
import hashlib
import json
import re
import sys
import unicodedata
from pathlib import Path

LANGUAGES = ("en", "ru")
CHANGES = (
    (r"^# ", "## "),
    (r"^::: lede$", "::: lead"),
    (r"^::: contact$", "::: contacts"),
    (r"^: ", ""),
    (r"^\{\{ for\.index \+ 1 \}\}\. ", "1. "),
    (r"\[\^c\{\{ for\.index \+ 1 \}\}\]", "[^c{{ md (for.index + 1) }}]"),
    (r"<(press-\{\{ r\.n \}\}@[^\s>]+)>", r"[\1](mailto:\1)"),
)
HEAD = """:::: title-block
# {{ document.title }}

::: subtitle
{{ document.subtitle }}
:::

::: dateline
{{ author }}
:::
::::

"""


def template(source):
    """Our template from the benchmark's: without its front matter, with our markup."""
    text = source.split("---\n", 2)[2].lstrip("\n")
    for pattern, replacement in CHANGES:
        text = re.sub(pattern, replacement, text, flags=re.M)
    return HEAD + text


def front_matter(markdown):
    """Title, subtitle and author as the benchmark wrote them; a string in double quotes is JSON too."""
    head = markdown.split("---\n", 2)[1]
    return {key: json.loads(value) for key, value in re.findall(r'^(title|subtitle|author): (".*")$', head, re.M)}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def digest(text):
    """What a reviewed translation names its original by: `of:`."""
    words = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()
    return hashlib.sha256(words.encode("utf-8")).hexdigest()[:16]


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def localized(heads, key):
    original, translation = (heads[lang][key] for lang in LANGUAGES)
    return f"{{en: {quoted(original)}, ru: {{state: reviewed, of: {digest(original)}, text: {quoted(translation)}}}}}"


def document(number, heads):
    return "\n".join((
        f"id: vld-{number}",
        "kind: record_briefing",
        # The peers print no mark of a draft, so neither do we; nobody is named as an issuer, so nobody has to approve.
        "status: final",
        'date: "2026-05-14"',
        f"languages: [{', '.join(LANGUAGES)}]",
        f"title: {localized(heads, 'title')}",
        f"subtitle: {localized(heads, 'subtitle')}",
        ""))


def body(record, author):
    data = json.dumps(record, ensure_ascii=False, indent=1)
    return "{{-\nr = " + data + "\nauthor = " + quoted(author) + "\n-}}\n{{ include ('parts/record/' + language) }}\n"


def main():
    bench, docs, out = map(Path, sys.argv[1:4])
    count = int(sys.argv[4]) if len(sys.argv) > 4 else None
    write(out / "cases/workspace.yaml", f"appealkit: 1\nlanguages: [{', '.join(LANGUAGES)}]\ndefault_audience: public\n")
    write(out / "templates/record_briefing.sbn", "{{- # A record: all of it stands in the body. -}}\n{{ parts [] }}\n")
    for lang in LANGUAGES:
        write(out / f"templates/parts/record/{lang}.sbn", template((bench / f"templates/briefing.{lang}.md.scriban").read_text("utf-8")))
    for path in sorted((docs / "data").glob("*.json"))[:count]:
        number, record = path.stem, json.loads(path.read_text("utf-8"))
        heads = {lang: front_matter((docs / f"md/{number}.{lang}.md").read_text("utf-8")) for lang in LANGUAGES}
        folder = out / f"cases/documents/vld-{number}"
        write(folder / "document.yaml", document(number, heads))
        original, translation = (body(record[lang], heads[lang]["author"]) for lang in LANGUAGES)
        write(folder / "body.en.md", original)
        write(folder / "body.ru.md", f"---\nstate: reviewed\nof: {digest(original)}\n---\n" + translation)


main()
