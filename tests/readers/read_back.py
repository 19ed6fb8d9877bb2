"""References of a built site, read by programs that others wrote, each compared with what the site knows.

    read_back.py FOLDER…

Beside each page lie its references as BibLaTeX, RIS, CSL-JSON and YAML. CSL-JSON writes every text as it is and is held to
the schema of its authors and to evidence.json; the others are read and must say the same.
"""

import json
import sys
from pathlib import Path

import bibtexparser
import jsonschema
import networkx
import rispy
import yaml
from bibtexparser.customization import splitname
from pybtex.database import parse_string
from pylatexenc.latex2text import LatexNodes2Text, MacroTextSpec, get_default_latex_context_db

SCHEMA = json.loads((Path(__file__).parent.parent / "schemas/csl-data.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)

# Two commands of LaTeX that the reader of TeX does not know, and one that it takes for an accent.
SIGNS = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
COMMANDS = get_default_latex_context_db()
COMMANDS.add_context_category("signs", macros=[MacroTextSpec(*sign) for sign in SIGNS.items()], prepend=True)
TEX = LatexNodes2Text(latex_context=COMMANDS, math_mode="verbatim", strict_latex_spaces=True)

faults = []


def same(what, found, expected):
    if found != expected:
        faults.append(f"{what}\n  found    {found!r}\n  expected {expected!r}")


def plain(tex):
    """What TeX prints, in one line."""
    return " ".join(TEX.latex_to_text(tex).split())


def names(item):
    """As (family, given), whole names with nothing for the given one."""
    def one(name):
        if "literal" in name:
            return (name["literal"], "")
        family = " ".join(filter(None, [name.get("non-dropping-particle"), name.get("family")]))
        return (family, name.get("given", ""))
    return [one(name) for name in item.get("author", [])]


def date(item):
    parts = item.get("issued", {}).get("date-parts", [[]])[0]
    return "-".join(str(part).zfill(4 if at == 0 else 2) for at, part in enumerate(parts))


def expected(item):
    return {
        "id": item["id"],
        "title": item.get("title", ""),
        "authors": names(item),
        "date": date(item),
        "url": item.get("URL", ""),
        "doi": item.get("DOI", ""),
    }


def by_pybtex(text):
    (key, entry), = parse_string(text, "bibtex").entries.items()
    def person(person):
        parts = lambda words: plain(" ".join(words))
        return (parts(person.prelast_names + person.last_names), parts(person.first_names + person.middle_names))
    fields = entry.fields
    return {
        "id": key,
        "title": plain(fields.get("title", "")),
        "authors": [person(one) for one in entry.persons.get("author", [])],
        "date": fields.get("date", ""),
        "url": fields.get("url", ""),
        "doi": fields.get("doi", ""),
    }


def by_bibtexparser(text):
    parser = bibtexparser.bparser.BibTexParser(common_strings=True, ignore_nonstandard_types=False)
    entry, = bibtexparser.loads(text, parser=parser).entries
    def person(text):
        parts = splitname(text, strict_mode=False)
        words = lambda *kinds: plain(" ".join(word for kind in kinds for word in parts[kind]))
        return (words("von", "last"), words("first"))
    written = entry.get("author", "").replace("\n", " ")
    people = split_people(written) if written else []
    return {
        "id": entry["ID"],
        "title": plain(entry.get("title", "")),
        "authors": [person(one) for one in people],
        "date": entry.get("date", ""),
        "url": entry.get("url", ""),
        "doi": entry.get("doi", ""),
    }


def split_people(text):
    """At each `and` outside of braces: the library's own function does not look at them."""
    people, depth, word = [[]], 0, ""
    for piece in text.split(" "):
        if piece == "and" and depth == 0:
            people.append([])
        else:
            people[-1].append(piece)
        depth += piece.count("{") - piece.count("}")
    return [" ".join(person) for person in people]


def by_rispy(text):
    entry, = rispy.loads(text)
    def person(text):
        family, _, given = text.partition(", ")
        return (family, given)
    return {
        "id": entry.get("id", ""),
        "title": entry.get("title", ""),
        "authors": [person(one) for one in entry.get("authors", [])],
        "date": "-".join(part for part in entry.get("date", "").split("/") if part),
        "url": (entry.get("urls") or [""])[0],
        "doi": entry.get("doi", ""),
    }


def by_yaml(text):
    (key, entry), = yaml.safe_load(text).items()
    def person(name):
        if isinstance(name, dict):
            return (name["name"], name.get("given-name", ""))
        family, _, given = name.partition(", ")
        return (family, given)
    # The other forms name who publishes it in the place of authors where nobody else signs; this one says it as it is.
    publisher = entry.get("publisher")
    people = entry.get("author", {"name": publisher} if publisher else [])
    return {
        "id": key,
        "title": entry.get("title", ""),
        "authors": [person(one) for one in (people if isinstance(people, list) else [people])],
        "date": str(entry.get("date", "")),
        "url": entry.get("url", ""),
        "doi": entry.get("serial-number", {}).get("doi", ""),
    }


READERS = [
    ("index.bib", "pybtex", by_pybtex),
    ("index.bib", "bibtexparser", by_bibtexparser),
    ("index.ris", "rispy", by_rispy),
    ("index.yml", "yaml", by_yaml),
]


def references(site):
    """Reads every reference of a site, and gives how many there are."""
    files = sorted(site.rglob("index.csl.json"))
    for file in files:
        shown = file.relative_to(site).parent
        items = json.loads(file.read_text(encoding="utf-8"))
        for error in VALIDATOR.iter_errors(items):
            faults.append(f"{shown}/index.csl.json: {list(error.path)} {error.message}")
        item, = items
        for name, reader, read in READERS:
            text = (file.parent / name).read_bytes().decode("utf-8")
            what = f"{shown}/{name} by {reader}"
            try:
                found = read(text)
            except Exception as error:
                faults.append(f"{what}: {type(error).__name__}: {error}")
                continue
            wanted = expected(item)
            if name == "index.bib":
                # Braces in an address would end the field, and are written as they may be in any address.
                wanted["url"] = wanted["url"].replace("{", "%7B").replace("}", "%7D")
            if reader == "rispy":
                # RIS knows no names that are not to be taken apart at their comma.
                wanted["authors"] = [tuple(", ".join(filter(None, name)).partition(", ")[::2]) for name in wanted["authors"]]
            for field, value in wanted.items():
                same(f"{what}: {field}", found[field], value)
    return files


def evidence(site, files):
    """Holds CSL-JSON and the graph to what the site says of itself."""
    known = json.loads((site / "evidence.json").read_text(encoding="utf-8"))
    for source in known["sources"]:
        item, = json.loads((site / "sources" / source["id"] / "index.csl.json").read_text(encoding="utf-8"))
        same(f"{source['id']}: title", item.get("title"), source.get("title"))
        same(f"{source['id']}: address", item.get("URL"), source.get("url"))
        same(f"{source['id']}: date", date(item), source.get("date") or "")
    same("references", len(files), sum(len(known[kind]) for kind in ["briefs", "claims", "sources"]))
    graph = networkx.read_graphml(site / "evidence.graphml")
    nodes = {f"{kind}:{one['id']}" for kind in ["brief", "claim", "source"] for one in known[f"{kind}s"]}
    same("nodes of the graph", set(graph.nodes), nodes)
    edges = {(source, target) for source, target in graph.edges()}
    for claim in known["claims"]:
        for one in claim["evidence"]:
            edge = (f"source:{one['source']}", f"claim:{claim['id']}")
            if edge not in edges:
                faults.append(f"the graph has no edge {edge}")


for folder in map(Path, sys.argv[1:]):
    found = references(folder)
    evidence(folder, found)
    print(f"{len(found)} references in four forms read back")
if faults:
    sys.exit("\n".join(faults))
